package colab.analysis;

import colab.corpus.Yardstick;
import colab.table.Note;
import colab.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An answer whose impact was computed here. Analyses speak of their provider's FWCI and of the
 * world; where a baseline stands in place of both, the title, the notes and the sentences say which
 * one it is, and a sample is never called the world.
 */
public final class HeldAgainst {
  private static final Pattern OF_IMPACT = Pattern.compile("(?s).*(FWCI|[Tt]op \\d).*");

  private final Yardstick yardstick;

  private HeldAgainst(Yardstick yardstick) {
    this.yardstick = yardstick;
  }

  /** {@return the answer, with the baseline named} */
  public static Result of(Result result, Yardstick yardstick) {
    return new HeldAgainst(yardstick).result(result);
  }

  private Result result(Result result) {
    return new Result(
        table(result.table()),
        result.headline(),
        result.unit(),
        words(result.wording()).replaceFirst("mean FWCI", "mean FWCI by " + yardstick.name()),
        notes(result.explanation()),
        result.behind().stream().map(this::table).toList());
  }

  private Table table(Table table) {
    boolean impact =
        table.columns().stream().anyMatch(column -> OF_IMPACT.matcher(column.heading()).matches());
    if (!impact) {
      return table;
    }
    List<Note> notes = new ArrayList<>(notes(table.notes()));
    int last = notes.size();
    notes.add(Math.max(0, last - 1), Note.of(origin()));
    return new Table(
        table.id(),
        title(table.title()),
        table.synthetic(),
        table.columns(),
        table.rows(),
        notes,
        table.layout());
  }

  /** The source stays the last thing in brackets. */
  private String title(String title) {
    String by = "; FWCI by " + yardstick.name();
    return title.endsWith(")") ? title.substring(0, title.length() - 1) + by + ")" : title + by;
  }

  private String origin() {
    return "FWCI and most cited by the baseline "
        + yardstick.name()
        + " ("
        + yardstick.from()
        + yardstick.date().map(date -> ", " + Words.date(date)).orElse(", no date")
        + ", "
        + yardstick.citations()
        + "), not the provider's own"
        + (yardstick.world() ? "." : ": relative to this sample, not to the world.");
  }

  private List<Note> notes(List<Note> notes) {
    return notes.stream().map(note -> new Note(words(note.label()), words(note.text()))).toList();
  }

  private String words(String text) {
    String own =
        text.replace(
            "each publication's FWCI is the provider's: citations / expected citations of same"
                + " year, type, field",
            "each publication's FWCI is its "
                + yardstick.citations()
                + " / those expected by "
                + yardstick.name());
    return yardstick.world()
        ? own
        : own.replace("World top", yardstick.whose() + " top")
            .replace("(world ", "(" + yardstick.whose().toLowerCase(Locale.ROOT) + " ")
            .replace("the world mean is 1.00", "1.00 is the " + yardstick.mean());
  }
}
