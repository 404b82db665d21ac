package colab.render;

import colab.table.Column;
import colab.table.Table;
import colab.table.Unit;
import colab.table.Value;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Tables as lines of fields, the common part of csv and tsv: the columns' ids, then the rows;
 * missing is empty; an empty line between tables.
 */
final class Fields {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** What formulas start with, in Japanese spreadsheets also as wide characters. */
  private static final String FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

  /** The writing of one field. */
  interface Encoding {
    /**
     * {@return the field as it stands in its line; {@code alone} when it has the line to itself}
     */
    String field(String text, boolean alone);
  }

  private final char separator;
  private final Encoding encoding;
  private final RenderOptions options;

  Fields(char separator, Encoding encoding, RenderOptions options) {
    this.separator = separator;
    this.encoding = encoding;
    this.options = options;
  }

  void write(List<Table> tables, Appendable out) throws IOException {
    String before = options.excel() ? BYTE_ORDER_MARK : "";
    for (Table table : tables) {
      out.append(before);
      write(table.forPrograms(), out);
      before = "\n";
    }
  }

  private void write(Table table, Appendable out) throws IOException {
    writeLine(table.columns().stream().map(column -> words(column.id())).toList(), out);
    List<Unit> units = table.columns().stream().map(Column::unit).toList();
    for (List<Value> row : table.rows()) {
      writeLine(
          IntStream.range(0, row.size()).mapToObj(i -> text(row.get(i), units.get(i))).toList(),
          out);
    }
  }

  private void writeLine(List<String> fields, Appendable out) throws IOException {
    List<String> encoded = new ArrayList<>();
    fields.forEach(field -> encoded.add(encoding.field(field, fields.size() == 1)));
    out.append(String.join(String.valueOf(separator), encoded)).append('\n');
  }

  private String text(Value value, Unit unit) {
    if (value instanceof Value.Label label) {
      return words(label.words());
    }
    if (value instanceof Value.Count count) {
      return Long.toString(count.number());
    }
    if (value instanceof Value.Quantity quantity) {
      String plain = Decimals.plain(quantity.number(), unit, options);
      return options.decimalComma() ? plain.replace('.', ',') : plain;
    }
    return "";
  }

  private String words(String text) {
    boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    return options.spreadsheetSafe() && formula ? "'" + text : text;
  }
}
