package colab.report.diff;

import colab.corpus.Relay;
import colab.corpus.Row;
import colab.corpus.Selection;
import colab.corpus.Sink;
import colab.publication.Provider;
import colab.tally.Counterparts;
import colab.tally.Known;
import colab.tally.PublicationExport;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * An older and a newer export of one set of publications. Mutable: what each holds is read when it
 * is first needed.
 */
final class Join {
  private final PublicationExport older;
  private final PublicationExport newer;
  private Optional<Counterparts> before = Optional.empty();
  private Optional<Counterparts> after = Optional.empty();

  Join(PublicationExport older, PublicationExport newer) {
    this.older = older;
    this.newer = newer;
  }

  PublicationExport older() {
    return older;
  }

  PublicationExport newer() {
    return newer;
  }

  /** {@return the publications of the older export} */
  Counterparts before() {
    if (before.isEmpty()) {
      before = Optional.of(Counterparts.of(older, Selection.ALL));
    }
    return before.get();
  }

  /** {@return the publications of the newer export} */
  Counterparts after() {
    if (after.isEmpty()) {
      after = Optional.of(Counterparts.of(newer, Selection.ALL));
    }
    return after.get();
  }

  /** {@return the export at this stage} */
  PublicationExport at(Stage stage) {
    return switch (stage) {
      case ASKED, OLDER -> older;
      case KEPT -> screened(older, this::kept);
      case DESCRIBED -> screened(newer, this::described);
      case CITED -> screened(newer, this::cited);
      case NEWER -> newer;
    };
  }

  private Optional<Row> kept(Row row, Provider provider) {
    return after().find(row, provider).map(known -> row);
  }

  private Optional<Row> described(Row row, Provider provider) {
    return before().find(row, provider).map(known -> known.impactOn(row));
  }

  private Optional<Row> cited(Row row, Provider provider) {
    return before().find(row, provider).map(known -> row);
  }

  private static PublicationExport screened(
      PublicationExport export, BiFunction<Row, Provider, Optional<Row>> screen) {
    return export.screened((counting, provider) -> new Screened(counting, provider, screen));
  }

  /** Rows that the stage does not have are left out, and accounted for. */
  private record Screened(
      Sink to, Provider provider, BiFunction<Row, Provider, Optional<Row>> screen)
      implements Relay {
    @Override
    public void row(Row row) {
      screen
          .apply(row, provider)
          .ifPresentOrElse(to::row, () -> to.leftOut("publications of another stage"));
    }
  }

  /** {@return how many publications have no identifier to be found by} */
  long keyless() {
    return before().keyless() + after().keyless();
  }

  /** {@return what the older export says of this publication, if it has it} */
  Optional<Known> known(Row row, Provider provider) {
    return before().find(row, provider);
  }
}
