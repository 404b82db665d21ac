package colab.corpus.cell;

import colab.publication.FieldSet;
import colab.publication.Groups;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads cells that list values of a user's own scheme of subjects, between upright strokes or
 * semicolons. Values that no group holds are counted.
 */
public final class GroupCells {
  private final Groups groups;
  private final Map<String, Long> lacking = new TreeMap<>();

  public GroupCells(Groups groups) {
    this.groups = groups;
  }

  /** {@return the distinct groups of the cell} */
  public FieldSet read(String cell) {
    String clean = Cells.clean(cell);
    return Cells.isMissing(clean)
        ? FieldSet.EMPTY
        : groups.of(values(clean), value -> lacking.merge(value, 1L, Long::sum));
  }

  /** {@return the values that no group holds, with the number of publications each stands on} */
  public Map<String, Long> lacking() {
    return lacking;
  }

  private List<String> values(String cell) {
    boolean strokes = cell.indexOf('|') >= 0 || groups.holds(cell);
    return Cells.split(cell, strokes ? '|' : ';');
  }
}
