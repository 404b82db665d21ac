package colab.report;

import colab.ColabException;
import colab.Nearest;
import colab.report.consistency.Check;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A report as its file describes it, from the top.
 *
 * @param title the report's title
 * @param folder where the files that it names are looked for
 * @param notes what a reader must know of the whole of it
 * @param exports what it is made from, by name
 * @param tables its tables
 * @param passages the text between them, from the top
 * @param checks what is to be checked on the published figures alone
 * @param notCovered what the printed report shows and the data cannot give
 */
public record ReportFile(
    String title,
    Path folder,
    List<String> notes,
    Map<String, ExportSpec> exports,
    List<TableSpec> tables,
    List<Passage> passages,
    List<Check> checks,
    List<NotCovered> notCovered) {
  public ReportFile {
    notes = List.copyOf(notes);
    exports = Map.copyOf(exports);
    tables = List.copyOf(tables);
    passages = List.copyOf(passages);
    checks = List.copyOf(checks);
    notCovered = List.copyOf(notCovered);
  }

  /**
   * {@return the report in this file}
   *
   * @throws ColabException when it cannot be read or understood; the message names the line
   */
  public static ReportFile read(Path path) {
    return new ReportReader(path).read();
  }

  /**
   * {@return the same report with this table only}
   *
   * @throws ColabException when there is no such table
   */
  public ReportFile only(String id) {
    List<TableSpec> found = tables.stream().filter(table -> table.head().id().equals(id)).toList();
    if (found.isEmpty()) {
      List<String> known = tables.stream().map(table -> table.head().id()).toList();
      throw ColabException.usage("the report has no table \"" + id + "\"", Nearest.hint(id, known));
    }
    return withTables(found);
  }

  /** {@return the same report with these tables, and nothing said of the others} */
  ReportFile withTables(List<TableSpec> some) {
    return new ReportFile(title, folder, notes, exports, some, List.of(), List.of(), List.of());
  }

  /** {@return the same report, made from these} */
  ReportFile withExports(Map<String, ExportSpec> others) {
    return new ReportFile(title, folder, notes, others, tables, passages, checks, notCovered);
  }
}
