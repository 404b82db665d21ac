package colab.analysis;

import colab.corpus.Side;
import colab.indicator.Counting;
import colab.indicator.Evidence;
import colab.indicator.OutputIndicators;
import colab.table.Column;
import colab.table.Note;
import colab.table.Unit;
import colab.table.Value;
import colab.tally.Cube;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What stands beside the whole number of publications: what the countries' shares of them add up
 * to, and for a pair what each side's authors have of them.
 *
 * @param question what is asked
 * @param weighed whether publications are counted by the share of countries too
 * @param shared whether the last cube tells the shares of each side of a pair
 */
record OutputShares(Question question, boolean weighed, boolean shared) {
  private static final int DIGITS = 2;
  private static final int SCORES = 5;
  private static final Value UNLINKED =
      Value.missing("needs author affiliations: the source does not say who works where");

  List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    List<Side> sides = question.selection().sides();
    if (!sides.isEmpty()) {
      columns.add(column("output_fractional", "By country", weighed));
    }
    if (isDetailed()) {
      columns.add(column("collaboration_score", byWhom(), shared));
      for (Side side : sides) {
        columns.add(Column.data(id("share_sum_of_" + side.shortName()), Unit.AMOUNT));
      }
      columns.add(Column.data("coauthorship_score", Unit.AMOUNT));
      columns.add(Column.data("one_person_percent", Unit.PERCENT));
    }
    return columns;
  }

  /** Whoever the publications come from, a program finds the same columns. */
  private boolean isDetailed() {
    return question.detail() && question.selection().sides().size() == 2;
  }

  private String byWhom() {
    return question.counting() == Counting.INSTITUTION ? "By institution" : "By author";
  }

  private Column column(String id, String heading, boolean there) {
    return question.detail() && there
        ? Column.of(id, heading, Unit.AMOUNT)
        : Column.data(id, Unit.AMOUNT);
  }

  private static String id(String words) {
    return words.toLowerCase(Locale.ROOT).replace(' ', '_');
  }

  /**
   * {@return the cells of a row: the first cube is that of the set, the last that of the shares}
   */
  List<Value> cells(List<Cube> cubes) {
    List<Value> cells = new ArrayList<>();
    if (!question.selection().sides().isEmpty()) {
      cells.add(
          weighed
              ? OutputIndicators.OUTPUT.of(Evidence.of(Sets.fractional(cubes.get(0))))
              : Value.missing("needs the countries of each publication"));
    }
    if (isDetailed()) {
      cells.addAll(shared ? scores(shares(cubes)) : Collections.nCopies(SCORES, UNLINKED));
    }
    return cells;
  }

  private static List<Value> scores(PairShares shares) {
    return List.of(
        Value.quantity(shares.both()),
        Value.quantity(shares.first()),
        Value.quantity(shares.second()),
        Value.quantity(shares.harmonic()),
        shares.onePerson().isPresent()
            ? Value.quantity(100 * shares.onePerson().getAsDouble())
            : UNLINKED);
  }

  private PairShares shares(List<Cube> cubes) {
    return PairShares.of(cubes.get(cubes.size() - 1), question.counting());
  }

  /** {@return what the shares say of the whole set} */
  List<Note> notes(List<Cube> cubes) {
    List<Note> notes = new ArrayList<>();
    if (weighed && question.counting() == Counting.FULL) {
      notes.add(Note.finding("By country share", weighed(cubes.get(0))));
    }
    if (shared) {
      PairShares shares = shares(cubes);
      notes.add(Note.finding(byWhom() + " share", score(shares)));
      if (question.detail()) {
        notes.add(Note.finding("Co-authorship score", harmonic(shares)));
      }
      onePerson(shares).ifPresent(notes::add);
      unknown(shares).ifPresent(notes::add);
    }
    return notes;
  }

  private static String weighed(Cube cube) {
    Value value = OutputIndicators.OUTPUT.of(Evidence.of(Sets.fractional(cube)));
    double number =
        value instanceof Value.Count count
            ? count.number()
            : value instanceof Value.Quantity quantity ? quantity.number() : 0;
    return Words.amount(number, DIGITS);
  }

  private String score(PairShares shares) {
    List<Side> sides = question.selection().sides();
    return Words.amount(shares.both(), DIGITS)
        + " = "
        + sides.get(0).shortName()
        + " "
        + Words.amount(shares.first(), DIGITS)
        + " + "
        + sides.get(1).shortName()
        + " "
        + Words.amount(shares.second(), DIGITS)
        + (question.counting() == Counting.INSTITUTION ? "" : " (collaboration score)");
  }

  private static String harmonic(PairShares shares) {
    return Words.amount(shares.harmonic(), DIGITS)
        + ", the sum of the harmonic means of both shares";
  }

  private static Optional<Note> onePerson(PairShares shares) {
    return shares.onePerson().isEmpty() || shares.onePerson().getAsDouble() == 0
        ? Optional.empty()
        : Optional.of(
            Note.of(
                Words.decimal(100 * shares.onePerson().getAsDouble(), 1)
                    + "% are joint in one person only, an author with affiliations on both sides."));
  }

  private static Optional<Note> unknown(PairShares shares) {
    return shares.unknown() == 0
        ? Optional.empty()
        : Optional.of(
            Note.of(
                Words.number(shares.unknown())
                    + " have no known shares by affiliation: nobody knows who works where, or the"
                    + " list of authors is cut."));
  }
}
