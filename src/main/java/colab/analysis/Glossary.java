package colab.analysis;

import colab.indicator.Definitions;
import colab.table.Column;
import colab.table.Note;
import colab.table.Table;
import colab.table.Value;
import java.util.ArrayList;
import java.util.List;

/** What the columns of a table mean. */
public final class Glossary {
  private Glossary() {}

  /**
   * {@return the definition of every column that is an indicator, with its values in the first row}
   */
  public static List<Note> of(Table table) {
    List<Note> notes = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      Column column = table.columns().get(i);
      int place = i;
      Definitions.find(column.id())
          .ifPresent(
              definition -> notes.add(Note.finding(column.id(), text(table, place, definition))));
    }
    return notes;
  }

  private static String text(Table table, int place, Definitions.Definition definition) {
    String source = definition.source().equals("-") ? "" : " (" + definition.source() + ")";
    String formula = definition.formula() + source;
    if (table.rows().isEmpty() || table.rows().get(0).get(place) instanceof Value.Missing) {
      return formula;
    }
    return formula
        + "; first row: "
        + Wording.value(table.rows().get(0).get(place), table.columns().get(place).unit());
  }
}
