package colab.report;

import colab.report.consistency.Finding;
import colab.table.Column;
import colab.table.Note;
import colab.table.Table;
import colab.table.Unit;
import colab.table.Value;
import java.util.ArrayList;
import java.util.List;

/** A report, made: its tables, and how they stand to what was published. */
public final class ReportResult {
  private final ReportFile file;
  private final List<MadeTable> made;

  ReportResult(ReportFile file, List<MadeTable> made) {
    this.file = file;
    this.made = List.copyOf(made);
  }

  /** {@return its tables, from the top} */
  public List<Table> tables() {
    return made.stream().map(MadeTable::shown).toList();
  }

  /** {@return its tables, each published figure beside the computed one} */
  public List<Table> checkedTables() {
    return made.stream().map(MadeTable::checked).toList();
  }

  /** {@return these tables of it, the report's text standing between them as in its file} */
  public List<Table> withText(List<Table> tables) {
    List<Table> all = new ArrayList<>();
    List<Passage> left = new ArrayList<>(file.passages());
    for (int i = 0; i < tables.size(); i++) {
      int line = file.tables().get(i).head().place().line();
      while (!left.isEmpty() && left.get(0).place().line() < line) {
        all.add(left.remove(0).table());
      }
      all.add(tables.get(i));
    }
    left.forEach(passage -> all.add(passage.table()));
    return all;
  }

  /** {@return every published figure that was not computed as published} */
  public List<Difference> differences() {
    return made.stream().flatMap(table -> table.differences().stream()).toList();
  }

  /** {@return how many published figures were compared} */
  public int compared() {
    return made.stream().mapToInt(table -> table.published().size()).sum();
  }

  /** {@return whether any of it comes from a synthetic sample} */
  public boolean isSynthetic() {
    return made.stream().anyMatch(table -> table.table().synthetic());
  }

  /** {@return the report's title and notes, above a list of its tables} */
  public Table contents() {
    List<Column> columns =
        List.of(Column.of("table", "Table", Unit.TEXT), Column.of("title", "Title", Unit.TEXT));
    List<List<Value>> rows =
        file.tables().stream()
            .map(spec -> List.of(Value.label(spec.head().id()), Value.label(spec.head().title())))
            .toList();
    return new Table(
        "contents",
        file.title(),
        isSynthetic(),
        columns,
        rows,
        file.notes().stream().map(Note::of).toList());
  }

  /** {@return a row a table: figures published, as published, otherwise} */
  public Table checkSummary() {
    List<Column> columns =
        List.of(
            Column.of("table", "Table", Unit.TEXT),
            Column.of("published", "Published", Unit.COUNT),
            Column.of("same", "Same", Unit.COUNT),
            Column.of("differing", "Differ", Unit.COUNT),
            Column.of("missing", "Missing", Unit.COUNT));
    List<List<Value>> rows =
        made.stream()
            .filter(table -> !table.published().isEmpty())
            .map(ReportResult::summary)
            .toList();
    List<Note> notes = new ArrayList<>();
    differences().forEach(difference -> notes.add(Note.finding("Differs", difference.inWords())));
    if (copied() > 0) {
      notes.add(
          Note.of(
              copied()
                  + " of them are copied from a file that holds them; nothing is computed there."));
    }
    String title =
        "Check: "
            + (compared() - differences().size())
            + " of "
            + compared()
            + " figures as published";
    return new Table("check", title, isSynthetic(), columns, rows, notes);
  }

  private long copied() {
    return file.tables().stream()
        .flatMap(table -> table.figures().stream())
        .filter(
            figure ->
                figure.published().isPresent()
                    && figure.source() instanceof FigureSource.Rows rows
                    && rows.column().isPresent())
        .count();
  }

  private static List<Value> summary(MadeTable table) {
    List<Difference> differences = table.differences();
    long missing = differences.stream().filter(Difference::isMissing).count();
    return List.of(
        Value.label(table.table().id()),
        Value.count(table.published().size()),
        Value.count(table.published().size() - differences.size()),
        Value.count(differences.size() - missing),
        Value.count(missing));
  }

  /** {@return what the published figures, set against each other, leave to explain} */
  public Table consistency() {
    List<Column> columns =
        List.of(Column.of("check", "Check", Unit.TEXT), Column.of("finding", "Finding", Unit.TEXT));
    List<List<Value>> rows = new ArrayList<>();
    for (var check : file.checks()) {
      for (Finding finding : check.finding().stream().toList()) {
        rows.add(List.of(Value.label(check.kind()), Value.label(finding.text())));
      }
    }
    String title =
        "Published figures set against each other: "
            + rows.size()
            + " findings in "
            + file.checks().size()
            + " checks";
    Note note =
        Note.of(
            "Findings are about the published figures alone, whatever is computed; they do not fail the check.");
    return new Table("consistency", title, false, columns, rows, List.of(note));
  }

  /** {@return what stands behind the tables: what their columns mean, where they come from} */
  public List<Table> back() {
    return List.of(Methods.of(tables()), new Origins(file).table());
  }

  /** {@return what the printed report shows and the data cannot give, with the reason} */
  public Table notCovered() {
    List<Column> columns =
        List.of(Column.of("what", "Not covered", Unit.TEXT), Column.of("why", "Why", Unit.TEXT));
    List<List<Value>> rows =
        file.notCovered().stream()
            .map(each -> List.of(Value.label(each.what()), Value.label(each.why())))
            .toList();
    return new Table(
        "not-covered",
        "In the report, but not to be had from this data",
        false,
        columns,
        rows,
        List.of());
  }
}
