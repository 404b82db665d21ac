package colab.report;

import colab.indicator.Definitions;
import colab.indicator.Definitions.Definition;
import colab.table.Column;
import colab.table.Note;
import colab.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the columns of tables mean, as a section behind them. */
public final class Methods {
  private static final String ROUNDING =
      "Figures are computed exactly and rounded once, half up. A stability interval says how far a"
          + " mean moves when its publications are drawn anew; it is no sampling error.";

  private Methods() {}

  /** {@return the section; empty of definitions where no column of these tables has one} */
  public static Table of(List<Table> tables) {
    Map<String, String> meanings = new LinkedHashMap<>();
    Map<String, String> first = new HashMap<>();
    for (Table table : tables) {
      for (Column column : table.columns()) {
        boolean seen = column.show() != Column.Show.DATA && !column.heading().isBlank();
        if (seen && !meanings.containsKey(column.heading())) {
          Definitions.find(column.id())
              .ifPresent(
                  found -> {
                    String same = first.putIfAbsent(found.id(), column.heading());
                    meanings.put(
                        column.heading(),
                        same == null ? meaning(found) : "as " + same + ", above.");
                  });
        }
      }
    }
    List<Note> notes = new ArrayList<>();
    meanings.forEach((heading, meaning) -> notes.add(Note.finding(heading, meaning)));
    notes.add(Note.of(ROUNDING));
    return new Table("methods", "Methods", false, List.of(), List.of(), notes);
  }

  private static String meaning(Definition definition) {
    StringBuilder meaning = new StringBuilder(definition.title());
    meaning.append(": ").append(definition.formula()).append(".");
    append(meaning, "Where that fails", definition.edges());
    append(meaning, "Source", definition.source());
    return meaning.toString();
  }

  private static void append(StringBuilder meaning, String label, String words) {
    if (!words.equals("-")) {
      meaning.append(" ").append(label).append(": ").append(words).append(".");
    }
  }
}
