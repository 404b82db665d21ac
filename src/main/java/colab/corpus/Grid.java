package colab.corpus;

import java.util.List;

/**
 * A small file, whole, as rows of text.
 *
 * @param provenance where it comes from
 * @param rows its rows after the preamble, without blank rows and footer
 * @param decimalComma whether numbers may be written with a decimal comma: the comma does not stand
 *     between cells
 */
public record Grid(Provenance provenance, List<Line> rows, boolean decimalComma) {

  /**
   * One row of text cells.
   *
   * @param number its line in the file, from 1
   * @param cells its cells; a missing one is empty
   */
  public record Line(long number, List<String> cells) {
    public Line {
      cells = List.copyOf(cells);
    }

    /** {@return the cell, or the empty string where the row is shorter} */
    public String cell(int index) {
      return index < cells.size() ? cells.get(index) : "";
    }

    /** {@return whether every cell is empty} */
    public boolean isBlank() {
      return cells.stream().allMatch(String::isBlank);
    }
  }

  public Grid {
    rows = List.copyOf(rows);
  }
}
