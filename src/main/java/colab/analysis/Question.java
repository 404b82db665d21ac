package colab.analysis;

import colab.corpus.Selection;
import colab.indicator.Counting;
import colab.indicator.Resampling;
import colab.indicator.comparison.Chance;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What every analysis is asked.
 *
 * @param selection the publications
 * @param counting what a publication of several countries counts
 * @param resamples how many resamples an interval takes; none for the usual numbers, 0 for none,
 *     where only intervals stay that need no resamples
 * @param splits how many random splits a permutation test takes; none for the usual numbers, 0 for
 *     exact tests only
 * @param seed what resampling starts from
 * @param detail whether everything is printed
 * @param force whether a mean of very few publications is printed
 * @param leaders how many publications are named behind the headline
 */
public record Question(
    Selection selection,
    Counting counting,
    OptionalInt resamples,
    OptionalInt splits,
    long seed,
    boolean detail,
    boolean force,
    int leaders) {

  /** {@return the plain question about these publications} */
  public static Question of(Selection selection) {
    OptionalInt usual = OptionalInt.empty();
    return new Question(selection, Counting.FULL, usual, usual, Resampling.SEED, false, false, 0);
  }

  /** {@return the same question about other publications} */
  public Question about(Selection other) {
    return new Question(other, counting, resamples, splits, seed, detail, force, leaders);
  }

  /** {@return the same question; nothing is drawn} */
  public Question withoutIntervals() {
    OptionalInt none = OptionalInt.of(0);
    return new Question(selection, counting, none, none, seed, detail, force, leaders);
  }

  /** {@return the same question; a mean of very few publications is printed} */
  public Question forced() {
    return new Question(selection, counting, resamples, splits, seed, detail, true, leaders);
  }

  /** {@return how the interval of a headline is made} */
  public Optional<Resampling> forHeadline() {
    return resampling(Resampling.HEADLINE.resamples());
  }

  /** {@return how the interval in a row of a long table is made} */
  public Optional<Resampling> forRow() {
    return resampling(Resampling.ROW.resamples());
  }

  /** {@return what is left to chance where two sets are compared} */
  public Chance chance() {
    return new Chance(forHeadline(), splitting(Resampling.HEADLINE.resamples()));
  }

  /** {@return the same in a row of a long table} */
  public Chance rowChance() {
    return new Chance(forRow(), splitting(Resampling.ROW.resamples()));
  }

  private Optional<Resampling> splitting(int usual) {
    int number = splits.isPresent() ? splits.getAsInt() + 1 : usual;
    return number == 1 ? Optional.empty() : Optional.of(new Resampling(number, seed));
  }

  private Optional<Resampling> resampling(int usual) {
    int number = resamples.orElse(usual);
    return number == 0 ? Optional.empty() : Optional.of(new Resampling(number, seed));
  }
}
