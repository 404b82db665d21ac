package colab.baseline;

import colab.corpus.Row;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** What is told of publications that passed a baseline. Mutable. */
final class Findings {
  private static final long LOW = Row.FINE / 2;

  private final long[] lacking = new long[Lack.values().length];
  private long widened;
  private long low;
  private long lowest = Long.MAX_VALUE;

  void take(Norm norm, long cited) {
    if (norm.lack().isPresent()) {
      lacking[norm.lack().get().ordinal()]++;
    } else if (cited == Row.MISSING) {
      lacking[Lack.CITATIONS_UNKNOWN.ordinal()]++;
    } else {
      widened += norm.isWidened() ? 1 : 0;
      low += norm.expected() < LOW ? 1 : 0;
      lowest = Math.min(lowest, norm.expected());
    }
  }

  /** {@return one line for each thing that there is to tell} */
  List<String> inWords(String baseline) {
    List<String> words = new ArrayList<>();
    for (Lack why : Lack.values()) {
      long number = lacking[why.ordinal()];
      if (number > 0) {
        words.add(publications(number) + " no FWCI by " + baseline + ": " + why.words());
      }
    }
    if (widened > 0) {
      words.add(
          publications(widened)
              + " expected citations of the whole subject area for a field of few publications");
    }
    if (low > 0) {
      words.add(
          publications(low)
              + " expected citations below 0.5, down to "
              + new BigDecimal(lowest)
                  .divide(new BigDecimal(Row.FINE), 2, RoundingMode.HALF_UP)
                  .toPlainString()
              + ": one citation moves their FWCI by more than 2");
    }
    return words;
  }

  private static String publications(long number) {
    return number + (number == 1 ? " publication has" : " publications have");
  }
}
