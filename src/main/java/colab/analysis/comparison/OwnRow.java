package colab.analysis.comparison;

import colab.indicator.Evidence;
import colab.indicator.ImpactIndicators;
import colab.indicator.OutputIndicators;
import colab.indicator.comparison.Comparison;
import colab.table.Column;
import colab.table.Unit;
import colab.table.Value;
import colab.tally.Cell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One row of a pair against its sides' own output.
 *
 * @param values by column; what is not there is missing
 * @param reason why it is
 * @param repeats whether its test is that of the row below
 */
record OwnRow(Map<String, Value> values, String reason, boolean repeats) {
  private static final String NOT_COMPARED = "not compared";
  private static final String SIDE = "side";
  private static final String PART = "part";
  private static final String P = "p_permutation";
  private static final String RANKS = "p_mann_whitney";
  private static final String ADJUSTED = "_adjusted";

  static final List<Column> COLUMNS =
      List.of(
          Column.of("set", "", Unit.TEXT),
          Column.data(SIDE, Unit.TEXT),
          Column.data(PART, Unit.TEXT),
          Column.of("output", "Output", Unit.COUNT),
          Column.data("n_fwci", Unit.COUNT),
          Column.of("fwci", "FWCI", Unit.RATIO),
          Column.data("difference", Unit.DIFFERENCE).withInterval(),
          Column.of("ratio", "Ratio", Unit.RATIO).withInterval(),
          Column.of(P, "p", Unit.PROBABILITY),
          Column.of(P + ADJUSTED, "adjusted", Unit.PROBABILITY),
          Column.data(RANKS, Unit.PROBABILITY),
          Column.data(RANKS + ADJUSTED, Unit.PROBABILITY),
          Column.data("cliffs_delta", Unit.DIFFERENCE),
          Column.data("mix_effect", Unit.DIFFERENCE).withInterval(),
          Column.data("impact_effect", Unit.DIFFERENCE).withInterval(),
          Column.data("uncovered_percent", Unit.PERCENT));

  OwnRow {
    values = Map.copyOf(values);
  }

  /** {@return a row of nothing but names} */
  static OwnRow missing(OwnName name, String reason) {
    Map<String, Value> names =
        Map.of(
            "set",
            Value.label(name.label()),
            SIDE,
            Value.label(name.side()),
            PART,
            Value.label(name.part()));
    return new OwnRow(names, reason, false);
  }

  /** {@return whether it is the row of this name} */
  boolean is(OwnName name) {
    return value(SIDE).equals(Value.label(name.side()))
        && value(PART).equals(Value.label(name.part()));
  }

  /** {@return whether both are of the same side} */
  boolean isBeside(OwnRow other) {
    return value(SIDE).equals(other.value(SIDE));
  }

  /** {@return whether it has a figure} */
  boolean tells() {
    return List.of("output", "fwci", "ratio").stream()
        .anyMatch(column -> !(value(column) instanceof Value.Missing));
  }

  /** {@return a row of a set that is compared with nothing} */
  static OwnRow of(OwnName name, Cell cell) {
    Evidence evidence = Evidence.of(cell);
    return missing(name, NOT_COMPARED)
        .with("output", OutputIndicators.OUTPUT.of(evidence))
        .with("n_fwci", ImpactIndicators.N_FWCI.of(evidence))
        .with("fwci", ImpactIndicators.FWCI.of(evidence));
  }

  OwnRow with(String column, Value value) {
    Map<String, Value> more = new LinkedHashMap<>(values);
    more.put(column, value);
    return new OwnRow(more, reason, repeats);
  }

  /** {@return the row with the figures of the co-publications against its set} */
  OwnRow compared(Comparison comparison) {
    return with("difference", comparison.difference())
        .with("ratio", comparison.ratio())
        .tested(comparison)
        .with("cliffs_delta", ComparedFigures.cliffsDelta(comparison));
  }

  /** {@return the row with the tests of the co-publications against a set without them} */
  OwnRow tested(Comparison comparison) {
    return with(P, comparison.permutation()).with(RANKS, ComparedFigures.mannWhitney(comparison));
  }

  /** {@return the row, whose test is that of the row below} */
  OwnRow repeating() {
    return new OwnRow(values, reason, true);
  }

  Value value(String column) {
    Value value = values.get(column);
    return value == null ? nothing() : value;
  }

  private Value nothing() {
    return reason.equals(NOT_COMPARED) ? Value.blank(reason) : Value.missing(reason);
  }

  List<Value> cells() {
    return COLUMNS.stream().map(column -> value(column.id())).toList();
  }

  /** {@return the rows with probabilities adjusted for the number of tests} */
  static List<OwnRow> adjusted(List<OwnRow> rows) {
    return adjusted(RANKS, adjusted(P, rows));
  }

  private static List<OwnRow> adjusted(String column, List<OwnRow> rows) {
    List<Value> adjusted =
        Adjusted.of(
            rows.stream()
                .map(row -> row.repeats ? Value.missing(row.reason) : row.value(column))
                .toList());
    List<OwnRow> all = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Value value = adjusted.get(rows.get(i).repeats ? i + 1 : i);
      boolean known = value instanceof Value.Quantity;
      all.add(known ? rows.get(i).with(column + ADJUSTED, value) : rows.get(i));
    }
    return all;
  }
}
