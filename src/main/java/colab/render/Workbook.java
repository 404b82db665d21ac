package colab.render;

import colab.table.Column;
import colab.table.Edition;
import colab.table.Note;
import colab.table.Table;
import colab.table.Unit;
import colab.table.Value;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import org.dhatim.fastexcel.Worksheet;

/**
 * Tables as an Excel workbook: a sheet a table with every column, numbers as numbers in the formats
 * of print, percentages as percentages, the header frozen and with a filter, what is missing left
 * empty; means of few publications on a coloured ground; notes on a sheet of their own.
 */
final class Workbook {
  private static final String NOTES = "Notes";
  private static final int WIDEST = 60;
  private static final int WIDEST_NOTE = 100;
  private static final double LINE = 15;
  private static final double HIGHEST = 400;
  private static final String AMBER = "FFF2CC";
  private static final String RED = "F8CBAD";

  private final RenderOptions options;
  private final List<String> names = new ArrayList<>();

  private Workbook(RenderOptions options) {
    this.options = options;
    this.names.add(NOTES.toLowerCase(java.util.Locale.ROOT));
  }

  /** Writes tables, each as a sheet; without any there is only the sheet of notes. */
  static void write(Edition edition, RenderOptions options, OutputStream out) throws IOException {
    Path dated = Files.createTempFile("colab", Form.XLSX.ending());
    try {
      try (OutputStream to = Files.newOutputStream(dated)) {
        new Workbook(options).write(edition, to);
      }
      Undated.copy(dated, out);
    } finally {
      Files.delete(dated);
    }
  }

  private void write(Edition edition, OutputStream out) throws IOException {
    List<Table> tables = new ArrayList<>(edition.tables());
    tables.addAll(edition.back());
    try (org.dhatim.fastexcel.Workbook book =
        new org.dhatim.fastexcel.Workbook(out, "colab", null)) {
      book.setCompressionLevel(Deflater.NO_COMPRESSION);
      for (Table table : tables.stream().filter(each -> !each.columns().isEmpty()).toList()) {
        sheet(table, book.newWorksheet(name(table.id())));
      }
      tables.addAll(0, edition.front().stream().toList());
      notes(tables, edition.maker(), book.newWorksheet(NOTES));
    }
  }

  /** Names of sheets have at most 31 letters, differ whatever the case, and lack some signs. */
  private String name(String id) {
    String clean = Clean.text(id).replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
    String base = clean.isEmpty() ? "table" : clean.substring(0, Math.min(27, clean.length()));
    String name = base;
    for (int i = 2; names.contains(name.toLowerCase(java.util.Locale.ROOT)); i++) {
      name = base + " " + i;
    }
    names.add(name.toLowerCase(java.util.Locale.ROOT));
    return name;
  }

  private void sheet(Table shown, Worksheet sheet) {
    Table table = shown.forPrograms();
    List<Column> columns = table.columns();
    for (int i = 0; i < columns.size(); i++) {
      String heading = heading(columns.get(i));
      sheet.value(0, i, heading);
      sheet.style(0, i).bold().wrapText(true).set();
      sheet.width(i, width(table, i, heading));
    }
    List<Drawn> drawn =
        IntStream.range(0, columns.size())
            .mapToObj(i -> new Drawn(columns.get(i).unit(), figures(table, i)))
            .toList();
    for (int row = 0; row < table.rows().size(); row++) {
      int longest = longest(table.rows().get(row));
      if (longest > WIDEST) {
        sheet.rowHeight(row + 1, height(longest, WIDEST));
      }
      for (int i = 0; i < columns.size(); i++) {
        cell(sheet, row + 1, i, table.rows().get(row).get(i), drawn.get(i));
      }
    }
    if (!columns.isEmpty()) {
      onePageWide(sheet);
      sheet.freezePane(0, 1);
      sheet.setAutoFilter(0, 0, table.rows().size(), columns.size() - 1);
    }
  }

  private static int longest(List<Value> row) {
    int longest = 0;
    for (Value value : row) {
      longest =
          value instanceof Value.Label words ? Math.max(longest, words.text().length()) : longest;
    }
    return longest;
  }

