package colab.analysis;

import colab.indicator.DistributionIndicators;
import colab.indicator.Evidence;
import colab.indicator.ImpactIndicators;
import colab.indicator.Indicator;
import colab.indicator.OutputIndicators;
import colab.table.Column;
import colab.table.Interval;
import colab.table.Unit;
import colab.table.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The columns of a screen of FWCI. People see the first few; the others are for programs, to which
 * new ones are only appended.
 */
final class FwciColumns {
  /** The column whose values head the lines of a part. */
  static final String PART = "part";

  private static final int BEFORE = 3;

  private static final List<Indicator> FIRST =
      List.of(
          ImpactIndicators.N_FWCI,
          ImpactIndicators.FWCI_MEDIAN,
          ImpactIndicators.FWCI_GEOMETRIC,
          ImpactIndicators.TOP_1,
          ImpactIndicators.TOP_5,
          ImpactIndicators.TOP_10,
          ImpactIndicators.TOP_25,
          ImpactIndicators.WEIGHTED_TOP_1,
          ImpactIndicators.WEIGHTED_TOP_5,
          ImpactIndicators.WEIGHTED_TOP_10,
          ImpactIndicators.WEIGHTED_TOP_25,
          ImpactIndicators.CITATIONS,
          ImpactIndicators.CITATIONS_PER_PUBLICATION,
          ImpactIndicators.CITED_SHARE);

  private static final List<Indicator> LAST =
      Stream.<Indicator>concat(
              Stream.of(ImpactIndicators.H_INDEX), Arrays.stream(DistributionIndicators.values()))
          .toList();

  /** Those whose intervals are columns too. */
  private static final List<Indicator> ENDS =
      List.of(
          ImpactIndicators.FWCI_MEDIAN,
          ImpactIndicators.TOP_1,
          ImpactIndicators.TOP_10,
          ImpactIndicators.CITED_SHARE);

  private FwciColumns() {}

  /**
   * {@return the columns}
   *
   * @param detail whether people see the median too
   */
  static Column[] columns(boolean detail) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.of("set", "", Unit.TEXT));
    columns.add(column(OutputIndicators.OUTPUT));
    columns.add(column(ImpactIndicators.FWCI).withInterval());
    for (Indicator indicator : FIRST) {
      boolean shown = detail && indicator == ImpactIndicators.FWCI_MEDIAN;
      columns.add(
          shown
              ? Column.of(indicator.id(), "Median", indicator.unit())
              : Column.data(indicator.id(), indicator.unit()));
    }
    LAST.forEach(indicator -> columns.add(Column.data(indicator.id(), indicator.unit())));
    columns.addAll(ends(ENDS));
    columns.add(Column.data(PART, Unit.TEXT));
    columns.add(Column.data("fwci_influence_of", Unit.TEXT));
    return columns.toArray(Column[]::new);
  }

  private static Column column(Indicator indicator) {
    return Column.of(indicator.id(), indicator.title(), indicator.unit());
  }

  /**
   * {@return the cells of one line}
   *
   * @param influential the publication that moves its mean most; empty where it is not known
   */
  static List<Value> row(Companions.Companion line, Evidence evidence, String influential) {
    List<Value> cells = new ArrayList<>();
    cells.add(Value.label(line.label()));
    cells.add(OutputIndicators.OUTPUT.of(evidence));
    cells.add(ImpactIndicators.FWCI.of(evidence));
    FIRST.forEach(indicator -> cells.add(indicator.of(evidence)));
    LAST.forEach(indicator -> cells.add(indicator.of(evidence)));
    ENDS.forEach(indicator -> cells.addAll(ends(cells.get(BEFORE + FIRST.indexOf(indicator)))));
    cells.add(Value.label(line.part()));
    cells.add(Value.label(influential));
    return cells;
  }

  /** {@return the cells of a line of which only the first are known} */
  static List<Value> only(List<Value> first, int width) {
    List<Value> cells = new ArrayList<>(first);
    int part = columns(false).length - 2;
    while (cells.size() < width) {
      cells.add(cells.size() == part ? Value.label("") : Value.blank("FWCI only"));
    }
    return cells;
  }

  /** {@return a column for each end of the intervals of these} */
  static List<Column> ends(List<Indicator> indicators) {
    return indicators.stream()
        .flatMap(
            indicator ->
                Stream.of("_low", "_high")
                    .map(end -> Column.data(indicator.id() + end, indicator.unit())))
        .toList();
  }

  /** {@return both ends of the value's interval} */
  static List<Value> ends(Value value) {
    Optional<Interval> interval =
        value instanceof Value.Quantity quantity ? quantity.interval() : Optional.empty();
    return List.of(end(interval.map(Interval::low)), end(interval.map(Interval::high)));
  }

  private static Value end(Optional<Double> number) {
    return number.map(Value::quantity).orElse(Value.blank("no interval"));
  }
}
