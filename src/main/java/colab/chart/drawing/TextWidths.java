package colab.chart.drawing;

import java.text.Normalizer;

/**
 * How wide words are, by estimate: the widths of Helvetica, which Arial and Liberation Sans share,
 * in thousandths of the height of the letters. A letter with accents is as wide as without; East
 * Asian letters and pictographs are as wide as high; what is not in the table is taken as a wide
 * small letter. Bold letters are a fourteenth wider. No font is asked, so that a chart is the same
 * on every machine; words in a wider font may run a little over their place.
 */
public final class TextWidths {
  private static final int FIRST = 0x20;
  private static final int[] WIDTHS = {
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584
  };
  private static final int ELSE = 620;
  private static final int WIDE = 1000;
  private static final double BOLD = 1.07;

  private TextWidths() {}

  /** {@return how wide the words are at this height} */
  public static double of(String text, double size, boolean bold) {
    String bare = isPlain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFD);
    long sum = bare.codePoints().mapToLong(TextWidths::of).sum();
    return sum * size / 1000 * (bold ? BOLD : 1);
  }

  private static boolean isPlain(String text) {
    return text.chars().allMatch(letter -> letter < 0x80);
  }

  private static int of(int point) {
    int place = point - FIRST;
    if (place >= 0 && place < WIDTHS.length) {
      return WIDTHS[place];
    }
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> 0;
      default -> isWide(point) ? WIDE : ELSE;
    };
  }

  private static boolean isWide(int point) {
    return point >= 0x1100 && point <= 0x11FF
        || point >= 0x2013 && point <= 0x2015
        || point == 0x2026
        || point >= 0x2600 && point <= 0x27BF
        || point >= 0x2E80 && point <= 0xD7FF
        || point >= 0xF900 && point <= 0xFAFF
        || point >= 0xFF00 && point <= 0xFFEF
        || point >= 0x1F000;
  }

  /** {@return the words, or as many of their letters as fit before an ellipsis} */
  public static String shortened(String text, Style style, double room) {
    if (style.width(text) <= room) {
      return text;
    }
    double left = room - style.width("\u2026");
    int end = 0;
    while (end < text.length()) {
      int next = text.offsetByCodePoints(end, 1);
      left -= style.width(text.substring(end, next));
      if (left < 0) {
        break;
      }
      end = next;
    }
    return text.substring(0, end).stripTrailing() + "\u2026";
  }
}
