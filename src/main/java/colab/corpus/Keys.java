package colab.corpus;

import java.util.Locale;

/**
 * Identifiers as 64-bit keys. Those of Scopus are their numbers, so exact; of other text they are
 * hashes, and two of a million different ones meet with a probability below 1 in 30 million.
 */
public final class Keys {
  /** The key of nothing. */
  public static final long NONE = 0;

  /** What stands before the number in an identifier of Scopus. */
  public static final String SCOPUS = "2-s2.0-";

  private static final int MOST_DIGITS = 18;

  private Keys() {}

  /** {@return the key of an identifier; {@link #NONE} of an empty one} */
  public static long of(String id) {
    if (id.isEmpty()) {
      return NONE;
    }
    int digits = id.length() - SCOPUS.length();
    return digits > 0 && digits <= MOST_DIGITS && id.startsWith(SCOPUS) ? scopus(id) : hash(id);
  }

  private static long scopus(String id) {
    long number = 0;
    for (int i = SCOPUS.length(); i < id.length(); i++) {
      int digit = id.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return hash(id);
      }
      number = number * 10 + digit;
    }
    return ofScopus(number);
  }

  /** {@return the key of the identifier of Scopus that has this number} */
  public static long ofScopus(long number) {
    return number + 1;
  }

  /** {@return the key of a DOI, however it is written; {@link #NONE} of an empty one} */
  public static long ofDoi(String doi) {
    String bare = bare(doi);
    return bare.isEmpty() ? NONE : hash(bare);
  }

  private static String bare(String doi) {
    if (doi.isEmpty()) {
      return doi;
    }
    String lower = doi.strip().toLowerCase(Locale.ROOT);
    if (lower.startsWith("10.")) {
      return lower;
    }
    for (String prefix : new String[] {"https://", "http://", "dx.", "doi.org/", "doi:"}) {
      lower = lower.startsWith(prefix) ? lower.substring(prefix.length()).strip() : lower;
    }
    return lower;
  }

  /** Negative, so that it never meets a Scopus number. */
  private static long hash(String text) {
    long hash = 0x9E3779B97F4A7C15L;
    for (int i = 0; i < text.length(); i++) {
      hash = mix(hash ^ text.charAt(i));
    }
    return hash | Long.MIN_VALUE;
  }

  /** {@return the key, its bits well mixed} */
  public static long mix(long value) {
    long z = value * 0xBF58476D1CE4E5B9L;
    z = (z ^ z >>> 29) * 0x94D049BB133111EBL;
    return z ^ z >>> 32;
  }
}
