package colab.report;

import colab.ColabException;
import colab.Nearest;
import colab.analysis.Result;
import colab.corpus.Grid;
import colab.corpus.YearRange;
import colab.counted.CountedTable;
import colab.table.Unit;
import colab.table.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Makes single figures of a report from whatever they come from. */
final class FigureMaker {
  private static final String VALUE = " --value";

  private static final String WORLD = "world";

  private final OpenExports exports;
  private final Function<String, Commands.Understood> commands;
  private final Asked asked;

  FigureMaker(OpenExports exports, Function<String, Commands.Understood> commands, Asked asked) {
    this.exports = exports;
    this.commands = commands;
    this.asked = asked;
  }

  /**
   * A figure that was made.
   *
   * @param value the figure
   * @param unit what it is
   * @param synthetic whether it comes from a synthetic sample
   */
  record Made(Value value, Unit unit, boolean synthetic) {}

  /**
   * {@return where the figure will be, once all analyses are answered}
   *
   * @throws ColabException when no figure can come of it; the message names the line of the report
   */
  Supplier<Made> prepare(FigureSpec figure) {
    try {
      if (figure.source() instanceof FigureSource.Command command) {
        Supplier<Result> result =
            asked.ask(
                exports.put(commands.apply(command.line() + VALUE), figure.exports()).analysis());
        return () -> headline(figure, result.get());
      }
      Made made =
          figure.source() instanceof FigureSource.Printed printed
              ? printed(figure, printed)
              : rows(figure, (FigureSource.Rows) figure.source());
      return () -> made;
    } catch (ColabException e) {
      throw figure.place().of(e);
    }
  }

  private static Made headline(FigureSpec figure, Result result) {
    return new Made(
        result.headline(), figure.unit().orElse(result.unit()), result.table().synthetic());
  }

  private Made rows(FigureSpec figure, FigureSource.Rows source) {
    PlainFile file = exports.rows(figure.exports().get(0));
    List<Grid.Line> found = file.where(source.where());
    Value value =
        source.column().isEmpty()
            ? Value.count(found.size())
            : file.number(found, source.column().get());
    Unit unit = value instanceof Value.Count ? Unit.COUNT : Unit.RATIO;
    return new Made(value, figure.unit().orElse(unit), file.synthetic());
  }

  private Made printed(FigureSpec figure, FigureSource.Printed source) {
    CountedTable table = table(figure, source);
    Value value =
        source.years().filter(years -> years.length() > 1).isPresent()
            ? range(table, source, source.years().get())
            : Value.quantity(
                one(
                    table,
                    source,
                    source
                        .years()
                        .map(years -> OptionalInt.of(years.first()))
                        .orElse(OptionalInt.empty())));
    return new Made(
        value, figure.unit().orElse(unit(source)), exports.isSynthetic(figure.exports()));
  }

  private CountedTable table(FigureSpec figure, FigureSource.Printed source) {
    List<CountedTable> tables = exports.counted(figure.exports());
    List<String> metrics =
        tables.stream().flatMap(table -> table.metrics().stream()).distinct().toList();
    return tables.stream()
        .filter(
            table ->
                table.metrics().stream()
                    .anyMatch(
                        metric -> CellName.folded(metric).equals(CellName.folded(source.metric()))))
        .findFirst()
        .orElseThrow(
            () ->
                ColabException.couldNot(
                    String.join(", ", figure.exports()) + " prints no \"" + source.metric() + "\"",
                    Nearest.hint(source.metric(), metrics)));
  }

  private static Unit unit(FigureSource.Printed source) {
    if (source.rank()) {
      return Unit.RANK;
    }
    if (!source.of().isEmpty() || source.metric().contains("(%)")) {
      return Unit.PERCENT;
    }
    String metric = source.metric().toLowerCase(Locale.ROOT);
    return metric.contains("impact") || metric.contains("per publication")
        ? Unit.RATIO
        : Unit.COUNT;
  }

  private static Value range(CountedTable table, FigureSource.Printed source, YearRange years) {
    double[] yearly =
        IntStream.rangeClosed(years.first(), years.last())
            .mapToDouble(year -> one(table, source, OptionalInt.of(year)))
            .sorted()
            .toArray();
    double low = yearly[0];
    double high = yearly[yearly.length - 1];
    return low == high ? Value.quantity(low) : Value.label(plain(low) + "-" + plain(high));
  }

  private static String plain(double number) {
    return java.math.BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  private static double one(CountedTable table, FigureSource.Printed source, OptionalInt year) {
    ToDoubleFunction<String> figure = set -> value(table, set, source.metric(), year);
    double own = figure.applyAsDouble(source.set());
    if (source.rank()) {
      return 1
          + others(table, source).stream().filter(set -> figure.applyAsDouble(set) > own).count();
    }
    return source.of().isEmpty() ? own : 100 * own / figure.applyAsDouble(source.of());
  }

  private static List<String> others(CountedTable table, FigureSource.Printed source) {
    List<String> others = new ArrayList<>(table.entities());
    others.removeIf(
        set ->
            CellName.folded(set).equals(WORLD)
                || CellName.folded(set).equals(CellName.folded(source.set())));
    return others;
  }

  private static double value(CountedTable table, String set, String metric, OptionalInt year) {
    OptionalDouble value = table.value(set, metric, year);
    return value.orElseThrow(
        () ->
            ColabException.couldNot(
                "no "
                    + metric
                    + " of "
                    + set
                    + (year.isPresent() ? " in " + year.getAsInt() : "")
                    + " is printed",
                Nearest.hint(set, table.entities())));
  }
}
