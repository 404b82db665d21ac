package colab.analysis.network;

import colab.analysis.Worked;
import colab.indicator.Affinity;
import colab.indicator.AffinityIndicators;
import colab.indicator.CollaborationIndicators;
import colab.table.Column;
import colab.table.Table;
import colab.table.Unit;
import colab.table.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The cells of one link, seen from its first country.
 *
 * @param matrix what was counted
 */
record LinkCells(CountryMatrix matrix) {
  private static final Value UNKNOWN =
      Value.missing("needs what both countries and the world have in all");

  /** {@return the columns; the index has one for people where its totals are known} */
  List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.of("output", "Output", Unit.COUNT));
    columns.add(
        matrix.isFractional()
            ? Column.of("link_weight", "Links", Unit.RATIO)
            : Column.data("link_weight", Unit.RATIO));
    columns.add(Column.of(AffinityIndicators.ASSOCIATION.id(), "Assoc.", Unit.RATIO));
    String index = CollaborationIndicators.INDEX.id();
    columns.add(
        matrix.allInternational().isPresent()
            ? Column.of(index, "Index", Unit.RATIO)
            : Column.data(index, Unit.RATIO));
    columns.add(Column.of("ric", "RIC", Unit.RATIO));
    columns.add(Column.of("ric_reverse", "RIC back", Unit.RATIO));
    columns.add(Column.data("ric_publications", Unit.RATIO));
    columns.add(Column.data("ric_publications_reverse", Unit.RATIO));
    columns.add(Column.data("salton", Unit.PROPORTION));
    columns.add(Column.data("jaccard", Unit.PROPORTION));
    columns.add(Column.data("inclusion", Unit.PROPORTION));
    return columns;
  }

  List<Value> of(int first, int second) {
    Affinity links = matrix.byLinks(first, second);
    Optional<Affinity> international = matrix.byInternational(first, second);
    Optional<Affinity> all = matrix.byPublications(first, second);
    return List.of(
        Value.count(matrix.output(first, second)),
        Value.quantity(matrix.weight(first, second)),
        AffinityIndicators.ASSOCIATION.of(links),
        of(AffinityIndicators.OBSERVED, international),
        AffinityIndicators.RIC.of(links),
        AffinityIndicators.RIC.of(links.turned()),
        of(AffinityIndicators.RIC, international),
        of(AffinityIndicators.RIC, international.map(Affinity::turned)),
        of(AffinityIndicators.SALTON, all),
        of(AffinityIndicators.JACCARD, all),
        of(AffinityIndicators.INCLUSION, all));
  }

  /** {@return the first row worked out, which is the link of these two} */
  Worked worked(Table table, int first, int second) {
    Worked worked = with(Worked.first(table), "links", Optional.of(matrix.byLinks(first, second)));
    worked = with(worked, "international", matrix.byInternational(first, second));
    return with(worked, "publications", matrix.byPublications(first, second));
  }

  private static Worked with(Worked worked, String base, Optional<Affinity> affinity) {
    return affinity
        .map(
            known ->
                worked
                    .with("first_" + base, Value.quantity(known.first()), Unit.COUNT)
                    .with("second_" + base, Value.quantity(known.second()), Unit.COUNT)
                    .with("all_" + base, Value.quantity(known.all()), Unit.COUNT))
        .orElse(worked);
  }

  private static Value of(AffinityIndicators indicator, Optional<Affinity> affinity) {
    return affinity.map(indicator::of).orElse(UNKNOWN);
  }
}
