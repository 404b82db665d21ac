package colab.cli;

import colab.ColabException;
import colab.analysis.Question;
import colab.corpus.Selection;
import colab.indicator.Counting;
import colab.indicator.Resampling;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** How a question is counted. */
final class CountingOptions {
  private static final int LEADERS = 10;

  @Option(
      names = "--counting",
      paramLabel = "HOW",
      description =
          "What a publication counts: full, or in part by countries (fractional), author or"
              + " institution (default: ${DEFAULT-VALUE}).")
  private Counting counting = Counting.FULL;

  @Option(
      names = "--resamples",
      paramLabel = "N",
      description = "Resamples for each stability interval; 0 for none.")
  private Optional<Integer> resamples = Optional.empty();

  @Option(names = "--no-intervals", description = "No stability intervals.")
  private boolean noIntervals;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "What resampling starts from (default: ${DEFAULT-VALUE}).")
  private long seed = Resampling.SEED;

  @Option(names = "--detail", description = "Everything that can be told.")
  private boolean detail;

  @Option(names = "--force", description = "Print a mean of fewer than 10 publications.")
  private boolean force;

  @Option(
      names = "--explain",
      description =
          "The formula with its values, and the publications behind it; in csv and tsv these"
              + " alone.")
  private boolean explain;

  /** {@return the question about these publications} */
  Question question(Selection selection) {
    if (resamples.isPresent() && (resamples.get() < 0 || resamples.get() > 1_000_000)) {
      throw ColabException.usage(
          "--resamples " + resamples.get() + " cannot be done", "Give a number from 0 to 1000000.");
    }
    OptionalInt number =
        resamples.isPresent() ? OptionalInt.of(resamples.get()) : OptionalInt.empty();
    return new Question(
        selection,
        counting,
        noIntervals ? OptionalInt.of(0) : number,
        seed,
        detail,
        force,
        explain ? LEADERS : 0);
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
