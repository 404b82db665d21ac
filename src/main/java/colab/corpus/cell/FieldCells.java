package colab.corpus.cell;

import colab.publication.Asjc;
import colab.publication.Field;
import colab.publication.FieldSet;
import colab.publication.Groups;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads cells that list subject fields by name or code. Names that the registry does not know are
 * counted.
 */
public final class FieldCells {
  private static final int MOST_REMEMBERED = 100_000;

  private final Asjc asjc;
  private final Optional<Groups> groups;
  private final Map<String, Optional<Field>> names = new HashMap<>();
  private final Map<String, FieldSet> remembered = new HashMap<>();
  private final Map<String, Long> unknown = new TreeMap<>();

  /**
   * A reader of such cells.
   *
   * @param groups the groups of fields that are meant; none for the fields themselves
   */
  public FieldCells(Asjc asjc, Optional<Groups> groups) {
    this.asjc = asjc;
    this.groups = groups;
  }

  /** {@return the distinct fields of the cell} */
  public FieldSet read(String cell) {
    FieldSet known = remembered.get(cell);
    if (known != null && known.unresolved() == 0) {
      return known;
    }
    FieldSet set = resolve(parts(Cells.clean(cell)));
    if (remembered.size() < MOST_REMEMBERED) {
      remembered.put(cell, set);
    }
    return set;
  }

  /**
   * {@return the names that no field was found for, with the number of publications each stands on}
   */
  public Map<String, Long> unknown() {
    return unknown;
  }

  private List<String> parts(String cell) {
    boolean older = cell.indexOf('|') < 0 && cell.indexOf(';') >= 0 && asjc.field(cell).isEmpty();
    return Cells.split(cell, older ? ';' : '|');
  }

  private FieldSet resolve(List<String> parts) {
    List<Field> fields = new ArrayList<>();
    int strangers = 0;
    for (String part : parts) {
      Optional<Field> field = names.computeIfAbsent(part, asjc::field);
      if (field.isPresent()) {
        fields.add(field.get());
      } else {
        strangers++;
        unknown.merge(part, 1L, Long::sum);
      }
    }
    return inScheme(FieldSet.of(fields, strangers));
  }

  /** {@return the fields, or the groups that they are in} */
  public FieldSet inScheme(FieldSet fields) {
    return groups.isEmpty() || fields.isEmpty()
        ? fields
        : groups.get().of(fields, name -> unknown.merge(name, 1L, Long::sum));
  }
}
