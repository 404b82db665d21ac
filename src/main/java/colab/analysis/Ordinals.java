package colab.analysis;

/** Ranks in words. */
public final class Ordinals {
  private static final int TEN = 10;
  private static final int HUNDRED = 100;

  private Ordinals() {}

  /** {@return "1st", "2nd", "13th"} */
  public static String of(long rank) {
    long tens = rank % HUNDRED / TEN;
    String ending =
        tens == 1
            ? "th"
            : switch ((int) (rank % TEN)) {
              case 1 -> "st";
              case 2 -> "nd";
              case 3 -> "rd";
              default -> "th";
            };
    return rank + ending;
  }
}
