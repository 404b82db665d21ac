package colab.counted.register;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** The order of the values of a column; the empty value, which stands for blank cells, is last. */
final class ValueOrder {
  private static final String YEAR = "[12][0-9]{3}";
  private static final String NUMBER = "-?[0-9]{1,18}([.][0-9]{1,18})?";

  private ValueOrder() {}

  /** {@return numbers by size, if all of the values are numbers, else words by their letters} */
  static Comparator<String> of(Collection<String> values) {
    Comparator<String> byLetters =
        Comparator.comparing((String value) -> value.toLowerCase(Locale.ROOT))
            .thenComparing(Comparator.naturalOrder());
    Comparator<String> inside =
        all(values, NUMBER)
            ? Comparator.comparing((String value) -> new BigDecimal(value)).thenComparing(byLetters)
            : byLetters;
    return (one, other) ->
        one.isEmpty() || other.isEmpty()
            ? Boolean.compare(one.isEmpty(), other.isEmpty())
            : inside.compare(one, other);
  }

  /** {@return whether the values are years} */
  static boolean isOfYears(Collection<String> values) {
    return all(values, YEAR);
  }

  private static boolean all(Collection<String> values, String form) {
    return values.stream().allMatch(value -> value.isEmpty() || value.matches(form));
  }
}
