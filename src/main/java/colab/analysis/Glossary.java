package colab.analysis;

import colab.table.Note;
import colab.table.Table;
import java.util.List;

/** What the columns of a table mean. */
public final class Glossary {
  private Glossary() {}

  /** {@return the first row, worked out} */
  public static List<Note> of(Table table) {
    return Worked.first(table).notes();
  }
}
