package colab.render;

import java.util.ArrayList;
import java.util.List;

/**
 * The columns of a screen in blocks that fit its width, one below the other: what names the rows is
 * repeated in each, and an interval stays beside its value. A single column that does not fit makes
 * a block that is wider.
 */
final class Folded {
  private final List<Strip> lead;
  private final int width;

  private Folded(List<Strip> lead, int width) {
    this.lead = lead;
    this.width = width;
  }

  /** {@return the blocks; one where all columns are words, which wrap} */
  static List<List<Strip>> of(List<Strip> strips, int width) {
    boolean words = strips.stream().allMatch(strip -> strip.side() == Strip.Side.LEFT);
    if (words) {
      return List.of(strips);
    }
    int names = names(strips);
    return new Folded(strips.subList(0, names), width).blocks(strips.subList(names, strips.size()));
  }

  /** {@return how many columns name the rows: one or two of words, a rank before them} */
  private static int names(List<Strip> strips) {
    int first = isWords(strips, 0) ? 0 : 1;
    int names = isWords(strips, first) ? first + 1 : 0;
    return names > 0 && isWords(strips, names) ? names + 1 : names;
  }

  private static boolean isWords(List<Strip> strips, int place) {
    return place < strips.size() && strips.get(place).side() == Strip.Side.LEFT;
  }

  private List<List<Strip>> blocks(List<Strip> strips) {
    List<List<Strip>> blocks = new ArrayList<>();
    List<Strip> block = new ArrayList<>(lead);
    for (List<Strip> next : together(strips)) {
      List<Strip> longer = new ArrayList<>(block);
      longer.addAll(next);
      if (least(longer) > width && block.size() > lead.size()) {
        blocks.add(block);
        longer = new ArrayList<>(lead);
        longer.addAll(next);
      }
      block = longer;
    }
    blocks.add(block);
    return blocks;
  }

  private static List<List<Strip>> together(List<Strip> strips) {
    List<List<Strip>> groups = new ArrayList<>();
    for (Strip strip : strips) {
      if (strip.side() != Strip.Side.CENTRE || groups.isEmpty()) {
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(strip);
    }
    return groups;
  }

  private static int least(List<Strip> strips) {
    return strips.stream().mapToInt(strip -> new Block(strip).least()).sum()
        + Fit.GAP * (strips.size() - 1);
  }
}
