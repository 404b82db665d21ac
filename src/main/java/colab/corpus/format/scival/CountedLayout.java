package colab.corpus.format.scival;

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
 * Where the table starts in an already counted SciVal export.
 *
 * @param dialect how cells are written
 * @param headerLine the line of the header, from 1
 * @param preamble the rows above it
 */
record CountedLayout(Dialect dialect, long headerLine, List<Grid.Line> preamble) {

  /** {@return the layout, if a row of the head is such a header} */
  static Optional<CountedLayout> find(Head head, Predicate<Grid.Line> isHeader) {
    for (Head.Candidate candidate : head.candidates()) {
      for (int i = 0; i < candidate.lines().size(); i++) {
        if (isHeader.test(candidate.lines().get(i))) {
          long line = candidate.lines().get(i).number();
          return Optional.of(
              new CountedLayout(candidate.dialect(), line, candidate.lines().subList(0, i)));
        }
      }
    }
    return Optional.empty();
  }

  /** {@return the table from its header on, without blank rows, up to the copyright line} */
  static Grid read(Input input, String format, Predicate<Grid.Line> isHeader) throws IOException {
    CountedLayout layout =
        find(Head.of(input), isHeader)
            .orElseThrow(
                () ->
                    ColabException.couldNot(
                        input.name() + ": not a " + format + " export", "Run colab check on it."));
    Provenance provenance = SciValPreamble.read(input.name(), format, layout.preamble());
    List<Grid.Line> rows = new ArrayList<>();
    try (Sheet sheet = Sheets.open(input, layout.dialect())) {
      while (sheet.next() && !(sheet.line() > layout.headerLine() && Footer.is(sheet))) {
        Grid.Line line = cleaned(Sheets.line(sheet));
        if (line.number() >= layout.headerLine() && !line.isBlank()) {
          rows.add(line);
        }
      }
    } catch (CharacterCodingException | UncheckedIOException e) {
      throw Sheets.notText(input, layout.dialect().charset());
    }
    if (rows.isEmpty()) {
      throw ColabException.couldNot(
          input.name() + ": the header that its first rows show is not there when it is read on",
          "A quotation mark may be missing above it; export it again from SciVal.");
    }
    return new Grid(provenance, rows, layout.dialect().allowsDecimalComma());
  }

  private static Grid.Line cleaned(Grid.Line line) {
    return new Grid.Line(line.number(), line.cells().stream().map(Cells::clean).toList());
  }
}
