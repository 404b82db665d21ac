package colab.corpus.format.scival;

import colab.corpus.Grid;
import colab.corpus.Head;
import colab.corpus.Input;
import colab.corpus.cell.Cells;
import colab.corpus.format.CountedLayout;
import colab.corpus.sheet.ByteCell;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * How SciVal writes its counted tables: a preamble of varying height, a header, rows, a copyright
 * line.
 *
 * @param format the id of the format
 * @param shape what rows and columns are
 * @param isHeader what the header is recognised by
 */
record SciValTable(String format, Grid.Shape shape, Predicate<Grid.Line> isHeader) {

  boolean recognises(Head head) {
    return CountedLayout.find(head, isHeader).isPresent();
  }

  Grid open(Input input) throws IOException {
    CountedLayout layout = CountedLayout.of(input, isHeader);
    return layout.grid(
        SciValPreamble.read(input.name(), format, layout.preamble()),
        shape,
        layout.rows(input, sheet -> Footer.is(sheet, new ByteCell())));
  }

  /** {@return the cell as headings are compared} */
  static String folded(String cell) {
    return Cells.clean(cell).toLowerCase(Locale.ROOT);
  }

  /** {@return whether the first cell is one of these, in any case} */
  static boolean starts(Grid.Line line, String... first) {
    return Arrays.asList(first).contains(folded(line.cell(0)));
  }

  /** {@return whether a cell after the first starts so} */
  static boolean has(Grid.Line line, String... starts) {
    return line.cells().stream()
        .skip(1)
        .map(SciValTable::folded)
        .anyMatch(cell -> Arrays.stream(starts).anyMatch(cell::startsWith));
  }
}
