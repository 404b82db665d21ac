package colab.chart.drawing;

import java.util.ArrayList;
import java.util.List;

/** Words on several lines. */
public final class Paragraph {
  private final Style style;
  private final double room;
  private final List<String> lines = new ArrayList<>();
  private String line = "";

  private Paragraph(Style style, double room) {
    this.style = style;
    this.room = room;
  }

  /**
   * {@return the lines of a text, none for none; a word that is wider than a line is shortened}
   *
   * @param most how many lines there may be; the last ends with an ellipsis when there are more
   */
  public static List<String> lines(String text, Style style, double room, int most) {
    Paragraph paragraph = new Paragraph(style, room);
    for (String word : text.strip().split(" +", -1)) {
      paragraph.add(word);
      if (paragraph.lines.size() > most) {
        break;
      }
    }
    paragraph.end();
    return paragraph.cut(most);
  }

  private void add(String word) {
    String longer = line.isEmpty() ? word : line + " " + word;
    if (style.width(longer) <= room) {
      line = longer;
      return;
    }
    end();
    line = style.width(word) <= room ? word : TextWidths.shortened(word, style, room);
  }

  private void end() {
    if (!line.isEmpty()) {
      lines.add(line);
    }
    line = "";
  }

  private List<String> cut(int most) {
    if (lines.size() <= most) {
      return lines;
    }
    List<String> kept = new ArrayList<>(lines.subList(0, most));
    String last = kept.get(most - 1) + " " + lines.get(most);
    kept.set(most - 1, TextWidths.shortened(last, style, room));
    return kept;
  }
}
