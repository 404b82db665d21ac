package colab.render;

import java.util.List;
import java.util.stream.Stream;

/**
 * A column of a screen as lines of equal width. Marks hang right of the numbers, so that headings
 * stand above the numbers themselves; words wrap below their own indentation.
 */
final class Block {
  private static final int LEAST_WORDS = 12;
  private static final int LONGEST_WORD = 30;
  private static final int LEAST_DECIMALS = 5;

  private final Strip strip;
  private final int tail;
  private final int body;
  private final int marks;

  Block(Strip strip) {
    this.strip = strip;
    List<Cell> aligned = strip.cells().stream().filter(Cell::isAligned).toList();
    this.tail = aligned.stream().mapToInt(Cell::tail).max().orElse(0);
    int head = aligned.stream().mapToInt(cell -> width(cell) - cell.tail()).max().orElse(0);
    int loose = strip.cells().stream().mapToInt(Block::width).max().orElse(0);
    int decimals = strip.side() == Strip.Side.RIGHT && tail > 0 ? LEAST_DECIMALS : 0;
    this.body = Math.max(decimals, Math.max(head + tail, loose));
    this.marks = strip.cells().stream().mapToInt(cell -> cell.mark().length()).max().orElse(0);
  }

  boolean hasWords() {
    return strip.side() == Strip.Side.LEFT;
  }

  /** {@return the width with the heading on one line} */
  int natural() {
    return Math.max(body, DisplayWidth.of(strip.heading())) + marks;
  }

  /**
   * {@return the width with the heading on two lines and words wrapped, or all of it where none
   * are}
   */
  int least() {
    int least = hasWords() ? Math.min(body, Math.max(LEAST_WORDS, longestWord())) : body;
    return Math.max(least, headingOnTwoLines()) + marks;
  }

  List<String> heading(int width) {
    return Wrapped.lines(strip.heading(), width - marks).stream()
        .map(line -> hasWords() ? padded(line, width) : padded(flushed(line, width - marks), width))
        .toList();
  }

  List<String> cell(int row, int width) {
    Cell cell = strip.cells().get(row);
    return switch (strip.side()) {
      case LEFT -> words(cell.text(), width);
      case RIGHT -> List.of(padded(flushed(aligned(cell), width - marks) + cell.mark(), width));
      case CENTRE ->
          List.of(padded(" ".repeat((width - body) / 2) + flushed(aligned(cell), body), width));
    };
  }

  private String aligned(Cell cell) {
    return cell.isAligned() ? cell.text() + " ".repeat(tail - cell.tail()) : cell.text();
  }

  private static List<String> words(String text, int width) {
    String indent = " ".repeat(Math.min(hanging(text), width / 2));
    return Wrapped.lines(text, "", indent, width).stream()
        .map(line -> padded(line, width))
        .toList();
  }

  private int longestWord() {
    return strip.cells().stream()
        .map(Cell::text)
        .flatMapToInt(
            text ->
                Stream.of(text.strip().split(" +"))
                    .mapToInt(word -> hanging(text) + DisplayWidth.of(word)))
        .filter(width -> width <= LONGEST_WORD)
        .max()
        .orElse(0);
  }

  private static int hanging(String text) {
    return text.length() - text.stripLeading().length() + 2;
  }

  private int headingOnTwoLines() {
    String heading = strip.heading();
    return Stream.iterate(heading.indexOf(' '), at -> at >= 0, at -> heading.indexOf(' ', at + 1))
        .mapToInt(
            at ->
                Math.max(
                    DisplayWidth.of(heading.substring(0, at)),
                    DisplayWidth.of(heading.substring(at + 1))))
        .min()
        .orElse(DisplayWidth.of(heading));
  }

  private static int width(Cell cell) {
    return DisplayWidth.of(cell.text());
  }

  private static String flushed(String text, int width) {
    return " ".repeat(Math.max(0, width - DisplayWidth.of(text))) + text;
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - DisplayWidth.of(text)));
  }
}
