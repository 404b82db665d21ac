package colab.report.diff;

import colab.analysis.TableBuilder;
import colab.analysis.Words;
import colab.corpus.Row;
import colab.table.Column;
import colab.table.Note;
import colab.table.Table;
import colab.table.Unit;
import colab.table.Value;
import java.util.ArrayList;
import java.util.List;

/** The publications that moved a set, in words and by name. */
final class MoversTable {
  private static final int DIGITS = 2;

  private MoversTable() {}

  /** {@return how many publications each part stands for} */
  static Note numbers(Movers movers) {
    List<String> parts = new ArrayList<>();
    for (Movers.Fate fate : Movers.Fate.values()) {
      if (movers.number(fate) > 0) {
        parts.add(Words.number(movers.number(fate)) + " " + fate.title());
      }
    }
    String stayed = Words.number(movers.stayed()) + " in both sets";
    return Note.finding(
        "Publications", parts.isEmpty() ? stayed : String.join(", ", parts) + "; " + stayed);
  }

  /** {@return those that moved the sum of FWCI most; none where nothing did} */
  static List<Table> named(Movers movers, boolean synthetic) {
    if (movers.largestFirst().isEmpty()) {
      return List.of();
    }
    TableBuilder table = new TableBuilder("movers", "What moved the sum of FWCI most", synthetic);
    table.columns(
        Column.screen("moved_shown", "Moved by", Unit.COUNT),
        Column.of("fate", "What became of it", Unit.TEXT),
        Column.of("older_fwci", "Older", Unit.RATIO),
        Column.of("newer_fwci", "Newer", Unit.RATIO),
        Column.of("id", "Identifier", Unit.TEXT),
        Column.data("moved", Unit.AMOUNT),
        Column.data("title", Unit.TEXT));
    movers.largestFirst().forEach(mover -> table.row(row(mover)));
    return List.of(table.build());
  }

  private static List<Value> row(Movers.Mover mover) {
    Value moved = Value.quantity((double) mover.impact().moved() / Row.SCALE);
    String fate = mover.fate().title();
    return List.of(
        ShiftTable.shown(moved, DIGITS, true),
        Value.label(mover.why().isEmpty() ? fate : fate + ": " + mover.why()),
        fwci(mover.impact().older()),
        fwci(mover.impact().newer()),
        Value.label(mover.id()),
        moved,
        Value.label(mover.title()));
  }

  private static Value fwci(long value) {
    return value == Row.MISSING
        ? Value.missing("it had none, or was not in the set")
        : Value.quantity((double) value / Row.SCALE);
  }
}
