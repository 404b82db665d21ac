package colab.corpus.format.columnar;

import colab.corpus.Row;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Gathers the texts of a block as what they take in the file: as numbers behind the prefix of the
 * first one while all have it, else as bytes. Mutable.
 */
final class TextWriter {
  private static final int MOST_DIGITS = 18;

  private final boolean everNumbered;
  private final long[] numbers = new long[Group.MOST];
  private final ByteWriter bytes = new ByteWriter();
  private Optional<String> prefix = Optional.empty();
  private boolean numbered;
  private int rows;

  /**
   * No texts yet.
   *
   * @param everNumbered whether they may be written as numbers
   */
  TextWriter(boolean everNumbered) {
    this.everNumbered = everNumbered;
    this.numbered = everNumbered;
  }

  void add(String text) {
    long number = numbered ? number(text) : -1;
    if (number >= 0 || number == Row.MISSING) {
      numbers[rows++] = number;
    } else {
      spellOut();
      add(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  void add(byte[] utf) {
    add(utf, utf.length);
  }

  void add(byte[] utf, int length) {
    bytes.raw(utf, length);
    numbers[rows++] = length;
  }

  /** Turns the numbers so far into bytes, and each into the length of its text. */
  private void spellOut() {
    int spelled = numbered ? rows : 0;
    rows -= spelled;
    numbered = false;
    for (int i = 0; i < spelled; i++) {
      String text = numbers[i] == Row.MISSING ? "" : prefix.orElse("") + numbers[i];
      add(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Writes the block; the next text is the first of another. */
  void write(ByteWriter to) {
    to.number(numbered ? TextBlock.NUMBERED : TextBlock.PLAIN);
    if (numbered) {
      to.text(prefix.orElse(""));
    }
    NumberBlock.write(numbers, rows, to);
    if (!numbered) {
      to.number(bytes.size());
      bytes.deflate(to);
    }
    bytes.clear();
    prefix = Optional.empty();
    numbered = everNumbered;
    rows = 0;
  }

  /** {@return the number behind the prefix; -1 where the text is not made of both} */
  private long number(String text) {
    if (text.isEmpty()) {
      return Row.MISSING;
    }
    if (prefix.isEmpty()) {
      prefix = Optional.of(prefix(text));
    }
    return number(text, prefix.get());
  }

  /** {@return what stands before the digits at its end} */
  private static String prefix(String text) {
    int end = text.length();
    while (end > 0 && isDigit(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** {@return the number after the prefix; -1 where the text is not made of both} */
  private static long number(String text, String prefix) {
    int digits = text.length() - prefix.length();
    boolean plain = digits > 0 && digits <= MOST_DIGITS && text.startsWith(prefix);
    if (!plain || digits > 1 && text.charAt(prefix.length()) == '0') {
      return -1;
    }
    long number = 0;
    for (int i = prefix.length(); i < text.length(); i++) {
      if (!isDigit(text.charAt(i))) {
        return -1;
      }
      number = number * 10 + text.charAt(i) - '0';
    }
    return number;
  }
}
