package colab.baseline;

import colab.ColabException;
import colab.Diagnostic;
import colab.corpus.Provenance;
import colab.corpus.Reading;
import colab.corpus.Relay;
import colab.corpus.Row;
import colab.corpus.Sink;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A reading whose publications pass a baseline on their way.
 *
 * @param rows the reading
 * @param held the baseline
 * @param kinds whether publications are held against those of their kind of collaboration too
 */
record NormedReading(Reading rows, Held held, boolean kinds) implements Reading {
  @Override
  public Provenance provenance() {
    return rows.provenance();
  }

  @Override
  public void read(Sink sink) throws IOException {
    Norming norming = new Norming(sink, held, kinds);
    rows.read(norming);
    norming.tell(provenance().source());
  }

  /** The relay that wraps each row. Mutable: it counts what there is to tell. */
  private static final class Norming implements Relay {
    private final Sink to;
    private final Held held;
    private final Norms norms;
    private final Map<Integer, YearLines> lines;
    private final Findings findings = new Findings();
    private final Optional<KindFindings> ofKinds;

    Norming(Sink to, Held held, boolean kinds) {
      this.to = to;
      this.held = held;
      this.ofKinds = kinds ? Optional.of(new KindFindings()) : Optional.empty();
      this.norms = new Norms(held.baseline());
      this.lines = held.thresholds() ? YearLines.of(held.baseline()) : Map.of();
    }

    @Override
    public Sink to() {
      return to;
    }

    @Override
    public void row(Row row) {
      Norm norm = norms.of(row.year(), row.type(), row.fields());
      long cited = Window.citations(row, held.baseline().about().window());
      if (cited > 0 && norm.uncited().isPresent()) {
        throw contradiction(row, cited, norm.uncited().get());
      }
      findings.take(norm, cited);
      NormedRow normed =
          new NormedRow(row, norm, cited, lines.getOrDefault(row.year(), YearLines.NONE));
      ofKinds.ifPresent(told -> told.take(normed));
      to.row(normed);
    }

    private ColabException contradiction(Row row, long cited, Place uncited) {
      return ColabException.couldNot(
          row.source()
              + ":"
              + row.line()
              + ": "
              + cited
              + (cited == 1 ? " citation" : " citations")
              + ", where "
              + held.name()
              + " has none at all: "
              + uncited.inWords(),
          "Make the baseline of citations of the same day as these.");
    }

    void tell(String source) {
      List<String> words = new ArrayList<>(findings.inWords(held.name()));
      ofKinds.ifPresent(told -> words.addAll(told.inWords(held.name())));
      words.forEach(
          what -> to.warning(new Diagnostic(source, 0, "", Diagnostic.Severity.WARNING, what)));
    }
  }
}
