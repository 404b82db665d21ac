package colab.analysis;

import colab.corpus.Selection;
import colab.indicator.Counting;
import colab.indicator.Resampling;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What every analysis is asked.
 *
 * @param selection the publications
 * @param counting what a publication of several countries counts
 * @param resamples how many resamples an interval takes; none for the usual numbers, 0 for no
 *     intervals
 * @param seed what resampling starts from
 * @param detail whether everything is printed
 * @param force whether a mean of very few publications is printed
 * @param leaders how many publications are named behind the headline
 */
public record Question(
    Selection selection,
    Counting counting,
    OptionalInt resamples,
    long seed,
    boolean detail,
    boolean force,
    int leaders) {

  /** {@return the plain question about these publications} */
  public static Question of(Selection selection) {
    return new Question(
        selection, Counting.FULL, OptionalInt.empty(), Resampling.SEED, false, false, 0);
  }

  /** {@return the same question about other publications} */
  public Question about(Selection other) {
    return new Question(other, counting, resamples, seed, detail, force, leaders);
  }

  /** {@return the same question, without stability intervals} */
  public Question withoutIntervals() {
    return new Question(selection, counting, OptionalInt.of(0), seed, detail, force, leaders);
  }

  /** {@return the same question; a mean of very few publications is printed} */
  public Question forced() {
    return new Question(selection, counting, resamples, seed, detail, true, leaders);
  }

  /** {@return how the interval of a headline is made} */
  public Optional<Resampling> forHeadline() {
    return resampling(Resampling.HEADLINE.resamples());
  }

  /** {@return how the interval in a row of a long table is made} */
  public Optional<Resampling> forRow() {
    return resampling(Resampling.ROW.resamples());
  }

  private Optional<Resampling> resampling(int usual) {
    int number = resamples.orElse(usual);
    return number == 0 ? Optional.empty() : Optional.of(new Resampling(number, seed));
  }
}
