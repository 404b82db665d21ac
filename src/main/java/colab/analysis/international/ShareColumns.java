package colab.analysis.international;

import colab.indicator.Counting;
import colab.table.Column;
import colab.table.Table;
import colab.table.Unit;
import colab.table.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** How international a set is, as cells of a row: the columns that tables of several sets share. */
final class ShareColumns {
  static final Column OUTPUT = Column.of("output", "Output", Unit.COUNT);
  static final Column INTERNATIONAL = Column.of("international", "International", Unit.COUNT);
  static final Column SHARE = Column.of("international_percent", "%", Unit.PERCENT).withInterval();
  static final Column FRACTIONAL =
      Column.of("international_fractional_percent", "Fract. %", Unit.PERCENT);

  private static final List<Column> ALL =
      List.of(
          OUTPUT,
          INTERNATIONAL,
          SHARE,
          FRACTIONAL,
          Column.data("bilateral_percent", Unit.PERCENT),
          Column.data("trilateral_percent", Unit.PERCENT),
          Column.data("multilateral_percent", Unit.PERCENT),
          Column.data("national_percent", Unit.PERCENT),
          Column.data("institutional_percent", Unit.PERCENT),
          Column.data("single_author_percent", Unit.PERCENT));

  private ShareColumns() {}

  static List<Column> all() {
    return ALL;
  }

  /** {@return the cells of a set} */
  static List<Value> cells(Collaboration set) {
    List<Value> cells = new ArrayList<>();
    cells.add(set.output());
    cells.add(set.international());
    cells.add(set.internationalShare(Counting.FULL));
    cells.add(set.internationalShare(Counting.FRACTIONAL));
    cells.add(set.share(part -> part.partners() == 1, Counting.FULL));
    cells.add(set.share(part -> part.partners() == 2, Counting.FULL));
    cells.add(set.share(part -> part.partners() > 2, Counting.FULL));
    cells.add(kind(set, Kind.NATIONAL));
    cells.add(kind(set, Kind.INSTITUTIONAL));
    cells.add(kind(set, Kind.SINGLE_AUTHOR));
    return cells;
  }

  /** Where some publications cannot be told apart, a share of those that can would be too low. */
  private static Value kind(Collaboration set, Kind kind) {
    boolean unclear =
        set.kinds().contains(Kind.DOMESTIC)
            || kind != Kind.SINGLE_AUTHOR && set.kinds().contains(Kind.DOMESTIC_TEAM);
    return unclear
        ? Value.missing("the export does not say how many institutions or authors")
        : set.share(part -> part.kind() == kind, Counting.FULL);
  }

  /** {@return the table, without columns on the screen and intervals that no row has} */
  static Table withoutEmpty(Table table) {
    List<Column> columns =
        IntStream.range(0, table.columns().size()).mapToObj(i -> shown(table, i)).toList();
    return new Table(
        table.id(),
        table.title(),
        table.synthetic(),
        columns,
        table.rows(),
        table.notes(),
        table.layout());
  }

  private static Column shown(Table table, int place) {
    Column column = table.columns().get(place);
    List<Value> values = table.rows().stream().map(row -> row.get(place)).toList();
    boolean empty = values.stream().allMatch(Value.Missing.class::isInstance);
    boolean interval =
        values.stream().anyMatch(v -> v instanceof Value.Quantity q && q.interval().isPresent());
    return new Column(
        column.id(),
        column.heading(),
        column.unit(),
        empty && !values.isEmpty() ? Column.Show.DATA : column.show(),
        column.interval() && (interval || empty));
  }
}
