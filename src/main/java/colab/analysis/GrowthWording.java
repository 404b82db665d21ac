package colab.analysis;

import colab.table.Note;
import colab.table.Table;
import colab.table.Unit;
import colab.table.Value;
import java.util.List;

/**
 * Growth in sentences.
 *
 * @param table the set in the first row, each side's own output below it
 * @param sides whether the rows below are the sides' own output
 * @param caveats what the last year and the database call for
 */
record GrowthWording(Table table, boolean sides, List<Note> caveats) {
  private static final int FEW = 50;

  String text() {
    Cells cells = new Cells(table);
    StringBuilder text = new StringBuilder(Words.subject(table));
    text.append(" (").append(Words.sourceOf(table)).append("): ");
    if (!cells.has(0, "growth_percent")) {
      return text.append("growth is not known, for the first year has no output.").toString();
    }
    text.append("output ").append(cells.grew(0, "growth_percent"));
    text.append(", from ").append(cells.text(0, "output_first")).append(" in ");
    text.append(table.columns().get(1).heading()).append(" to ");
    text.append(cells.text(0, "output_last")).append(" in ");
    text.append(table.columns().get(2).heading()).append(trend(cells)).append('.');
    text.append(own(cells));
    caveats.forEach(note -> text.append(' ').append(note.text()));
    if (cells.amount(0, "output_first") < FEW) {
      text.append(" So few publications make a rate of growth unsure.");
    }
    return text.toString();
  }

  private static String trend(Cells cells) {
    if (!(cells.value(0, "trend_growth_percent") instanceof Value.Quantity trend)) {
      return "";
    }
    String interval =
        trend
            .interval()
            .map(
                range ->
                    " (95% interval "
                        + Wording.value(Value.quantity(range.low()), Unit.GROWTH)
                        + " to "
                        + Wording.value(Value.quantity(range.high()), Unit.GROWTH)
                        + ")")
            .orElse(" (too few years for an interval)");
    return "; the trend through all years is "
        + cells.text(0, "trend_growth_percent")
        + "% a year"
        + interval;
  }

  private String own(Cells cells) {
    StringBuilder text = new StringBuilder();
    for (int row = 1; sides && row < table.rows().size(); row++) {
      if (cells.has(row, "growth_percent")) {
        String name = cells.text(row, "set").strip().replaceFirst("^all of ", "");
        text.append(row == 1 ? " All output of " : ", that of ");
        text.append(name).append(' ').append(cells.grew(row, "growth_percent"));
      }
    }
    return text.append(text.length() > 0 ? "." : "").toString();
  }
}
