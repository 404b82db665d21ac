package colab;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The known names closest to a word that is not one of them, for "did you mean".
 *
 * <p>Closeness is the least number of letters inserted, dropped, replaced or swapped with a
 * neighbour, case ignored. A name is near within a third of the word's letters (at least one), or
 * when either begins with the other.
 */
public final class Nearest {
  private static final int MOST = 3;
  private static final int LONGEST = 100;
  private static final int WIDTH = 80;

  private Nearest() {}

  /** {@return at most three of the known names, nearest first; empty when none is near} */
  public static List<String> to(String word, Collection<String> known) {
    return known.stream()
        .distinct()
        .filter(name -> isNear(word, name))
        .sorted(
            Comparator.<String>comparingInt(name -> distance(word, name))
                .thenComparing(name -> name))
        .limit(MOST)
        .toList();
  }

  /** {@return a hint such as "Did you mean fwci or n_fwci?"; all known names when none is near} */
  public static String hint(String word, Collection<String> known) {
    return question(to(word, known), folded("Known: " + String.join(", ", known) + "."));
  }

  /** A list that is wider than a screen goes on below. */
  private static String folded(String list) {
    StringBuilder lines = new StringBuilder();
    int width = 0;
    for (String word : list.split(" ", -1)) {
      boolean fits = width + 1 + word.length() <= WIDTH;
      lines.append(width == 0 ? "" : fits ? " " : "\n  ").append(word);
      width = (width == 0 ? 0 : fits ? width + 1 : 2) + word.length();
    }
    return lines.toString();
  }

  /** {@return "Did you mean fwci or n_fwci?" for these names; the other sentence for none} */
  public static String question(List<String> near, String otherwise) {
    return near.isEmpty() ? otherwise : "Did you mean " + String.join(" or ", near) + "?";
  }

  private static boolean isNear(String word, String name) {
    if (word.isEmpty() || word.length() > LONGEST || name.length() > LONGEST) {
      return false;
    }
    String a = word.toLowerCase(Locale.ROOT);
    String b = name.toLowerCase(Locale.ROOT);
    return a.startsWith(b) || b.startsWith(a) || distance(a, b) <= Math.max(1, word.length() / 3);
  }

  private static int distance(String word, String name) {
    String a = word.toLowerCase(Locale.ROOT);
    String b = name.toLowerCase(Locale.ROOT);
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, i, b, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int cheapest(int[][] cost, String a, int i, String b, int j) {
    boolean same = a.charAt(i - 1) == b.charAt(j - 1);
    int best = Math.min(cost[i - 1][j], cost[i][j - 1]) + 1;
    best = Math.min(best, cost[i - 1][j - 1] + (same ? 0 : 1));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
  }
}
