package colab.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import colab.fixture.OutsideProgram;
import colab.table.Column;
import colab.table.Table;
import colab.table.Unit;
import colab.table.Value;
import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks as LibreOffice reads them. */
final class LibreOfficeTest {
  /** Comma, quote, UTF-8, from the first line, in US English; then as shown or not, every sheet. */
  private static final String CSV =
      "csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,true,%s,false,false,-1";

  private static final List<Table> TABLES =
      List.of(Screens.fwci(), Screens.partners(), Screens.profile(), units(), Hostile.table());

  @TempDir Path folder;

  /** Every unit with a large, a small, a negative and a missing value, and such as round to 0. */
  private static Table units() {
    List<Column> columns =
        Arrays.stream(Unit.values())
            .filter(unit -> unit != Unit.TEXT)
            .map(
                unit ->
                    Column.of(unit.name().toLowerCase(java.util.Locale.ROOT), "U " + unit, unit))
            .toList();
    List<List<Value>> rows =
        List.of(
            columns.stream().map(column -> value(column, 12345.678)).toList(),
            columns.stream().map(column -> Value.missing("none")).toList(),
            columns.stream().map(column -> value(column, 0.0971)).toList(),
            columns.stream().map(column -> value(column, -3.25)).toList(),
            columns.stream().map(column -> value(column, 0)).toList(),
            columns.stream().map(column -> value(column, 0.004)).toList(),
            columns.stream().map(column -> value(column, signed(column) ? -0.004 : 0)).toList());
    return new Table("units", "Units", false, columns, rows, List.of());
  }

  private static boolean signed(Column column) {
    return column.unit().signed();
  }

  private static Value value(Column column, double number) {
    return Decimals.hasDecimals(column.unit())
        ? Value.quantity(number)
        : Value.count((long) number);
  }

  private List<String[]> sheet(Table table, boolean shown) throws IOException {
    Path read = folder.resolve(shown ? "shown" : "plain").resolve("book-" + table.id() + ".csv");
    if (!Files.exists(read)) {
      byte[] bytes =
          Written.bytes(Form.XLSX, RenderOptions.defaults(), TABLES.toArray(Table[]::new));
      Files.write(folder.resolve("book.xlsx"), bytes);
      OutsideProgram.needed("soffice", "libreoffice-calc-nogui")
          .run(
              folder,
              "-env:UserInstallation=" + folder.resolve("profile").toUri(),
              "--headless",
              "--convert-to",
              CSV.formatted(shown),
              "--outdir",
              read.getParent().toString(),
              "book.xlsx");
    }
    CsvParserSettings settings = new CsvParserSettings();
    settings.getFormat().setComment('\0');
    settings.setMaxCharsPerColumn(20_000);
    settings.setNullValue("");
    settings.setEmptyValue("");
    settings.setSkipEmptyLines(false);
    settings.trimValues(false);
    List<String[]> rows = new CsvParser(settings).parseAll(read.toFile());
    assertThat(rows).hasSize(table.rows().size() + 1);
    return rows;
  }

  @Test
  void everyNumberIsReadBack() throws IOException {
    for (Table table : TABLES) {
      Table plain = table.forPrograms();
      List<String[]> rows = sheet(table, false);
      for (int i = 0; i < plain.rows().size(); i++) {
        for (int k = 0; k < plain.columns().size(); k++) {
          Unit unit = plain.columns().get(k).unit();
          assertSame(plain.rows().get(i).get(k), unit, rows.get(i + 1)[k]);
        }
      }
    }
  }

  private static void assertSame(Value value, Unit unit, String read) {
    if (value instanceof Value.Quantity quantity) {
      double number = quantity.number();
      assertThat(read.endsWith("%")).isEqualTo(NumberFormat.isPercentage(unit));
      assertThat(Double.parseDouble(read.replace("%", "")))
          .isCloseTo(number, within(Math.max(5.1e-7, Math.abs(number) * 1e-14)));
    } else if (value instanceof Value.Count count) {
      double number = count.number();
      assertThat(Double.parseDouble(read)).isCloseTo(number, within(Math.abs(number) * 1e-14));
    } else if (value instanceof Value.Label label) {
      assertThat(read.strip()).isEqualTo(Clean.text(label.text()).strip());
    } else {
      assertThat(read).isEmpty();
    }
  }

  @Test
  void numbersLookAsInTheTable() throws IOException {
    for (Table table : List.of(Screens.partners(), units())) {
      Table plain = table.forPrograms();
      List<String[]> rows = sheet(table, true);
      for (int i = 0; i < plain.rows().size(); i++) {
        for (int k = 0; k < plain.columns().size(); k++) {
          Unit unit = plain.columns().get(k).unit();
          Value value = plain.rows().get(i).get(k);
          Figures figures = Figures.of(column(plain, k), RenderOptions.defaults());
          String printed = value instanceof Value.Missing ? "" : figures.cell(value, unit).text();
          assertThat(rows.get(i + 1)[k].replace("%", "")).as(unit + " " + value).isEqualTo(printed);
        }
      }
    }
  }

  private static List<Value> column(Table table, int column) {
    return table.rows().stream().map(row -> row.get(column)).toList();
  }
}
