package colab.publication;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A small table of words: a row a line, cells apart by tabs, lines that are blank or start with
 * {@code #} left out.
 *
 * <p>Every command reads some at its start. Plain loops here and in the registries save the 10 to
 * 20 ms that a virtual machine takes to link its first lambdas, streams and string concatenations.
 */
final class Tsv {

  private Tsv() {}

  /**
   * A row of such a table.
   *
   * @param line the line it stands on, from 1
   * @param cells its cells without surrounding spaces
   */
  record Row(int line, List<String> cells) {

    /** {@return the cell at this place; empty past the end of the row} */
    String cell(int place) {
      return place < cells.size() ? cells.get(place) : "";
    }
  }

  static List<Row> resource(String name) {
    try (InputStream in = Tsv.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("resource " + name + " is not in the program");
      }
      return rows(split(new String(in.readAllBytes(), StandardCharsets.UTF_8), '\n'));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Row> rows(List<String> lines) {
    List<Row> rows = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank() && line.charAt(0) != '#') {
        rows.add(new Row(i + 1, split(line, '\t')));
      }
    }
    return rows;
  }

  /** {@return the parts between separators, without the spaces around them} */
  static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, start)) {
      parts.add(part(text, start, end));
      start = end + 1;
    }
    parts.add(part(text, start, text.length()));
    return parts;
  }

  private static String part(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\r' || c == '\u00A0' || c == '\uFEFF';
  }
}
