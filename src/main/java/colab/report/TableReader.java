package colab.report;

import colab.ColabException;
import colab.corpus.YearRange;
import colab.table.Column;
import colab.table.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads one table of a report file, of whichever kind its keys say it is. */
final class TableReader {
  static final List<String> HEAD = List.of("id", "title", "source", "note", "export", "chart");
  static final Map<String, List<String>> KINDS =
      Map.of(
          "command", List.of("command", "published"),
          "row", List.of("columns", "row", "side-by-side"),
          "series", List.of("series"),
          "figure", List.of("figure"));

  static final List<String> COLUMN_KEYS = List.of("id", "heading", "unit");
  static final List<String> SERIES_KEYS = List.of("metric", "years", "sets", "unit");
  static final List<String> STATEMENT_KEYS = List.of("id", "statement");

  private final Section section;
  private final FigureReader figures;
  private final TableSpec.Head head;

  TableReader(Section section, List<String> exports) {
    this.section = section;
    this.head =
        new TableSpec.Head(
            section.place(),
            section.text("id"),
            section.text("title"),
            section.maybe("source").orElse(""),
            section.texts("note"),
            ChosenChart.of(section));
    this.figures = new FigureReader(exports, head, section);
  }

  TableSpec read() {
    String kind = kind();
    List<String> known = new ArrayList<>(HEAD);
    known.addAll(KINDS.getOrDefault(kind, List.of()));
    section.allowing(known);
    return switch (kind) {
      case "command" -> commanded();
      case "row" -> composed();
      case "series" -> series();
      default -> stated();
    };
  }

  private String kind() {
    List<String> found = KINDS.keySet().stream().filter(section::has).sorted().toList();
    if (found.size() != 1) {
      section.allowing(allKeys());
      throw ColabException.couldNot(
          head.place()
              + ": table "
              + head.id()
              + (found.isEmpty() ? " has no cells" : " has " + String.join(" and ", found)),
          "Give it one of command, row, series or figure.");
    }
    return found.get(0);
  }

  private static List<String> allKeys() {
    List<String> all = new ArrayList<>(HEAD);
    KINDS.values().stream().flatMap(List::stream).sorted().forEach(all::add);
    return all;
  }

  private TableSpec commanded() {
    List<Section.Line> lines = section.lines("published");
    List<PublishedCell> published = new ArrayList<>();
    for (Section.Line line : lines.subList(Math.min(1, lines.size()), lines.size())) {
      published.addAll(published(lines.get(0), line));
    }
    String key = lines.isEmpty() ? "" : lines.get(0).cells().stream().findFirst().orElse("");
    return new TableSpec.Commanded(
        head, figures.exports(section), section.text("command"), key, published);
  }

  private List<PublishedCell> published(Section.Line columns, Section.Line line) {
    if (line.cells().size() != columns.cells().size()) {
      throw ColabException.couldNot(
          line.place()
              + ": "
              + line.cells().size()
              + " cells below "
              + columns.cells().size()
              + " columns",
          "Give every row a cell a column; \"\" where nothing is published.");
    }
    List<PublishedCell> cells = new ArrayList<>();
    String row = line.cells().get(0);
    for (int i = 1; i < line.cells().size(); i++) {
      if (!line.cells().get(i).isEmpty()) {
        CellName name = new CellName(head.id(), row, columns.cells().get(i));
        cells.add(
            new PublishedCell(
                name,
                head.name() + ", " + row,
                FigureReader.published(line.cells().get(i), line.place())));
      }
    }
    return cells;
  }

  private TableSpec composed() {
    List<Column> columns = new ArrayList<>();
    for (Section column : section.sections("columns")) {
      column.allowing(COLUMN_KEYS);
      columns.add(
          Column.of(
              column.text("id"),
              column.text("heading"),
              FigureReader.unit(column).orElse(Unit.COUNT)));
    }
    List<TableSpec.Row> rows = new ArrayList<>();
    for (Section row : section.sections("row")) {
      rows.add(row(row, columns));
    }
    return new TableSpec.Composed(head, columns, rows, section.flag("side-by-side"));
  }

  private TableSpec.Row row(Section row, List<Column> columns) {
    List<String> ids = columns.stream().map(Column::id).toList();
    List<String> known = new ArrayList<>(ids);
    known.add("label");
    row.allowing(known);
    String label = row.text("label");
    Map<String, FigureSpec> cells = new HashMap<>();
    for (Column column : columns.stream().filter(each -> row.has(each.id())).toList()) {
      Section cell = row.section(column.id()).allowing(FigureReader.KEYS);
      PublishedAs as =
          new PublishedAs(new CellName(head.id(), label, column.id()), head.name() + ", " + label);
      cells.put(column.id(), figures.read(cell, as, Optional.of(column.unit())));
    }
    return new TableSpec.Row(label, cells);
  }

  private TableSpec series() {
    Section series = section.section("series").allowing(SERIES_KEYS);
    Unit unit = FigureReader.unit(series).orElse(Unit.RATIO);
    Map<String, Column> columns = new LinkedHashMap<>();
    series
        .texts("sets")
        .forEach(
            set ->
                columns.put(
                    set, Column.of(CellName.folded(set).replaceAll("\\W+", "_"), set, unit)));
    YearRange years =
        FigureReader.years(series)
            .orElseThrow(
                () ->
                    series.wrong("years", "the series has no years", "Add years = \"2007-2020\"."));
    List<TableSpec.Row> rows =
        IntStream.rangeClosed(years.first(), years.last())
            .mapToObj(year -> year(series, columns, new YearRange(year, year)))
            .toList();
    return new TableSpec.Composed(head, List.copyOf(columns.values()), rows, false);
  }

  private TableSpec.Row year(Section series, Map<String, Column> columns, YearRange year) {
    Map<String, FigureSpec> cells = new HashMap<>();
    List<String> exports = figures.exports(section);
    for (Map.Entry<String, Column> column : columns.entrySet()) {
      FigureSource printed =
          new FigureSource.Printed(
              column.getKey(), series.text("metric"), Optional.of(year), "", false);
      FigureSpec figure =
          new FigureSpec(
              series.place(),
              exports,
              printed,
              Optional.of(column.getValue().unit()),
              Optional.empty());
      cells.put(column.getValue().id(), figure);
    }
    return new TableSpec.Row(year.toString(), cells);
  }

  private TableSpec stated() {
    List<TableSpec.Statement> statements = new ArrayList<>();
    for (Section figure : section.sections("figure")) {
      List<String> known = new ArrayList<>(FigureReader.KEYS);
      known.addAll(STATEMENT_KEYS);
      figure.allowing(known);
      String statement = figure.text("statement");
      PublishedAs as =
          new PublishedAs(new CellName(head.id(), figure.text("id"), CellName.VALUE), statement);
      statements.add(
          new TableSpec.Statement(
              figure.text("id"), statement, figures.read(figure, as, Optional.empty())));
    }
    List<String> ids = statements.stream().map(TableSpec.Statement::id).distinct().toList();
    if (ids.size() < statements.size()) {
      throw ColabException.couldNot(
          head.place() + ": two figures of " + head.id() + " have one id",
          "Give every figure its own id.");
    }
    return new TableSpec.Stated(head, statements);
  }

  /**
   * What a published figure will be known as.
   *
   * @param name its cell
   * @param where its cell in a sentence
   */
  record PublishedAs(CellName name, String where) {}
}
