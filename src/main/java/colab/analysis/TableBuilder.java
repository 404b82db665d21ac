package colab.analysis;

import colab.table.Column;
import colab.table.Note;
import colab.table.Picture;
import colab.table.Table;
import colab.table.Value;
import colab.tally.Export;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Collects the columns, rows and notes of one table. Mutable; used by one analysis and then done
 * with.
 */
public final class TableBuilder {
  private final String id;
  private final String title;
  private final boolean synthetic;
  private final List<Column> columns = new ArrayList<>();
  private final List<List<Value>> rows = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();
  private final Set<String> unfinished = new HashSet<>();

  public TableBuilder(String id, String title, boolean synthetic) {
    this.id = id;
    this.title = title;
    this.synthetic = synthetic;
  }

  /** {@return a table whose title names the export that it comes from} */
  public static TableBuilder from(String id, String subject, Export export, Optional<?> period) {
    String years = period.map(range -> ", " + range).orElse("");
    return new TableBuilder(
        id, subject + years + " (" + Words.source(export) + ")", Words.isSynthetic(export));
  }

  public TableBuilder columns(Column... more) {
    columns.addAll(Arrays.asList(more));
    return this;
  }

  /** {@return how many columns there are so far} */
  public int width() {
    return columns.size();
  }

  public TableBuilder row(Value... cells) {
    rows.add(List.of(cells));
    return this;
  }

  public TableBuilder row(List<Value> cells) {
    rows.add(List.copyOf(cells));
    return this;
  }

  public TableBuilder note(Note note) {
    notes.add(note);
    return this;
  }

  public TableBuilder note(Optional<Note> note) {
    note.ifPresent(notes::add);
    return this;
  }

  public TableBuilder notes(List<Note> more) {
    notes.addAll(more);
    return this;
  }

  /** Tells that the figures of rows with these names may still grow. */
  public TableBuilder unfinished(Set<String> names) {
    unfinished.addAll(names);
    return this;
  }

  public Table build() {
    Table table = new Table(id, title, synthetic, columns, rows, notes);
    return table.drawnAs(Pictures.of(id, columns, unfinished).toArray(Picture[]::new));
  }
}
