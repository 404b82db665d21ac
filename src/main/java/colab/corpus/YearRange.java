package colab.corpus;

import colab.ColabException;
import org.jspecify.annotations.Nullable;

/**
 * Publication years, both ends included.
 *
 * @param first the first year
 * @param last the last year, not before the first
 */
public record YearRange(int first, int last) {
  public YearRange {
    if (first > last) {
      throw ColabException.usage(
          "years run backwards: " + first + " comes after " + last,
          "Write the earlier year first: " + last + "-" + first + ".");
    }
  }

  /**
   * {@return the years in {@code 2017-2021}, {@code 2016-21}, {@code 2016 to 2021} or {@code 2020};
   * a dash may be long}
   *
   * @throws ColabException when the text is none of these
   */
  public static YearRange parse(String text) {
    String[] ends =
        text.strip()
            .replace('\u2013', '-')
            .replace('\u2014', '-')
            .replace(" to ", "-")
            .replace("..", "-")
            .split("-", -1);
    if (ends.length > 2) {
      throw unreadable(text);
    }
    int first = year(ends[0].strip(), text);
    if (ends.length == 1) {
      return new YearRange(first, first);
    }
    String last = ends[1].strip();
    return new YearRange(
        first,
        last.length() == 2 ? year(ends[0].strip().substring(0, 2) + last, text) : year(last, text));
  }

  private static int year(String text, String whole) {
    if (text.length() != 4 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw unreadable(whole);
    }
    return Integer.parseInt(text);
  }

  private static ColabException unreadable(String text) {
    return ColabException.usage(
        "'" + text + "' is not a range of years", "Write it as 2017-2021, 2016-21 or 2020.");
  }

  public boolean contains(int year) {
    return year >= first && year <= last;
  }

  public boolean contains(YearRange other) {
    return first <= other.first && last >= other.last;
  }

  /** {@return how many years it holds} */
  public int length() {
    return last - first + 1;
  }

  @Override
  public String toString() {
    return first == last ? String.valueOf(first) : first + "-" + last;
  }

  /** {@return the years from the first of either to the last of either} */
  public YearRange span(YearRange other) {
    return new YearRange(Math.min(first, other.first), Math.max(last, other.last));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof YearRange that && first == that.first && last == that.last;
  }

  @Override
  public int hashCode() {
    return 31 * first + last;
  }
}
