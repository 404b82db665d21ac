package colab.cli;

import java.util.ArrayList;
import java.util.List;

/** What a terminal shows after a command, as SVG; its letters are text. */
final class Transcript {
  private static final int LEFT = 16;
  private static final int TOP = 44;
  private static final int LINE = 18;
  private static final double LETTER = 8.43;
  private static final String BEGIN =
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d" role="img" aria-labelledby="title desc">
      <title id="title">%3$s</title>
      <desc id="desc">A terminal with the command and what it prints.</desc>
      <rect width="%1$d" height="%2$d" rx="8" fill="#1b1f24"/>
      <circle cx="20" cy="16" r="5" fill="#8a929b"/><circle cx="38" cy="16" r="5" fill="#8a929b"/><circle cx="56" cy="16" r="5" fill="#8a929b"/>
      <g font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="14" fill="#e6e8ea" xml:space="preserve">
      """;

  private Transcript() {}

  static String svg(String command, String printed) {
    List<String> lines = new ArrayList<>(List.of("$ " + command));
    printed.lines().forEach(lines::add);
    int longest = lines.stream().mapToInt(String::length).max().orElse(0);
    int width = (int) Math.ceil(2 * LEFT + longest * LETTER);
    int height = TOP + lines.size() * LINE;
    StringBuilder svg = new StringBuilder(BEGIN.formatted(width, height, escaped(lines.get(0))));
    for (int i = 0; i < lines.size(); i++) {
      String fill = i == 0 ? " fill=\"#7cc4ff\"" : "";
      svg.append("<text x=\"%d\" y=\"%d\"%s>".formatted(LEFT, TOP + i * LINE, fill));
      svg.append(escaped(lines.get(i))).append("</text>\n");
    }
    return svg.append("</g>\n</svg>\n").toString();
  }

  /** No-break spaces hold columns apart where a viewer folds others. */
  private static String escaped(String line) {
    return line.replace("&", "&amp;").replace("<", "&lt;").replace(' ', '\u00a0');
  }
}
