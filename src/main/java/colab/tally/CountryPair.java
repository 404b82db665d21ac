package colab.tally;

import colab.publication.CountrySet;
import java.util.function.IntConsumer;

/**
 * Two countries, whichever is named first: a member of {@link Dimension#COUNTRY_PAIR}.
 *
 * @param first the smaller index in the registry
 * @param second the larger one
 */
public record CountryPair(int first, int second) {
  static final int BITS = 9;
  private static final int MOST = (1 << BITS) - 1;

  public CountryPair {
    if (first < 0 || first >= second || second > MOST) {
      throw new IllegalArgumentException(first + " and " + second + " are no pair in order");
    }
  }

  /** {@return the pair of these two different countries, by index} */
  public static CountryPair of(int one, int other) {
    return new CountryPair(Math.min(one, other), Math.max(one, other));
  }

  /** {@return the pair that is packed so} */
  public static CountryPair unpacked(int packed) {
    return new CountryPair(packed & MOST, packed >>> BITS);
  }

  /** {@return both indices as one number} */
  public int packed() {
    return first | second << BITS;
  }

  /** Calls with each pair of different countries of the set, packed. */
  static void forEach(CountrySet countries, IntConsumer action) {
    for (int first = countries.next(0); first >= 0; first = countries.next(first + 1)) {
      int second = countries.next(first + 1);
      while (second >= 0) {
        action.accept(first | second << BITS);
        second = countries.next(second + 1);
      }
    }
  }
}
