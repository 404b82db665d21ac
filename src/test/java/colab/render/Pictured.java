package colab.render;

import colab.table.ChartKind;
import colab.table.Column;
import colab.table.Interval;
import colab.table.Note;
import colab.table.Picture;
import colab.table.Table;
import colab.table.Unit;
import colab.table.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** Tables that charts are drawn of, made from a seed. */
final class Pictured {
  private static final List<String> NAMES =
      List.of(
          "Japan",
          "United Kingdom",
          "Saint Vincent and the Grenadines",
          "C\u00f4te d'Ivoire",
          "US",
          "\u65e5\u672c",
          "  at most 100 authors");

  private final Random random;
  private final ChartKind kind;
  private final int rows;

  Pictured(long seed, ChartKind kind, int rows) {
    this.random = new Random(seed);
    this.kind = kind;
    this.rows = rows;
  }

  /** {@return a table of the names, as this kind of chart draws them} */
  static Table of(ChartKind kind, List<String> names) {
    Pictured pictured = new Pictured(1, kind, names.size());
    return pictured.table(names);
  }

  Table table() {
    return table(
        IntStream.range(0, rows)
            .mapToObj(row -> NAMES.get(random.nextInt(NAMES.size())) + " " + row)
            .toList());
  }

  private Table table(List<String> names) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.of("name", "Name", Unit.TEXT));
    columns.add(Column.of("other", "Other", Unit.TEXT));
    columns.add(Column.of("year", "Year", Unit.YEAR));
    columns.add(Column.of("output", "Output", Unit.COUNT));
    columns.add(Column.of("fwci", "FWCI", Unit.RATIO).withInterval());
    int more = kind == ChartKind.HEATMAP ? Math.max(1, names.size()) : 5;
    for (int i = 0; i < more; i++) {
      columns.add(Column.of("value_" + i, "V" + i, Unit.PERCENT));
    }
    List<List<Value>> rows = new ArrayList<>();
    for (int row = 0; row < names.size(); row++) {
      rows.add(row(names, row, more));
    }
    return new Table(
            "pictured",
            "A title that is long enough to need a second line, as those of many sets do, 2017-2021",
            true,
            columns,
            rows,
            List.of(Note.of("Areas overlap: do not add."), Note.finding("Carried by", "few")))
        .drawnAs(picture(more));
  }

  private List<Value> row(List<String> names, int row, int more) {
    List<Value> cells = new ArrayList<>();
    cells.add(Value.label(names.get(row)));
    cells.add(Value.label(names.get((row + 1 + random.nextInt(3)) % names.size())));
    cells.add(Value.count(2000 + row));
    cells.add(Value.count((long) Math.exp(random.nextDouble() * 11)));
    cells.add(mean());
    for (int i = 0; i < more; i++) {
      cells.add(
          random.nextInt(9) == 0
              ? Value.missing("nothing")
              : Value.quantity(random.nextDouble() * 90));
    }
    return cells;
  }

  private Value mean() {
    if (random.nextInt(8) == 0) {
      return Value.missing("no FWCI");
    }
    double mean = random.nextDouble() * 6;
    Interval interval = new Interval(mean * 0.8, mean * 1.3);
    Value.Caution caution = random.nextInt(4) == 0 ? Value.Caution.RED : Value.Caution.NONE;
    return new Value.Quantity(mean, Optional.of(interval), caution);
  }

  private Picture picture(int more) {
    String[] values = IntStream.range(0, more).mapToObj(i -> "value_" + i).toArray(String[]::new);
    return switch (kind) {
      case BARS -> Picture.of(kind, "name", "output");
      case BARS_DOTS, SCATTER -> Picture.of(kind, "name", "output", "fwci");
      case DOTS -> Picture.of(kind, "name", "fwci", "output");
      case LINES -> Picture.of(kind, "year", values);
      case STACKED, HEATMAP -> Picture.of(kind, "name", values);
      case NETWORK -> Picture.ofLinks("name", "other", "output");
    };
  }
}
