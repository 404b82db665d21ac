package colab.report;

import colab.ColabException;
import colab.Nearest;
import colab.corpus.CountedFormat;
import colab.corpus.Format;
import colab.corpus.Grid;
import colab.corpus.Input;
import colab.corpus.Inputs;
import colab.corpus.format.Formats;
import colab.corpus.sheet.Dialect;
import colab.corpus.sheet.Sheet;
import colab.corpus.sheet.Sheets;
import colab.table.Value;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A small file as rows of text below one header: a counted export, or any file of cells separated
 * by commas.
 *
 * @param name the file as the user named it
 * @param synthetic whether it says that it is a synthetic sample
 * @param header the names of its columns
 * @param rows its rows
 */
record PlainFile(String name, boolean synthetic, List<String> header, List<Grid.Line> rows) {

  static PlainFile read(Input input, Formats formats) {
    try {
      Optional<Format> format = formats.of(input);
      if (format.isPresent() && format.get() instanceof CountedFormat counted) {
        Grid grid = counted.open(input);
        return of(input.name(), grid.provenance().synthetic(), grid.rows());
      }
      return of(input.name(), false, lines(input));
    } catch (IOException e) {
      throw Inputs.unreadable(input.name(), e);
    }
  }

  private static List<Grid.Line> lines(Input input) throws IOException {
    Dialect dialect = Dialect.delimited(',', Sheets.charset(input.head()));
    List<Grid.Line> lines = new ArrayList<>();
    try (Sheet sheet = Sheets.open(input, dialect)) {
      while (sheet.next()) {
        if (!sheet.isBlank()) {
          lines.add(Sheets.line(sheet));
        }
      }
    }
    return lines;
  }

  private static PlainFile of(String name, boolean synthetic, List<Grid.Line> lines) {
    if (lines.isEmpty()) {
      throw ColabException.couldNot(name + ": the file is empty", "Export it again.");
    }
    List<String> header =
        lines.get(0).cells().stream().map(cell -> cell.replace("\ufeff", "").strip()).toList();
    return new PlainFile(name, synthetic, header, lines.subList(1, lines.size()));
  }

  /** {@return the rows that hold these words, by column} */
  List<Grid.Line> where(Map<String, String> conditions) {
    List<Grid.Line> found = rows;
    for (Map.Entry<String, String> condition : conditions.entrySet()) {
      int place = place(condition.getKey());
      found =
          found.stream()
              .filter(
                  line ->
                      CellName.folded(line.cell(place))
                          .equals(CellName.folded(condition.getValue())))
              .toList();
    }
    return found;
  }

  /** {@return where the column stands} */
  int place(String column) {
    int place = header.indexOf(column);
    if (place < 0) {
      throw ColabException.couldNot(
          name + ": there is no column \"" + column + "\"", Nearest.hint(column, header));
    }
    return place;
  }

  /**
   * {@return the number in this column of the only row}
   *
   * @throws ColabException when there is not one row, or no number in it
   */
  Value number(List<Grid.Line> found, String column) {
    if (found.size() != 1) {
      throw ColabException.couldNot(
          name + ": " + found.size() + " rows are such, not one", "Name one row under where.");
    }
    String cell = found.get(0).cell(place(column));
    Optional<Published> read = Published.read(cell);
    if (read.isEmpty()) {
      String line = name + ":" + found.get(0).number();
      throw ColabException.couldNot(line + ": \"" + cell + "\" is not a number", "Mend the file.");
    }
    return read.get().decimals() == 0
        ? Value.count(read.get().number().longValue())
        : Value.quantity(read.get().number().doubleValue());
  }
}
