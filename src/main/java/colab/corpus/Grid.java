package colab.corpus;

import java.util.List;

/**
 * A small file, whole, as rows of text.
 *
 * @param provenance where it comes from
 * @param shape what its rows and columns are
 * @param rows its rows after the preamble, without blank rows and footer
 * @param decimalComma whether numbers may be written with a decimal comma: the comma does not stand
 *     between cells
 */
public record Grid(Provenance provenance, Shape shape, List<Line> rows, boolean decimalComma) {

  /** What the rows and columns of a counted table are. */
  public enum Shape {
    /** A row a set of publications, a column a year, perhaps below a second row of the header. */
    BENCHMARKS,
    /** A row one that an entity published with. */
    COLLABORATORS,
    /** A row a set of publications or a year of it, a column a figure or a year. */
    ENTITIES,
    /** A row two countries that published together. */
    EDGES,
    /** A row a subject area or a field of one entity. */
    SUBJECTS
  }

  /**
   * One row of text cells.
   *
   * @param number its line in the file, from 1
   * @param cells its cells; a missing one is empty
   */
  public record Line(long number, List<String> cells) {
    private static final int LONGEST_HEADING = 300;

    public Line {
      cells = List.copyOf(cells);
    }

    /** {@return the cell, or the empty string where the row is shorter} */
    public String cell(int index) {
      return index < cells.size() ? cells.get(index) : "";
    }

    /** {@return whether a cell is longer than any heading, as in a row of publications} */
    public boolean isLong() {
      for (String cell : cells) {
        if (cell.length() > LONGEST_HEADING) {
          return true;
        }
      }
      return false;
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
