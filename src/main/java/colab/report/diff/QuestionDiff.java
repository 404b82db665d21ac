package colab.report.diff;

import colab.ColabException;
import colab.Diagnostic;
import colab.analysis.Analysis;
import colab.analysis.Library;
import colab.analysis.Request;
import colab.analysis.Result;
import colab.analysis.Words;
import colab.corpus.Selection;
import colab.report.Counter;
import colab.table.Note;
import colab.table.Table;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * One question put to an older and a newer export, and what moved its figures in between. The
 * question is answered at every {@link Stage}, so that any figure is taken apart by the same steps.
 */
public final class QuestionDiff {
  private final Libraries libraries;
  private final Function<Library, Analysis> question;
  private final boolean detail;
  private final int named;
  private final Map<Stage, Result> results = new EnumMap<>(Stage.class);
  private Optional<Movers> movers = Optional.empty();
  private Optional<Selection> moved = Optional.empty();
  private boolean counted;

  /**
   * A question about two states of the same files.
   *
   * @param detail whether figures that did not move are told as well, and publications by name
   * @param named how many publications are told by name
   */
  public QuestionDiff(
      Libraries libraries, Function<Library, Analysis> question, boolean detail, int named) {
    this.libraries = libraries;
    this.question = question;
    this.detail = detail;
    this.named = named;
  }

  /**
   * An answer.
   *
   * @param result the differences
   * @param differs whether there are any
   */
  public record Answered(Result result, boolean differs) {}

  /**
   * {@return what moved}
   *
   * @param shape what the options do to the newer table
   * @param told hears what was odd in the files
   * @throws ColabException when one of the exports cannot answer
   */
  public Answered answered(UnaryOperator<Table> shape, Consumer<List<Diagnostic>> told) {
    Analysis newest = question.apply(libraries.at(Stage.NEWER));
    Optional<Join> join = join(newest);
    results.put(Stage.NEWER, Counter.answered(newest, told).result());
    results.put(Stage.OLDER, Counter.answered(oldest(), told).result());
    counted = join.isEmpty();
    if (join.isPresent()) {
      between();
      List<Selection> sets = sets(newest);
      movers = Optional.of(Movers.of(join.get(), sets.get(0), named));
      moved = sets.size() > 1 ? Optional.of(sets.get(0)) : Optional.empty();
    }
    Map<Stage, Table> tables = new EnumMap<>(Stage.class);
    results.forEach((stage, result) -> tables.put(stage, result.table()));
    Table shown = shape.apply(result(Stage.NEWER).table());
    List<Shift> all = Shifts.of(tables, shown);
    return new Answered(result(all, join), all.stream().anyMatch(Shift::differs));
  }

  private static List<Selection> sets(Analysis analysis) {
    return analysis.requests().stream()
        .map(request -> request.breakdown().selection())
        .distinct()
        .toList();
  }

  private Analysis oldest() {
    try {
      return question.apply(libraries.at(Stage.OLDER));
    } catch (ColabException why) {
      throw ColabException.couldNot("the older export: " + why.getMessage(), why.hint());
    }
  }

  private Optional<Join> join(Analysis newest) {
    Request first = newest.requests().get(0);
    return libraries.joinOf(first.export());
  }

  /** A stage that has too few publications for an answer has none; its parts are missing. */
  private void between() {
    for (Stage stage : List.of(Stage.KEPT, Stage.DESCRIBED, Stage.CITED)) {
      try {
        Analysis analysis = question.apply(libraries.at(stage));
        results.put(stage, Counter.answered(analysis, nothing -> {}).result());
      } catch (ColabException tooFew) {
        results.remove(stage);
      }
    }
  }

  private Result result(Stage stage) {
    return Optional.ofNullable(results.get(stage)).orElseThrow();
  }

  private Result result(List<Shift> all, Optional<Join> join) {
    Result newer = result(Stage.NEWER);
    Table before = result(Stage.OLDER).table();
    List<Shift> moved = all.stream().filter(Shift::isMoved).toList();
    ShiftTable table =
        new ShiftTable("diff", title(before, newer.table()), newer.table().synthetic(), false);
    (detail ? all : moved).forEach(table::add);
    table.notes(notes(all, before, newer.table(), join));
    return new Result(
        table.build(),
        Shift.minus(newer.headline(), result(Stage.OLDER).headline()),
        newer.unit(),
        () -> new ShiftWording(moved).of(title(before, newer.table())),
        ShiftNotes::explained,
        detail
            ? movers
                .map(found -> MoversTable.named(found, newer.table().synthetic()))
                .orElse(List.of())
            : List.of());
  }

  private static String title(Table before, Table after) {
    return "What moved: "
        + Words.subject(after)
        + " ("
        + Words.sourceOf(before)
        + ", to "
        + Words.sourceOf(after)
        + ")";
  }

  private List<Note> notes(List<Shift> all, Table before, Table after, Optional<Join> join) {
    List<Note> notes = new ArrayList<>();
    movers.ifPresent(found -> notes.add(MoversTable.numbers(found)));
    moved.ifPresent(set -> notes.add(ShiftNotes.oneOfSeveral(set)));
    notes.add(counted ? ShiftNotes.printed() : ShiftNotes.order());
    notes.add(ShiftNotes.number(all));
    ShiftNotes.otherSubject(before, after).ifPresent(notes::add);
    join.flatMap(found -> ShiftNotes.keyless(found.keyless())).ifPresent(notes::add);
    if (!counted && !detail && all.stream().anyMatch(Shift::isMoved)) {
      notes.add(Note.of("More: --detail, --explain"));
    }
    return notes;
  }
}
