package colab.publication;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * A set of countries, as a bit a country of the registry, and the number of names beside them that
 * no country was found for. Unresolved names are counted and never compared: {@link #size}, {@link
 * #isEmpty} and the questions about members speak of resolved countries only.
 */
public final class CountrySet {
  static final int WORDS = 5;
  static final int CAPACITY = WORDS * Long.SIZE;
  private static final CountrySet EMPTY = new CountrySet(new long[WORDS], 0);

  private final long[] words;
  private final int size;
  private final int unresolved;

  private CountrySet(long[] words, int unresolved) {
    this.words = words;
    this.unresolved = unresolved;
    int members = 0;
    for (long word : words) {
      members += word == 0 ? 0 : Long.bitCount(word);
    }
    this.size = members;
  }

  /** {@return the set without countries and without unresolved names} */
  public static CountrySet empty() {
    return EMPTY;
  }

  public static CountrySet of(Country... countries) {
    return of(List.of(countries));
  }

  public static CountrySet of(Collection<Country> countries) {
    Builder builder = new Builder();
    countries.forEach(builder::add);
    return builder.build();
  }

  /** Collects the countries of one row after another: {@link #clear} begins the next. */
  public static final class Builder {
    private final long[] words = new long[WORDS];
    private int unresolved;

    public Builder add(Country country) {
      return add(country.index());
    }

    /** Adds the country with this index in the registry. */
    public Builder add(int index) {
      words[index >> 6] |= 1L << index;
      return this;
    }

    /** Counts one name more that no country was found for. */
    public Builder addUnresolved() {
      return addUnresolved(1);
    }

    /** Counts so many names more that no country was found for. */
    public Builder addUnresolved(int names) {
      unresolved += names;
      return this;
    }

    public Builder clear() {
      Arrays.fill(words, 0);
      unresolved = 0;
      return this;
    }

    /** {@return the set collected so far, which later additions do not change} */
    public CountrySet build() {
      return new CountrySet(copy(words), unresolved);
    }
  }

  /** The quick compiler copies well and clones slowly. */
  private static long[] copy(long[] words) {
    return Arrays.copyOf(words, WORDS);
  }

  public boolean contains(Country country) {
    return contains(country.index());
  }

  /** {@return whether the country with this index in the registry is in the set} */
  public boolean contains(int index) {
    return (words[index >> 6] & 1L << index) != 0;
  }

  /** {@return whether the two sets share a country} */
  public boolean containsAny(CountrySet other) {
    for (int i = 0; i < WORDS; i++) {
      if ((words[i] & other.words[i]) != 0) {
        return true;
      }
    }
    return false;
  }

  /** {@return whether every country of the other set is in this one} */
  public boolean containsAll(CountrySet other) {
    for (int i = 0; i < WORDS; i++) {
      if ((other.words[i] & ~words[i]) != 0) {
        return false;
      }
    }
    return true;
  }

  /** {@return the number of countries that are in both sets} */
  public int common(CountrySet other) {
    int common = 0;
    for (int i = 0; i < WORDS; i++) {
      common += Long.bitCount(words[i] & other.words[i]);
    }
    return common;
  }

  /** {@return the number of resolved countries} */
  public int size() {
    return size;
  }

  /** {@return whether no country was resolved; there may still be unresolved names} */
  public boolean isEmpty() {
    return size == 0;
  }

  /** {@return the number of names that no country was found for} */
  public int unresolved() {
    return unresolved;
  }

  /** {@return the smallest index in the set from this one on; -1 past the last} */
  public int next(int from) {
    int word = from >> 6;
    if (word >= WORDS) {
      return -1;
    }
    long bits = words[word] & -1L << from;
    while (bits == 0) {
      if (++word == WORDS) {
        return -1;
      }
      bits = words[word];
    }
    return (word << 6) + Long.numberOfTrailingZeros(bits);
  }

  /** Calls with the index of each country, in ascending order. */
  public void forEach(IntConsumer action) {
    for (int index = next(0); index >= 0; index = next(index + 1)) {
      action.accept(index);
    }
  }

  /** {@return the indices of the countries, in ascending order} */
  public IntStream indices() {
    return IntStream.iterate(next(0), index -> index >= 0, index -> next(index + 1));
  }

  /** {@return the countries of either set; unresolved names add up} */
  public CountrySet union(CountrySet other) {
    long[] result = copy(words);
    for (int i = 0; i < WORDS; i++) {
      result[i] |= other.words[i];
    }
    return new CountrySet(result, unresolved + other.unresolved);
  }

  /** {@return the countries of both sets; no unresolved names} */
  public CountrySet intersect(CountrySet other) {
    long[] result = copy(words);
    for (int i = 0; i < WORDS; i++) {
      result[i] &= other.words[i];
    }
    return new CountrySet(result, 0);
  }

  /**
   * {@return the countries of this set that the other lacks; the unresolved names of this set stay}
   */
  public CountrySet minus(CountrySet other) {
    long[] result = copy(words);
    for (int i = 0; i < WORDS; i++) {
      result[i] &= ~other.words[i];
    }
    return new CountrySet(result, unresolved);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CountrySet set
        && unresolved == set.unresolved
        && Arrays.equals(words, set.words);
  }

  @Override
  public int hashCode() {
    return Bits.hash(words, unresolved);
  }

  /** {@return the indices and the number of unresolved names, such as "[3, 107] + 1 unresolved"} */
  @Override
  public String toString() {
    String indices = Arrays.toString(indices().toArray());
    return unresolved == 0 ? indices : indices + " + " + unresolved + " unresolved";
  }
}
