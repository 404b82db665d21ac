package colab.report.diff;

import colab.table.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * Moved figures in sentences.
 *
 * @param moved those that moved
 */
record ShiftWording(List<Shift> moved) {
  private static final int MOST = 2;
  private static final List<String> PARTS =
      List.of(
          "options",
          "publications that left the files",
          "publications re-classified",
          "citations",
          "publications added");

  /** {@return the first two of them, with their parts and the caveat} */
  String of(String title) {
    if (moved.isEmpty()) {
      return title + ": no figure moved.";
    }
    StringBuilder text = new StringBuilder(title).append(": ");
    text.append(String.join("; ", moved.stream().limit(MOST).map(ShiftWording::sentence).toList()));
    return text.append(". The parts depend on the order in which they are taken.").toString();
  }

  private static String sentence(Shift shift) {
    String name =
        shift.column().heading().isBlank() ? shift.column().id() : shift.column().heading().strip();
    int digits = ShiftTable.digits(shift);
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < shift.parts().size(); i++) {
      if (shift.parts().get(i) instanceof Value.Quantity part && part.number() != 0) {
        parts.add(PARTS.get(i) + " " + ShiftTable.printed(part.number(), digits, true));
      }
    }
    return name
        + " of "
        + shift.row()
        + " moved from "
        + text(shift.older(), digits, false)
        + " to "
        + text(shift.newer(), digits, false)
        + " ("
        + text(shift.difference(), digits, true)
        + (parts.isEmpty() ? "" : ": " + String.join(", ", parts))
        + ")";
  }

  private static String text(Value value, int digits, boolean signed) {
    return ShiftTable.shown(value, digits, signed) instanceof Value.Label label
        ? label.text()
        : "nothing";
  }
}
