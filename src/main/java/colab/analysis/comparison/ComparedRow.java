package colab.analysis.comparison;

import colab.indicator.Evidence;
import colab.indicator.ImpactIndicators;
import colab.indicator.OutputIndicators;
import colab.indicator.Stratum;
import colab.indicator.comparison.Chance;
import colab.indicator.comparison.Comparison;
import colab.table.Column;
import colab.table.Unit;
import colab.table.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * Two sets side by side in one row.
 *
 * @param label what the row is about
 * @param left the first set as it is compared
 * @param right the second set as it is compared
 * @param comparison both against each other
 */
record ComparedRow(Value label, List<Stratum> left, List<Stratum> right, Comparison comparison) {
  /** The columns after the label. */
  static final List<Column> COLUMNS =
      List.of(
          Column.of("output", "Output 1", Unit.COUNT),
          Column.of("fwci", "FWCI 1", Unit.RATIO),
          Column.data("n_fwci", Unit.COUNT),
          Column.of("second_output", "Output 2", Unit.COUNT),
          Column.of("second_fwci", "FWCI 2", Unit.RATIO),
          Column.data("second_n_fwci", Unit.COUNT),
          Column.data("difference", Unit.DIFFERENCE).withInterval(),
          Column.of("ratio", "Ratio", Unit.RATIO).withInterval(),
          Column.of("p_permutation", "p", Unit.PROBABILITY),
          Column.of("p_permutation_adjusted", "adj. p", Unit.PROBABILITY),
          Column.data("p_mann_whitney", Unit.PROBABILITY),
          Column.data("p_mann_whitney_adjusted", Unit.PROBABILITY),
          Column.data("cliffs_delta", Unit.DIFFERENCE));

  static ComparedRow of(Value label, List<Stratum> left, List<Stratum> right, Chance chance) {
    return new ComparedRow(label, left, right, Comparison.of(left, right, chance));
  }

  /** {@return the rows' cells, probabilities adjusted for the number of rows} */
  static List<List<Value>> cells(List<ComparedRow> rows) {
    List<Value> permutation = rows.stream().map(row -> row.comparison.permutation()).toList();
    List<Value> ranks =
        rows.stream().map(row -> ComparedFigures.mannWhitney(row.comparison)).toList();
    List<Value> adjusted = Adjusted.of(permutation);
    List<Value> adjustedRanks = Adjusted.of(ranks);
    List<List<Value>> all = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      List<Value> cells = rows.get(i).start();
      cells.add(permutation.get(i));
      cells.add(adjusted.get(i));
      cells.add(ranks.get(i));
      cells.add(adjustedRanks.get(i));
      cells.add(ComparedFigures.cliffsDelta(rows.get(i).comparison));
      all.add(cells);
    }
    return all;
  }

  private List<Value> start() {
    List<Value> cells = new ArrayList<>();
    cells.add(label);
    for (List<Stratum> set : List.of(left, right)) {
      Evidence evidence = Evidence.of(set);
      cells.add(OutputIndicators.OUTPUT.of(evidence));
      cells.add(ImpactIndicators.FWCI.of(evidence));
      cells.add(ImpactIndicators.N_FWCI.of(evidence));
    }
    cells.add(comparison.difference());
    cells.add(comparison.ratio());
    return cells;
  }
}
