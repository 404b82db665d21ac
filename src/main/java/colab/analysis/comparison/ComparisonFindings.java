package colab.analysis.comparison;

import colab.analysis.Wording;
import colab.analysis.Words;
import colab.indicator.comparison.Comparison;
import colab.indicator.comparison.MannWhitney;
import colab.indicator.comparison.PermutationTest;
import colab.indicator.comparison.Welch;
import colab.table.Interval;
import colab.table.Note;
import colab.table.Unit;
import colab.table.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A comparison in words, below its table and in a sentence. */
final class ComparisonFindings {
  /** What a difference does not say. */
  static final String ASSOCIATION =
      "A difference goes with how the sets were chosen; it is no effect: groups that cooperate,"
          + " consortia, self-citation by many authors and funding differ too.";

  private static final int MANY = 200;

  private final Comparison comparison;
  private final boolean detail;

  ComparisonFindings(Comparison comparison, boolean detail) {
    this.comparison = comparison;
    this.detail = detail;
  }

  /** {@return a line for each figure} */
  List<Note> notes() {
    List<Note> notes = new ArrayList<>();
    notes.add(Note.finding("Difference", figure(comparison.difference(), Unit.DIFFERENCE)));
    notes.add(Note.finding("Ratio", figure(comparison.ratio(), Unit.RATIO)));
    comparison.permutationTest().ifPresent(test -> notes.add(permutation(test)));
    comparison.rankTest().ifPresent(test -> notes.add(ranks(test)));
    if (detail) {
      comparison.welch().ifPresent(test -> notes.add(welch(test)));
    }
    comparison.untested().ifPresent(why -> notes.add(Note.finding("No tests", why)));
    return notes;
  }

  private static String figure(Value value, Unit unit) {
    if (value instanceof Value.Missing missing) {
      return "none: " + missing.reason();
    }
    String interval =
        value instanceof Value.Quantity quantity
            ? quantity.interval().map(range -> stability(range, unit)).orElse("")
            : "";
    return Wording.value(value, unit) + interval;
  }

  private static String stability(Interval range, Unit unit) {
    return " (stability 95%: " + ends(range, unit) + ")";
  }

  private static String ends(Interval range, Unit unit) {
    return Wording.value(Value.quantity(range.low()), unit)
        + " to "
        + Wording.value(Value.quantity(range.high()), unit);
  }

  /** {@return "p = 0.0313", "p < 0.0001"} */
  static String p(double p) {
    return p < 0.00005 ? "p < 0.0001" : "p = " + Words.decimal(p, 4);
  }

  private static Note permutation(PermutationTest.Outcome test) {
    String splits =
        test.exact()
            ? "all " + Words.number(test.splits()) + " ways to split the publications"
            : Words.number(test.splits()) + " random splits";
    return Note.finding("Permutation", p(test.p()) + " for the means, two-sided, " + splits);
  }

  private static Note ranks(MannWhitney test) {
    String p =
        test.p().map(found -> p(found) + " for the ranks, " + kind(test)).orElse("all are equal");
    return Note.finding(
        "Mann-Whitney",
        p
            + "; of two publications the first set's is the higher in "
            + Words.decimal(100 * test.superiority(), 0)
            + "% (Cliff's delta "
            + Wording.value(Value.quantity(test.cliffsDelta()), Unit.DIFFERENCE)
            + ")");
  }

  private static String kind(MannWhitney test) {
    return test.exact() ? "exact" : "normal";
  }

  private static Note welch(Welch test) {
    return Note.finding(
        "Welch's t",
        Words.decimal(test.t(), 2)
            + ", "
            + Words.decimal(test.degrees(), 1)
            + " degrees of freedom, "
            + p(test.p())
            + "; for contrast only, FWCI is too skewed for it");
  }

  /**
   * {@return the comparison in sentences}
   *
   * @param first the first set with its mean, "UK-Japan co-publications (2.04)"
   * @param second what it is compared with, likewise
   */
  String wording(String first, String second) {
    if (!(comparison.difference() instanceof Value.Quantity difference)) {
      return first + " and " + second + " cannot be compared: a set has no mean.";
    }
    StringBuilder text = new StringBuilder(first);
    text.append(" against ").append(second).append(": a difference of ");
    text.append(Wording.value(difference, Unit.DIFFERENCE))
        .append(" in mean field-weighted citation impact");
    interval(difference).ifPresent(text::append);
    if (comparison.ratio() instanceof Value.Quantity ratio) {
      text.append(", a ratio of ").append(Words.decimal(ratio.number(), 2));
    }
    text.append('.');
    comparison
        .permutationTest()
        .ifPresent(
            test ->
                text.append(" Permutation test of the means: ").append(p(test.p())).append('.'));
    if (comparison.smaller() > 0 && comparison.smaller() < MANY) {
      text.append(" So few publications make the means unsure.");
    }
    return text.append(' ').append(ASSOCIATION).toString();
  }

  private static Optional<String> interval(Value.Quantity difference) {
    return difference
        .interval()
        .map(
            range ->
                " (95% stability interval "
                    + ends(range, Unit.DIFFERENCE)
                    + ", which is no margin of error)");
  }
}
