package colab.corpus.list;

import colab.ColabException;
import colab.Nearest;
import colab.corpus.Input;
import colab.publication.Area;
import colab.publication.Asjc;
import colab.publication.Field;
import colab.publication.Groups;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A table that says which subject is in which group: a column {@code group}, and before or after it
 * one whose heading says what is grouped. {@code code}, {@code subject}, {@code area}, {@code
 * field} or {@code asjc} are areas and fields of ASJC by code or name; any other heading is that of
 * a column of the export, {@code for}, {@code the} or {@code qs} in short.
 *
 * <p>A subject may be in several groups, a line each. What is said of a field of ASJC goes before
 * what is said of its area; below {@code field}, 2700 is the field and not the area.
 */
public final class SchemeFile {
  private static final String GROUP = "group";
  private static final String USUAL = "asjc";
  private static final Set<String> ASJC =
      Set.of("code", "subject", "area", "field", USUAL, "asjc code");
  private static final int NEAREST = 3;

  private final Input input;
  private final ListTable table;
  private final int group;
  private final int subject;

  private SchemeFile(Input input, ListTable table) {
    this.input = input;
    this.table = table;
    this.group = table.headings().indexOf(GROUP);
    this.subject = group == 0 ? 1 : 0;
  }

  /** {@return whether the word is the name of a scheme, and not of a file} */
  public static boolean isName(String word) {
    return word.equalsIgnoreCase(USUAL) || NamedScheme.of(word).isPresent();
  }

  /** {@return the names of the schemes that exports have} */
  public static List<String> names() {
    return Stream.concat(Stream.of(USUAL), Stream.of(NamedScheme.values()).map(NamedScheme::word))
        .toList();
  }

  /** {@return the scheme of this name; none for ASJC} */
  public static Optional<Groups> named(String word) {
    return NamedScheme.of(word).map(NamedScheme::groups);
  }

  /**
   * {@return the groups that the file says}
   *
   * @throws ColabException when it has no such columns, a subject is unknown, or a cell is empty
   */
  public static Groups read(Input input) {
    ListTable table =
        ListTable.find(input, cells -> cells.size() > 1 && cells.contains(GROUP))
            .orElseThrow(
                () ->
                    ColabException.couldNot(
                        input.name() + ": no header with a column 'group'",
                        "Begin it with a line such as code,group, then 2700,Medicine, a line each."));
    return new SchemeFile(input, table).groups();
  }

  private Groups groups() {
    String heading = table.headings().get(subject);
    if (table.rows().isEmpty()) {
      throw wrong(
          1, "there are no groups below the header", "Write a line a subject: 2700,Health.");
    }
    return ASJC.contains(heading) ? ofAsjc() : ofColumn(table.written().get(subject));
  }

  private Groups ofColumn(String heading) {
    Optional<NamedScheme> named = NamedScheme.of(heading);
    List<String> columns = named.map(NamedScheme::columns).orElse(List.of(heading));
    Groups.Builder builder = new Groups.Builder(title(), GROUP, columns);
    builder.withCodesOf(named.map(NamedScheme::codeLength).orElse(0));
    for (ListTable.Line line : table.rows()) {
      builder.add(said(line, subject), said(line, group));
    }
    return builder.build();
  }

  private Groups ofAsjc() {
    Map<Field, List<String>> ofFields = new HashMap<>();
    Map<Integer, List<String>> ofAreas = new HashMap<>();
    boolean fieldsFirst = table.headings().get(subject).equals("field");
    Groups.Builder builder = new Groups.Builder(title(), GROUP, List.of());
    for (ListTable.Line line : table.rows()) {
      String name = said(line, subject);
      String into = said(line, group);
      boolean isField = fieldsFirst && Asjc.standard().field(name).isPresent();
      Optional<Area> area = isField ? Optional.empty() : Asjc.standard().area(name);
      if (area.isPresent()) {
        ofAreas.computeIfAbsent(area.get().code(), fresh -> new ArrayList<>()).add(into);
      } else {
        ofFields.computeIfAbsent(field(line, name), fresh -> new ArrayList<>()).add(into);
      }
    }
    order(builder);
    for (Field field : Asjc.standard().fields()) {
      List<String> own =
          ofFields.getOrDefault(field, ofAreas.getOrDefault(field.area().code(), List.of()));
      own.forEach(into -> builder.add(String.valueOf(field.code()), into));
    }
    return builder.build();
  }

  /** Groups stand in the order of the file. */
  private void order(Groups.Builder builder) {
    table.rows().forEach(line -> builder.group(line.cell(group)));
  }

  private Field field(ListTable.Line line, String name) {
    return Asjc.standard()
        .field(name)
        .orElseThrow(
            () ->
                wrong(
                    line.number(),
                    "unknown subject '" + name + "'",
                    Nearest.question(
                        Asjc.standard().nearest(name, NEAREST),
                        "colab list subjects shows them all.")));
  }

  private String said(ListTable.Line line, int place) {
    String cell = line.cell(place);
    if (cell.isEmpty()) {
      throw wrong(
          line.number(),
          "no " + table.headings().get(place),
          "A line is a subject and its group; take the line out if it is in none.");
    }
    return cell;
  }

  private ColabException wrong(long line, String what, String hint) {
    return ColabException.couldNot(input.name() + ":" + line + ": " + what, hint);
  }

  /** {@return the file's name without folders and ending} */
  private String title() {
    String name = input.name();
    String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    int ending = file.indexOf('.');
    return ending > 0 ? file.substring(0, ending) : file;
  }
}
