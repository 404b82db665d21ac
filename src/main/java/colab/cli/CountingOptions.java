package colab.cli;

import colab.ColabException;
import colab.analysis.Question;
import colab.corpus.Selection;
import colab.indicator.Counting;
import colab.indicator.Resampling;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** How a question is counted. */
final class CountingOptions {
  private static final int LEADERS = 10;
  private static final int MOST_DRAWS = 1_000_000;

  private Counting counting = Counting.FULL;
  private Optional<Integer> resamples = Optional.empty();
  private boolean noIntervals;
  private Optional<Integer> permutations = Optional.empty();
  private Optional<Long> seed = Optional.empty();
  private boolean detail;
  private boolean force;
  private boolean explain;

  /** Declares the options. */
  void declare(Options all) {
    Options options = all.about(OptionGroup.COUNTING);
    options
        .option(
            "--counting HOW",
            "What a publication counts: full, or in part by countries (fractional), author or"
                + " institution (default: "
                + counting.id()
                + ").")
        .constant(Counting.class, given -> counting = given);
    declareDraws(options);
    declareDetail(options);
  }

  private void declareDraws(Options options) {
    options
        .option(
            "--resamples N",
            "Resamples for each stability interval; 0 for none (intervals that need none stay: medians,"
                + " shares).")
        .number(given -> resamples = Optional.of(given));
    options.flag(
        "--no-intervals",
        "Nothing resampled, as with --resamples 0.",
        given -> noIntervals = given);
    options
        .option(
            "--permutations N",
            "Random splits of a permutation test (default: 9999, in rows 999); 0 for exact ones only.")
        .number(given -> permutations = Optional.of(given));
    options
        .option("--seed N", "What resampling starts from (default: " + Resampling.SEED + ").")
        .longNumber(given -> seed = Optional.of(given));
  }

  private void declareDetail(Options options) {
    options.flag("--detail", "Everything that can be told.", given -> detail = given);
    options.flag("--force", "Print a mean of fewer than 10 publications.", given -> force = given);
    options.flag(
        "--explain",
        "The formula with its values, and the publications behind it; in csv and tsv these"
            + " alone.",
        given -> explain = given);
  }

  /** {@return the question about these publications} */
  Question question(Selection selection) {
    OptionalInt number = draws("--resamples", resamples);
    return new Question(
        selection,
        counting,
        noIntervals ? OptionalInt.of(0) : number,
        draws("--permutations", permutations),
        seed.orElse(Resampling.SEED),
        detail,
        force,
        explain ? LEADERS : 0);
  }

  /** {@return what was asked for that is of no use where only these are} */
  Set<Tuning> idle(Set<Tuning> useful) {
    Set<Tuning> idle = EnumSet.noneOf(Tuning.class);
    idle.addAll(asked());
    idle.removeAll(useful);
    boolean draws = useful.contains(Tuning.RESAMPLES) || useful.contains(Tuning.PERMUTATIONS);
    if (draws) {
      idle.remove(Tuning.SEED);
    }
    return idle;
  }

  /** To ask for nothing drawn is of use everywhere. */
  private Set<Tuning> asked() {
    Map<Tuning, Boolean> all =
        Map.of(
            Tuning.DETAIL,
            detail,
            Tuning.FORCE,
            force,
            Tuning.RESAMPLES,
            resamples.orElse(0) > 0,
            Tuning.PERMUTATIONS,
            permutations.orElse(0) > 0,
            Tuning.SEED,
            seed.isPresent());
    Set<Tuning> asked = EnumSet.allOf(Tuning.class);
    asked.removeIf(tuning -> !all.getOrDefault(tuning, false));
    return asked;
  }

  private static OptionalInt draws(String option, Optional<Integer> number) {
    if (number.isEmpty()) {
      return OptionalInt.empty();
    }
    if (number.get() < 0 || number.get() > MOST_DRAWS) {
      throw ColabException.usage(
          option + " " + number.get() + " cannot be done",
          "Give a number from 0 to " + MOST_DRAWS + ".");
    }
    return OptionalInt.of(number.get());
  }

  /** Refuses a way of counting that is not among these. */
  void refuseOthers(Set<Counting> possible) {
    if (possible.contains(counting)) {
      return;
    }
    String ways =
        Arrays.stream(Counting.values())
            .filter(possible::contains)
            .map(Counting::id)
            .collect(Collectors.joining(" or "));
    throw ColabException.usage(
        "--counting " + counting.id() + " is not possible here, only " + ways,
        counting.dimension().isPresent()
            ? "fwci, output, growth, subjects and compare --a --b can count by "
                + counting.divided()
                + "."
            : "Leave --counting out.");
  }

  boolean details() {
    return detail;
  }

  boolean explains() {
    return explain;
  }
}
