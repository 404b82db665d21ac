package colab.table;

import java.util.Optional;

/**
 * One cell of a table. There is no NaN, no null and no "N/A": what is not known is {@link Missing},
 * with the reason.
 */
public sealed interface Value {

  /** A whole number. */
  record Count(long number) implements Value {}

  /**
   * A real number, always finite.
   *
   * @param number the value
   * @param interval its stability interval, where one was asked for and can be given
   * @param caution how few publications stand behind it
   */
  record Quantity(double number, Optional<Interval> interval, Caution caution) implements Value {
    public Quantity {
      if (!Double.isFinite(number)) {
        throw new IllegalArgumentException("a quantity is finite, not " + number);
      }
    }
  }

  /**
   * Words: a country, a range of ranks.
   *
   * @param text the words, after two spaces for each level that people see them indented by
   */
  record Label(String text) implements Value {

    /** {@return the text without its indentation, for programs} */
    public String words() {
      return text.replaceFirst("^ +", "");
    }
  }

  /**
   * What is not known, and why. Never zero.
   *
   * @param reason why
   * @param refused whether something was asked for that cannot be given; not where nothing belongs
   */
  record Missing(String reason, boolean refused) implements Value {}

  /** How far a mean can be trusted for the number of publications behind it. */
  enum Caution {
    /** 200 publications or more. */
    NONE,
    /** 50 to 199 publications. */
    AMBER,
    /** 10 to 49 publications. */
    RED,
    /** Fewer than 10 publications. */
    TOO_FEW;

    /**
     * {@return the number of publications that they are fewer than; the largest number for none}
     */
    public int below() {
      return switch (this) {
        case NONE -> Integer.MAX_VALUE;
        case AMBER -> 200;
        case RED -> 50;
        case TOO_FEW -> 10;
      };
    }
  }

  static Value count(long number) {
    return new Count(number);
  }

  static Value quantity(double number) {
    return new Quantity(number, Optional.empty(), Caution.NONE);
  }

  static Value label(String text) {
    return new Label(text);
  }

  static Value missing(String reason) {
    return new Missing(reason, true);
  }

  /** {@return a cell in which nothing belongs: what comes above the first, a median of weights} */
  static Value blank(String reason) {
    return new Missing(reason, false);
  }

  /** {@return whether it should be looked at: refused, or of few publications} */
  default boolean isFlagged() {
    return this instanceof Missing missing && missing.refused()
        || this instanceof Quantity quantity && quantity.caution() != Caution.NONE;
  }
}
