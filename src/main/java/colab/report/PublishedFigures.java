package colab.report;

import colab.ColabException;
import colab.Nearest;
import java.util.List;
import java.util.Optional;

/** Every published figure of a report, found by the name of its cell. */
public final class PublishedFigures {
  private static final String ALL = "*";

  private final List<PublishedCell> cells;

  PublishedFigures(List<TableSpec> tables) {
    this.cells = tables.stream().flatMap(table -> table.published().stream()).toList();
  }

  /**
   * {@return the figures of this name}
   *
   * @param name table, row and column, as in {@code table-5/France/output}; {@code *} for all rows
   * @param place where it is named
   * @throws ColabException when there is none
   */
  public List<PublishedCell> named(String name, Place place) {
    List<PublishedCell> found = cells.stream().filter(cell -> matches(cell.name(), name)).toList();
    if (found.isEmpty()) {
      List<String> known = cells.stream().map(cell -> cell.name().toString()).toList();
      throw ColabException.couldNot(
          place + ": no published figure is called \"" + name + "\"", hint(name, known));
    }
    return found;
  }

  private static String hint(String name, List<String> known) {
    List<String> near = Nearest.to(name, known);
    Optional<String> first = known.stream().findFirst();
    return near.isEmpty()
        ? "Name table, row and column" + first.map(example -> ", as in " + example).orElse("") + "."
        : Nearest.hint(name, known);
  }

  private static boolean matches(CellName cell, String name) {
    return CellName.folded(cell.toString()).equals(CellName.folded(name))
        || CellName.folded(new CellName(cell.table(), ALL, cell.column()).toString())
            .equals(CellName.folded(name));
  }
}
