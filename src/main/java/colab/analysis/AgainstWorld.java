package colab.analysis;

import colab.corpus.Reach;
import colab.corpus.Scope;
import colab.corpus.Selection;
import colab.corpus.Traits;
import colab.corpus.YearRange;
import colab.indicator.BaselineIndicators;
import colab.indicator.Evidence;
import colab.indicator.Indicator;
import colab.indicator.Role;
import colab.indicator.Stratum;
import colab.publication.Attribute;
import colab.table.Column;
import colab.table.Note;
import colab.table.Value;
import colab.tally.Breakdown;
import colab.tally.Export;
import colab.tally.Filled;
import colab.tally.Measure;
import colab.tally.Printed;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Data columns of a set that need a baseline or the rest of the world: what was expected, and its
 * share of the world's most cited. The world is that of the baseline, else the export's own where
 * its scope is the world; without either there are no such columns.
 */
public final class AgainstWorld {
  private static final Map<Measure, Double> TOPS =
      Map.of(
          Measure.TOP_1, 0.01,
          Measure.TOP_5, 0.05,
          Measure.TOP_10, 0.1,
          Measure.TOP_25, 0.25);

  private static final List<Indicator> EXPECTED =
      List.of(
          BaselineIndicators.EXPECTED_CITATIONS,
          BaselineIndicators.CITATIONS_OVER_EXPECTED,
          BaselineIndicators.MEAN_PERCENTILE);

  private static final List<Indicator> SHARES =
      List.of(
          BaselineIndicators.WORLD_TOP_1,
          BaselineIndicators.WORLD_TOP_5,
          BaselineIndicators.WORLD_TOP_10,
          BaselineIndicators.WORLD_TOP_25);

  private final Selection selection;
  private final Export export;

  /** Looks at what the export knows beside the set. */
  public AgainstWorld(Selection selection, Export export) {
    this.selection = selection;
    this.export = export;
  }

  /** {@return what must be counted besides, if anything} */
  public Optional<Request> request() {
    boolean own =
        export.yardstick().isEmpty()
            && !export.isCounted()
            && isWorld(export.scope())
            && export.attributes().contains(Attribute.PERCENTILE);
    return own ? Optional.of(new Request(export, whole())) : Optional.empty();
  }

  private Breakdown whole() {
    Traits traits =
        new Traits(
            selection.traits().types(), OptionalInt.empty(), selection.traits().withoutRetracted());
    Selection world =
        new Selection(
            List.of(),
            selection.years(),
            traits,
            selection.subjects(),
            Reach.ANY,
            Optional.empty());
    return Breakdown.of(world, List.of(), TOPS.keySet());
  }

  private static boolean isWorld(Scope scope) {
    return scope.basis() != Scope.Basis.UNDECLARED
        && scope.sides().isEmpty()
        && !scope.international()
        && scope.entity().isEmpty();
  }

  private boolean isExpected() {
    return export.yardstick().isPresent();
  }

  private boolean isShared() {
    return request().isPresent() || worldOf(Optional.empty()).isPresent();
  }

  private OptionalLong worldOf(Optional<YearRange> years) {
    return export.yardstick().isPresent()
        ? export.yardstick().get().worldOf(selection, years)
        : OptionalLong.empty();
  }

  private List<Indicator> indicators() {
    List<Indicator> all = new ArrayList<>();
    if (isExpected()) {
      all.addAll(EXPECTED);
    }
    if (isShared()) {
      all.addAll(SHARES);
    }
    return all;
  }

  /** {@return the columns, for programs} */
  public Column[] columns() {
    return indicators().stream()
        .map(each -> Column.data(each.id(), each.unit()))
        .toArray(Column[]::new);
  }

  /**
   * {@return their values, in the same order}
   *
   * @param set the publications
   * @param whole the world, as {@link #world} gives it
   */
  public List<Value> values(Evidence set, List<Stratum> whole) {
    Evidence known = set.with(Role.WHOLE_WORLD, whole);
    return indicators().stream().map(indicator -> indicator.of(known)).toList();
  }

  /**
   * {@return the world that the set is a part of} The parts of a baseline's publications add up to
   * a hundredth of them, and so on.
   *
   * @param counted the answer to {@link #request}
   * @param years the years of the set
   */
  public List<Stratum> world(Optional<Filled> counted, Optional<YearRange> years) {
    OptionalLong publications = worldOf(years);
    if (publications.isPresent()) {
      Map<Measure, Double> totals = new EnumMap<>(Measure.class);
      TOPS.forEach((measure, part) -> totals.put(measure, part * publications.getAsLong()));
      return List.of(new Stratum(1, new Printed(publications, Map.of(), totals)));
    }
    return counted.map(filled -> Sets.full(filled.cube())).orElse(List.of());
  }

  /**
   * {@return the same in words, for the screen in detail}
   *
   * @param set the publications in full counting
   * @param fractional in country-fractional counting; none where countries are not known
   */
  public List<Note> findings(Evidence set, List<Stratum> fractional, List<Stratum> whole) {
    List<Note> notes = new ArrayList<>();
    Evidence full = set.with(Role.WHOLE_WORLD, whole);
    if (BaselineIndicators.WORLD_TOP_10.of(full) instanceof Value.Quantity share) {
      Value part =
          BaselineIndicators.WORLD_TOP_10.of(Evidence.of(fractional).with(Role.WHOLE_WORLD, whole));
      String weighted =
          part instanceof Value.Quantity own
              ? "; " + Words.decimal(own.number(), 2) + "% by country share"
              : "";
      notes.add(
          Note.finding(
              "Holds", Words.decimal(share.number(), 2) + "% of the world's top 10%" + weighted));
    }
    if (BaselineIndicators.CITATIONS_OVER_EXPECTED.of(set) instanceof Value.Quantity ratio
        && BaselineIndicators.MEAN_PERCENTILE.of(set) instanceof Value.Quantity middle) {
      notes.add(
          Note.finding(
              "Ratio of sums",
              Words.decimal(ratio.number(), 2)
                  + " citations for one expected     Mean percentile "
                  + Words.decimal(middle.number(), 1)));
    }
    return notes;
  }

  /** {@return whether the set can be held against publications of its kinds of collaboration} */
  public boolean knowsKinds() {
    return export.attributes().contains(Attribute.EXPECTED_OF_KIND);
  }

  /** {@return which numbers of each publication are kept} */
  public Measure[] kept() {
    return knowsKinds()
        ? new Measure[] {Measure.FWCI, Measure.FWCI_OF_KIND}
        : new Measure[] {Measure.FWCI};
  }
}
