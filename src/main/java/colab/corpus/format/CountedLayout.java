package colab.corpus.format;

import colab.ColabException;
import colab.corpus.Grid;
import colab.corpus.Head;
import colab.corpus.Input;
import colab.corpus.Provenance;
import colab.corpus.cell.Cells;
import colab.corpus.sheet.Dialect;
import colab.corpus.sheet.Sheet;
import colab.corpus.sheet.Sheets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Where the table starts in an already counted export.
 *
 * @param dialect how cells are written
 * @param headerLine the line of the header, from 1
 * @param preamble the rows above it
 */
public record CountedLayout(Dialect dialect, long headerLine, List<Grid.Line> preamble) {

  /** {@return the layout, if a row of the head is such a header} */
  public static Optional<CountedLayout> find(Head head, Predicate<Grid.Line> isHeader) {
    for (Head.Candidate candidate : head.candidates()) {
      for (int i = 0; i < candidate.lines().size(); i++) {
        Grid.Line line = candidate.lines().get(i);
        if (!line.isLong() && isHeader.test(line)) {
          return Optional.of(
              new CountedLayout(
                  candidate.dialect(), line.number(), candidate.lines().subList(0, i)));
        }
      }
    }
    return Optional.empty();
  }

  /** {@return the layout of the input, which was recognised before} */
  public static CountedLayout of(Input input, Predicate<Grid.Line> isHeader) throws IOException {
    return find(Head.of(input), isHeader)
        .orElseThrow(
            () ->
                ColabException.couldNot(
                    input.name() + ": the header of the table is not there any more",
                    "Run colab check on it."));
  }

  /** {@return the rows from the header on, without blank ones, up to the footer} */
  public List<Grid.Line> rows(Input input, Predicate<Sheet> isFooter) throws IOException {
    List<Grid.Line> rows = new ArrayList<>();
    try (Sheet sheet = Sheets.open(input, dialect)) {
      while (sheet.next() && !(sheet.line() > headerLine && isFooter.test(sheet))) {
        Grid.Line line = cleaned(Sheets.line(sheet));
        if (line.number() >= headerLine && !line.isBlank()) {
          rows.add(line);
        }
        checkEnd(input, sheet);
      }
    } catch (CharacterCodingException | UncheckedIOException e) {
      throw Sheets.notText(input, dialect.charset());
    }
    if (rows.isEmpty()) {
      throw ColabException.couldNot(
          input.name() + ": the header that its first rows show is not there when it is read on",
          "A quotation mark may be missing above it; export it again.");
    }
    return rows;
  }

  /** {@return the grid of these rows} */
  public Grid grid(Provenance provenance, Grid.Shape shape, List<Grid.Line> rows) {
    return new Grid(provenance, shape, rows, dialect.allowsDecimalComma());
  }

  private static Grid.Line cleaned(Grid.Line line) {
    return new Grid.Line(line.number(), line.cells().stream().map(Cells::clean).toList());
  }

  /** A quote that is never closed swallows the rest of the file into one cell. */
  private void checkEnd(Input input, Sheet sheet) throws IOException {
    boolean suspicious =
        sheet.lastLine() > sheet.line() && dialect.kind() == Dialect.Kind.DELIMITED;
    if (suspicious && input.hasOddQuotes(sheet.line())) {
      throw ColabException.couldNot(
          input.name()
              + ":"
              + sheet.line()
              + ": a quotation mark opened on this line is never closed; the rest of the file would"
              + " be lost",
          "Mend the line, or export it again.");
    }
  }
}
