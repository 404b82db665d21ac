package colab.render;

import java.util.HashSet;
import java.util.Set;

/**
 * The ids within a page: a letter first, letters, digits and hyphens, each only once, and none like
 * those within charts.
 */
final class Anchors {
  private static final int LONGEST = 60;

  private final Set<String> taken = new HashSet<>(Set.of("main", "contents"));

  String fresh(String wanted) {
    String plain = wanted.replaceAll("[^A-Za-z0-9-]", "-");
    String base = plain.matches("(?!chart-)[A-Za-z].*") ? plain : "t-" + plain;
    base = base.substring(0, Math.min(base.length(), LONGEST));
    String id = base;
    for (int i = 2; !taken.add(id); i++) {
      id = base + "-" + i;
    }
    return id;
  }
}
