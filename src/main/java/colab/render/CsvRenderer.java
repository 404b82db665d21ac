package colab.render;

import colab.table.Table;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Comma-separated values after RFC 4180, but for line ends of {@code \n}. A field is quoted when it
 * contains the separator, a quote or a line end, when a space begins or ends it, and when it is
 * empty and alone in its line.
 */
final class CsvRenderer implements Renderer {
  @Override
  public void render(List<Table> tables, RenderOptions options, Appendable out) throws IOException {
    char separator = options.decimalComma() ? ';' : ',';
    new Fields(separator, (text, alone) -> field(text, alone, separator), options)
        .write(tables, out);
  }

  private static String field(String text, boolean alone, char separator) {
    return (text.isEmpty() && alone) || needsQuotes(text, separator)
        ? "\"" + text.replace("\"", "\"\"") + "\""
        : text;
  }

  private static boolean needsQuotes(String text, char separator) {
    boolean spaced = text.startsWith(" ") || text.endsWith(" ");
    return spaced
        || Stream.of('"', '\n', '\r', separator).anyMatch(mark -> text.indexOf(mark) >= 0);
  }
}
