package colab.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import colab.table.Column;
import colab.table.Note;
import colab.table.Table;
import colab.table.Unit;
import colab.table.Value;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

/** Workbooks, read back by another library. */
final class WorkbookTest {
  private static final RenderOptions DEFAULTS = RenderOptions.defaults();

  private static List<Sheet> sheets(Table... tables) throws IOException {
    return sheets(DEFAULTS, tables);
  }

  private static List<Sheet> sheets(RenderOptions options, Table... tables) throws IOException {
    byte[] bytes = Written.bytes(Form.XLSX, options, tables);
    return new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true))
        .getSheets()
        .toList();
  }

  private static Cell cell(Sheet sheet, int row, int column) throws IOException {
    return sheet.read().get(row).getOptionalCell(column).orElseThrow();
  }

  @Test
  void everyNumberOfTheCsvStandsInTheSheetAsANumber() throws IOException {
    for (Table table : List.of(Screens.fwci(), Screens.partners(), Screens.profile())) {
      Table plain = table.forPrograms();
      List<Row> rows = sheets(table).get(0).read();
      assertThat(rows).hasSize(plain.rows().size() + 1);
      for (int i = 0; i < plain.rows().size(); i++) {
        for (int k = 0; k < plain.columns().size(); k++) {
          Optional<Cell> cell = rows.get(i + 1).getOptionalCell(k);
          Unit unit = plain.columns().get(k).unit();
          assertSame(plain.rows().get(i).get(k), unit, cell);
        }
      }
    }
  }

  private static void assertSame(Value value, Unit unit, Optional<Cell> cell) {
    double parts = unit == Unit.PERCENT || unit == Unit.GROWTH ? 100 : 1;
    if (value instanceof Value.Quantity quantity) {
      assertThat(cell.orElseThrow().asNumber().doubleValue() * parts)
          .isCloseTo(quantity.number(), within(5.1e-7));
    } else if (value instanceof Value.Count count) {
      assertThat(cell.orElseThrow().asNumber().longValueExact()).isEqualTo(count.number());
    } else if (value instanceof Value.Label label) {
      assertThat(cell.map(Cell::getText).orElse("")).isEqualTo(label.text());
    } else {
      assertThat(cell.map(Cell::getText).orElse("")).isEmpty();
    }
  }

  @Test
  void formatsPrintWhatTheTablePrints() throws IOException {
    Sheet sheet =
        sheets(
                new Table(
                    "t",
                    "T",
                    false,
                    List.of(
                        Column.of("a", "A", Unit.COUNT),
                        Column.of("b", "B", Unit.RATIO),
                        Column.of("c", "C", Unit.PERCENT),
                        Column.of("d", "D", Unit.GROWTH),
                        Column.of("e", "E", Unit.YEAR),
                        Column.of("f", "F", Unit.POINTS)),
                    List.of(
                        List.of(
                            Value.count(24912),
                            Value.quantity(3.48),
                            Value.quantity(29.2),
                            Value.quantity(29.2),
                            Value.count(2021),
                            Value.quantity(-1.5))),
                    List.of()))
            .get(0);
    List<String> formats = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      formats.add(cell(sheet, 1, i).getDataFormatString());
    }
    assertThat(formats)
        .containsExactly(
            "#,##0",
            "#,##0.00",
            "#,##0.0%",
            "[>=0.0005]+#,##0.0%;[<=-0.0005]-#,##0.0%;#,##0.0%",
            "0",
            "[>=0.05]+#,##0.0;[<=-0.05]-#,##0.0;#,##0.0");
    assertThat(cell(sheet, 1, 2).asNumber()).isEqualByComparingTo("0.292");
  }

  @Test
  void digitsSetTheFormat() throws IOException {
    RenderOptions four = DEFAULTS.withDigits(4);
    Sheet sheet =
        sheets(four, Written.column(Column.of("x", "X", Unit.RATIO), Value.quantity(1.23456)))
            .get(0);
    assertThat(cell(sheet, 1, 0).getDataFormatString()).isEqualTo("#,##0.0000");
    assertThat(cell(sheet, 1, 0).asNumber()).isEqualByComparingTo("1.2346");
  }

  @Test
  void wordsAreNeverFormulas() throws IOException {
    List<Row> rows = sheets(Hostile.table()).get(0).read();
    rows.forEach(
        row ->
            row.forEach(
                cell -> {
                  if (cell != null) {
                    assertThat(cell.getType()).isNotEqualTo(CellType.FORMULA);
                  }
                }));
    assertThat(rows.toString()).doesNotContain("\u001b").doesNotContain("\u202e");
  }

  @Test
  void sheetsHaveNamesOfTheirOwnAndTheLastIsOfNotes() throws IOException {
    Table same = Screens.fwci();
    Table odd = named("[a]:b*c?/" + "x".repeat(40), true);
    Table notes = named("NOTES", false);
    List<Sheet> sheets = sheets(same, same, odd, notes);
    List<String> names = sheets.stream().map(Sheet::getName).toList();
    assertThat(names).startsWith("fwci", "fwci 2").endsWith("NOTES 2", "Notes");
    assertThat(names).allSatisfy(name -> assertThat(name).hasSizeLessThanOrEqualTo(31));
    String said = sheets.get(4).read().toString();
    assertThat(said).contains("SYNTHETIC SAMPLE DATA");
    assertThat(sheets.get(4).read().stream().map(row -> row.getCellText(1)))
        .contains("249 publications (1%) hold 34% of the sum of FWCI");
  }

  private static Table named(String id, boolean synthetic) {
    Table one = Written.column(Column.of("x", "X", Unit.RATIO), Value.quantity(1.5));
    return new Table(id, "Odd", synthetic, one.columns(), one.rows(), List.of());
  }

  @Test
  void whatHasNoColumnsIsANoteAndNoSheet() throws IOException {
    Table prose = new Table("p", "P", false, List.of(), List.of(), List.of(Note.of("Told.")));
    List<Sheet> sheets = sheets(Screens.fwci(), prose);
    assertThat(sheets).hasSize(2);
    assertThat(sheets.get(1).read().stream().map(row -> row.getCellText(1))).contains("Told.");
  }

  @Test
  void theSameBytesWheneverItIsWritten() {
    byte[] first = Written.bytes(Form.XLSX, DEFAULTS, Screens.fwci(), Hostile.table());
    assertThat(Written.bytes(Form.XLSX, DEFAULTS, Screens.fwci(), Hostile.table()))
        .isEqualTo(first);
    assertThat(new String(first, java.nio.charset.StandardCharsets.ISO_8859_1))
        .doesNotContain("dcterms:created>20");
  }

  @Test
  void theSameBytesInAnyTimeZoneAndLocale() {
    byte[] first = Written.bytes(Form.XLSX, DEFAULTS, Screens.fwci(), Hostile.table());
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
      assertThat(Written.bytes(Form.XLSX, DEFAULTS, Screens.fwci(), Hostile.table()))
          .isEqualTo(first);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void withoutTablesThereAreNotesOnly() throws IOException {
    assertThat(sheets()).hasSize(1);
  }
}
