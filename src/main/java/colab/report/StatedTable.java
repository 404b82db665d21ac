package colab.report;

import colab.table.Column;
import colab.table.Note;
import colab.table.Table;
import colab.table.Unit;
import colab.table.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Figures in running text as a table: statement, value as the report prints it, published.
 *
 * @param spec what the report says
 * @param figures the figures, in the order of its statements
 */
record StatedTable(TableSpec.Stated spec, List<FigureMaker.Made> figures) {

  MadeTable made() {
    List<Column> columns =
        List.of(
            Column.data("figure", Unit.TEXT),
            Column.of("statement", "Statement", Unit.TEXT),
            Column.of(CellName.VALUE, "Value", Unit.TEXT),
            Column.data(CellName.NUMBER, Unit.AMOUNT));
    List<List<Value>> rows = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      TableSpec.Statement statement = spec.statements().get(i);
      rows.add(
          List.of(
              Value.label(statement.id()),
              Value.label(statement.text()),
              value(statement, figures.get(i)),
              number(figures.get(i).value())));
    }
    boolean synthetic = figures.stream().anyMatch(FigureMaker.Made::synthetic);
    List<Note> notes = spec.head().notes().stream().map(Note::of).toList();
    return new MadeTable(
        new Table(spec.head().id(), spec.head().line(), synthetic, columns, rows, notes),
        0,
        spec.published(),
        true);
  }

  private static Value number(Value value) {
    return value instanceof Value.Label ? Value.missing("it is no single number") : value;
  }

  private static Value value(TableSpec.Statement statement, FigureMaker.Made made) {
    Optional<Span> span = Span.of(made.value());
    if (span.isEmpty()) {
      return made.value();
    }
    Optional<PublishedCell> published = statement.figure().published();
    return Value.label(
        published.isPresent() && published.get().figure().shape() != Published.Shape.OVER
            ? published.get().figure().print(span.get())
            : printed(span.get(), made.unit()));
  }

  /** {@return the figure with the decimals of its unit, where the report prints none to go by} */
  private static String printed(Span span, Unit unit) {
    String low = printed(span.low(), unit);
    return span.isNumber() ? low : low + "-" + printed(span.high(), unit);
  }

  private static String printed(BigDecimal number, Unit unit) {
    if (unit == Unit.RANK) {
      return Published.ordinal(number.intValue());
    }
    BigDecimal rounded = number.setScale(unit.digits(), RoundingMode.HALF_UP);
    String sign = unit.signed() && rounded.signum() > 0 ? "+" : "";
    boolean percentage = unit == Unit.PERCENT || unit == Unit.GROWTH;
    return sign
        + (unit == Unit.YEAR ? rounded.toPlainString() : Published.grouped(rounded))
        + (percentage ? "%" : "");
  }
}