  /** LibreOffice leaves rows as high as one line. */
  private static double height(int letters, int width) {
    return Math.min(HIGHEST, LINE * (1 + letters / width));
  }

  /** In print. */
  private static void onePageWide(Worksheet sheet) {
    sheet.pageOrientation("landscape");
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
  }

  private static String heading(Column column) {
    String heading = Clean.text(column.heading()).strip();
    return heading.isEmpty() ? Clean.text(column.id()) : heading;
  }

  /** What the numbers of one column are, and how people see them. */
  private record Drawn(Unit unit, Figures figures) {

    String format(boolean whole) {
      return NumberFormat.of(unit, whole ? 0 : figures.digits(unit));
    }
  }

  private Figures figures(Table table, int column) {
    return Figures.of(table.rows().stream().map(row -> row.get(column)).toList(), options);
  }

  private void cell(Worksheet sheet, int row, int at, Value value, Drawn drawn) {
    if (value instanceof Value.Label label) {
      String words = Clean.text(label.text()).stripTrailing();
      sheet.value(row, at, words);
      if (words.length() > WIDEST) {
        sheet.style(row, at).wrapText(true).set();
      }
    } else if (value instanceof Value.Count count) {
      sheet.value(row, at, (Number) count.number());
      sheet.style(row, at).format(drawn.format(true)).set();
    } else if (value instanceof Value.Quantity quantity) {
      sheet.value(row, at, number(quantity.number(), drawn.unit()));
      sheet.style(row, at).format(drawn.format(false)).set();
      ground(sheet, row, at, quantity.caution());
    }
  }

  private static void ground(Worksheet sheet, int row, int at, Value.Caution caution) {
    if (caution != Value.Caution.NONE) {
      sheet.style(row, at).fillColor(caution == Value.Caution.AMBER ? AMBER : RED).set();
    }
  }

  /** The number that programs read in csv; a percentage as its part of one. */
  private BigDecimal number(double number, Unit unit) {
    BigDecimal plain = new BigDecimal(Decimals.plain(number, unit, options));
    return NumberFormat.isPercentage(unit) ? plain.movePointLeft(2) : plain;
  }

  /** Words by their length; the widest number is the largest or the smallest. */
  private int width(Table table, int column, String heading) {
    Figures figures = figures(table, column);
    Unit unit = table.columns().get(column).unit();
    int widest = Math.min(heading.length(), 16);
    Value least = Value.count(0);
    Value most = Value.count(0);
    for (List<Value> row : table.rows()) {
      Value value = row.get(column);
      if (value instanceof Value.Label label) {
        widest = Math.max(widest, DisplayWidth.of(label.text()));
      } else {
        least = number(value) < number(least) ? value : least;
        most = number(value) > number(most) ? value : most;
      }
    }
    for (Value end : List.of(least, most)) {
      widest = Math.max(widest, figures.cell(end, unit).text().length());
    }
    return Math.min(WIDEST, widest) + 3;
  }

  private static double number(Value value) {
    if (value instanceof Value.Count count) {
      return count.number();
    }
    return value instanceof Value.Quantity quantity ? quantity.number() : 0;
  }

  private void notes(List<Table> tables, String maker, Worksheet sheet) {
    int row = 0;
    for (Table table : tables) {
      sheet.value(row, 0, Clean.text(table.title()));
      sheet.style(row, 0).bold().set();
      row++;
      if (table.synthetic()) {
        sheet.value(row++, 0, Title.SYNTHETIC);
      }
      List<Note> notes = options.notes() ? table.notes() : List.of();
      for (Note note : notes) {
        sheet.value(row, 0, Clean.text(note.label()));
        sheet.style(row, 1).wrapText(true).set();
        sheet.rowHeight(row, height(note.text().length(), WIDEST_NOTE));
        sheet.value(row++, 1, Clean.text(note.text()));
      }
      row++;
    }
    sheet.value(row, 0, "Colours");
    sheet.value(row, 1, "yellow: a mean of 50-199 publications; red: of fewer. Read with care.");
    sheet.value(++row, 0, "Made with");
    sheet.value(row, 1, Clean.text(maker));
    onePageWide(sheet);
    sheet.width(0, 28);
    sheet.width(1, WIDEST_NOTE);
  }
}
