package colab.sample;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A delimited table of publications of the closed world: named columns, and how a source quotes and
 * ends its lines.
 */
final class CsvText {
  private final Function<String, String> quoting;
  private final String delimiter;
  private final String end;
  private final Map<String, Function<WorldPublication, String>> columns = new LinkedHashMap<>();

  private CsvText(Function<String, String> quoting, String delimiter, String end) {
    this.quoting = quoting;
    this.delimiter = delimiter;
    this.end = end;
  }

  /** Every cell in quotes, lines end with a line feed. */
  static CsvText quoted() {
    return new CsvText(Preamble::quote, ",", "\n");
  }

  /** Quotes only where they are needed, lines end as on Windows. */
  static CsvText minimal() {
    return new CsvText(CsvText::quoteIfNeeded, ",", "\r\n");
  }

  /** Tabs and no quoting at all: a quotation mark is a letter like any other. */
  static CsvText tabbed() {
    return new CsvText(cell -> cell, "\t", "\r\n");
  }

  CsvText column(String name, Function<WorldPublication, String> cell) {
    columns.put(name, cell);
    return this;
  }

  CsvText empty(String... names) {
    for (String name : names) {
      columns.put(name, publication -> "");
    }
    return this;
  }

  String text(List<WorldPublication> publications) {
    StringBuilder out = new StringBuilder(line(List.copyOf(columns.keySet())));
    for (WorldPublication publication : publications) {
      out.append(line(columns.values().stream().map(cell -> cell.apply(publication)).toList()));
    }
    return out.toString();
  }

  private String line(List<String> cells) {
    return cells.stream().map(quoting).collect(Collectors.joining(delimiter)) + end;
  }

  private static String quoteIfNeeded(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? cell : Preamble.quote(cell);
  }
}
