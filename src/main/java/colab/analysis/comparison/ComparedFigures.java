package colab.analysis.comparison;

import colab.indicator.comparison.Comparison;
import colab.indicator.comparison.MannWhitney;
import colab.table.Column;
import colab.table.Unit;
import colab.table.Value;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The figures of a comparison as columns for programs. */
final class ComparedFigures {
  static final List<Column> COLUMNS =
      List.of(
          Column.data("difference", Unit.DIFFERENCE).withInterval(),
          Column.data("ratio", Unit.RATIO).withInterval(),
          Column.data("p_permutation", Unit.PROBABILITY),
          Column.data("p_mann_whitney", Unit.PROBABILITY),
          Column.data("superiority", Unit.PROBABILITY),
          Column.data("cliffs_delta", Unit.DIFFERENCE));

  private ComparedFigures() {}

  /** {@return the figures, in the order of the columns} */
  static List<Value> of(Comparison comparison) {
    return List.of(
        comparison.difference(),
        comparison.ratio(),
        comparison.permutation(),
        mannWhitney(comparison),
        ofRanks(comparison, ranks -> Optional.of(ranks.superiority())),
        cliffsDelta(comparison));
  }

  static Value cliffsDelta(Comparison comparison) {
    return ofRanks(comparison, ranks -> Optional.of(ranks.cliffsDelta()));
  }

  static Value mannWhitney(Comparison comparison) {
    return ofRanks(comparison, MannWhitney::p);
  }

  private static Value ofRanks(
      Comparison comparison, Function<MannWhitney, Optional<Double>> figure) {
    return comparison
        .rankTest()
        .map(
            ranks ->
                figure
                    .apply(ranks)
                    .map(Value::quantity)
                    .orElseGet(() -> Value.missing("all values are equal")))
        .orElseGet(() -> Value.missing(comparison.untested().orElse("nothing to test")));
  }

  /** {@return as many missing values} */
  static List<Value> none(String reason) {
    return Collections.nCopies(COLUMNS.size(), Value.missing(reason));
  }
}
