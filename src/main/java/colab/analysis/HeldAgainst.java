package colab.analysis;

import colab.corpus.Yardstick;
import colab.table.Note;
import colab.table.Table;
import colab.tally.Export;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An answer whose impact was computed here. Analyses speak of their provider's FWCI and of the
 * world; where a baseline stands in place of both, the title, the notes and the sentences say which
 * one it is, and a sample is never called the world.
 */
public final class HeldAgainst {
  private static final Pattern OF_IMPACT = Pattern.compile("(?s).*(FWCI|[Tt]op \\d).*");

  private static final String IN_FULL = "field-weighted citation impact";

  private final Yardstick yardstick;
  private final Optional<LocalDate> seen;

  private HeldAgainst(Yardstick yardstick, Optional<LocalDate> seen) {
    this.yardstick = yardstick;
    this.seen = seen;
  }

  /**
   * {@return the answer, with the baseline named}
   *
   * @param export where the publications come from
   */
  public static Result of(Result result, Yardstick yardstick, Export export) {
    return new HeldAgainst(yardstick, Notes.seen(export)).result(result);
  }

  private Result result(Result result) {
    return new Result(
        table(result.table()),
        result.headline(),
        result.unit(),
        () ->
            words(result.wording().get())
                .replace(IN_FULL, IN_FULL + " by the baseline " + yardstick.name()),
        () -> notes(result.explanation().get()),
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
    String by = (yardstick.world() ? "; FWCI by " : "; FWCI relative to ") + yardstick.name();
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
        + (yardstick.world() ? "." : ": relative to this sample, not to the world.")
        + otherDay();
  }

  /** Citations gather: those of another day are not what was expected. */
  private String otherDay() {
    return yardstick
        .date()
        .filter(date -> seen.isPresent() && !seen.get().equals(date))
        .map(
            date ->
                " Its citations are of another day than the export's ("
                    + Words.date(seen.orElseThrow())
                    + "): FWCI is off by what came between.")
        .orElse("");
  }

  private List<Note> notes(List<Note> notes) {
    return notes.stream().map(note -> note.worded(this::words, this::words)).toList();
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
