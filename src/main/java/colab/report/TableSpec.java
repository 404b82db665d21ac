package colab.report;

import colab.table.Column;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A table of a report: what it is called, and where its cells come from. */
public sealed interface TableSpec {
  /** {@return what it is called} */
  Head head();

  /**
   * {@return its figures that are made one by one, from the top; none where a command makes them
   * all}
   */
  List<FigureSpec> figures();

  /** {@return its published figures, from the top} */
  default List<PublishedCell> published() {
    return figures().stream().flatMap(figure -> figure.published().stream()).toList();
  }

  /**
   * What a table is called.
   *
   * @param place where it stands in the report file
   * @param id a short name in kebab-case
   * @param title the title as printed
   * @param source where the report prints it, and what it names as its source; perhaps empty
   * @param notes what a reader of this table must know
   * @param chart the chart that the report chooses for it; none for the one that suits best
   */
  record Head(
      Place place,
      String id,
      String title,
      String source,
      List<String> notes,
      Optional<ChosenChart> chart) {
    public Head {
      notes = List.copyOf(notes);
    }

    /** {@return title and source in one line} */
    String line() {
      return source.isEmpty() ? title : title + " (" + source + ")";
    }

    /** {@return "Table 5" of "Table 5: Japan's top 10 partners"} */
    String name() {
      int colon = title.indexOf(':');
      return colon < 0 ? title : title.substring(0, colon);
    }
  }

  /**
   * The table that a command makes.
   *
   * @param exports the names of the exports it comes from
   * @param command as on the command line, without the program's name
   * @param key the id of the column that says what a row is called
   */
  record Commanded(
      Head head, List<String> exports, String command, String key, List<PublishedCell> published)
      implements TableSpec {
    public Commanded {
      exports = List.copyOf(exports);
      published = List.copyOf(published);
    }

    @Override
    public List<FigureSpec> figures() {
      return List.of();
    }
  }

  /**
   * A table put together from single figures.
   *
   * @param columns its columns, without the first that names the rows
   * @param rows its rows
   * @param sideBySide whether the rows stand side by side
   */
  record Composed(Head head, List<Column> columns, List<Row> rows, boolean sideBySide)
      implements TableSpec {
    public Composed {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }

    @Override
    public List<FigureSpec> figures() {
      return rows.stream()
          .flatMap(row -> columns.stream().flatMap(column -> row.cell(column.id()).stream()))
          .toList();
    }
  }

  /**
   * A row of single figures.
   *
   * @param label what it is called
   * @param cells its figures, by column
   */
  record Row(String label, Map<String, FigureSpec> cells) {
    public Row {
      cells = Map.copyOf(cells);
    }

    /** {@return the figure in this column; empty where none belongs} */
    Optional<FigureSpec> cell(String column) {
      return Optional.ofNullable(cells.get(column));
    }
  }

  /**
   * Figures in running text: statement, value, published.
   *
   * @param statements from the top
   */
  record Stated(Head head, List<Statement> statements) implements TableSpec {
    public Stated {
      statements = List.copyOf(statements);
    }

    @Override
    public List<FigureSpec> figures() {
      return statements.stream().map(Statement::figure).toList();
    }
  }

  /**
   * A figure in running text.
   *
   * @param id a short name in kebab-case
   * @param text what the report says it is
   * @param figure the figure
   */
  record Statement(String id, String text, FigureSpec figure) {}
}
