package colab.corpus.list;

import colab.ColabException;
import colab.corpus.Head;
import colab.corpus.Input;
import colab.corpus.Inputs;
import colab.corpus.cell.Cells;
import colab.corpus.rows.TableLayout;
import colab.corpus.sheet.Dialect;
import colab.corpus.sheet.Sheet;
import colab.corpus.sheet.Sheets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A small table that a user gives.
 *
 * @param headings its header, clean and in lower case
 * @param written its header, clean
 * @param rows the rows below it that are not blank
 */
record ListTable(List<String> headings, List<String> written, List<Line> rows) {

  /**
   * A row.
   *
   * @param number its line, from 1
   * @param cells its cells, clean
   */
  record Line(long number, List<String> cells) {

    /** {@return the cell at this place; empty past the end of the row, and for place -1} */
    String cell(int place) {
      return place >= 0 && place < cells.size() ? cells.get(place) : "";
    }
  }

  private interface Read<T> {
    T of(Input input) throws IOException;
  }

  /** {@return the table below the first row that is such a header, if there is one} */
  static Optional<ListTable> find(Input input, Predicate<List<String>> header) {
    return read(input, opened -> found(opened, header));
  }

  /**
   * {@return the first row, if this is a table: a workbook, or text with the same number of cells
   * in each of several rows, two or more}
   */
  static Optional<List<String>> firstRow(Input input) {
    return read(
        input,
        opened ->
            Head.of(opened).candidates().stream()
                .filter(ListTable::isTable)
                .map(table -> table.lines().get(0).cells())
                .findFirst());
  }

  private static boolean isTable(Head.Candidate candidate) {
    List<Integer> widths =
        candidate.lines().stream().map(line -> line.cells().size()).distinct().toList();
    boolean even = widths.size() == 1 && widths.get(0) > 1 && candidate.lines().size() > 1;
    return even || candidate.dialect().equals(Dialect.WORKBOOK) && !widths.isEmpty();
  }

  private static Optional<ListTable> found(Input input, Predicate<List<String>> header)
      throws IOException {
    Optional<TableLayout> layout =
        TableLayout.find(Head.of(input), cells -> header.test(folded(cells)) ? cells.size() : 0);
    return layout.isPresent() ? Optional.of(read(input, layout.get())) : Optional.empty();
  }

  private static <T> T read(Input input, Read<T> reading) {
    try {
      return reading.of(input);
    } catch (CharacterCodingException | UncheckedIOException e) {
      throw ColabException.couldNot(input.name() + ": this is no text", "Save it as CSV in UTF-8.");
    } catch (IOException e) {
      throw Inputs.unreadable(input.name(), e);
    }
  }

  private static List<String> folded(List<String> cells) {
    return cells.stream().map(cell -> cell.toLowerCase(Locale.ROOT)).toList();
  }

  private static ListTable read(Input input, TableLayout layout) throws IOException {
    List<Line> rows = new ArrayList<>();
    try (Sheet sheet = Sheets.open(input, layout.dialect())) {
      while (sheet.next()) {
        if (sheet.line() > layout.headerLine() && !sheet.isBlank()) {
          rows.add(line(sheet));
        }
      }
    }
    return new ListTable(folded(layout.headings()), layout.headings(), rows);
  }

  private static Line line(Sheet sheet) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < sheet.width(); i++) {
      cells.add(Cells.clean(sheet.cell(i)));
    }
    return new Line(sheet.line(), cells);
  }
}
