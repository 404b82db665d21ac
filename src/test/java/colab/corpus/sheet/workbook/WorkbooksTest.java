package colab.corpus.sheet.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import colab.ColabException;
import colab.corpus.Input;
import colab.corpus.Inputs;
import colab.corpus.sheet.Dialect;
import colab.corpus.sheet.Sheet;
import colab.corpus.sheet.Sheets;
import colab.fixture.ExportText;
import colab.fixture.OldWorkbook;
import colab.fixture.WorkbookFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks of both kinds as rows of text, the newer ones held against another reader. */
class WorkbooksTest {
  private static final List<String> PIECES =
      List.of(
          "a",
          "",
          " ",
          "x & y",
          "<b>",
          "\u65e5\u672c",
          "3.50",
          "2024",
          "0.001",
          "]]>",
          "\ud83d\ude00",
          "a\nb");

  @TempDir Path folder;

  private List<String> rows(byte[] bytes) throws IOException {
    Path file = ExportText.write(folder.resolve("a.bin"), bytes);
    Input input = Inputs.of(List.of(file.toString()), InputStream.nullInputStream()).get(0);
    List<String> rows = new ArrayList<>();
    try (Sheet sheet = Sheets.open(input, Dialect.WORKBOOK)) {
      while (sheet.next()) {
        rows.add(sheet.line() + " " + Sheets.line(sheet).cells());
      }
    }
    return rows;
  }

  private List<String> xlsx(String rows) throws IOException {
    return rows(WorkbookFile.ofSheet("<worksheet><sheetData>" + rows + "</sheetData></worksheet>"));
  }

  @Test
  void bothWritingsOfTextAgreeWithAnotherReader() throws IOException {
    SplittableRandom random = new SplittableRandom(20221201);
    for (int file = 0; file < 200; file++) {
      List<List<String>> grid = new ArrayList<>();
      for (int i = random.nextInt(1, 6); i > 0; i--) {
        grid.add(
            Stream.generate(() -> PIECES.get(random.nextInt(PIECES.size())))
                .limit(random.nextInt(1, 30))
                .toList());
      }
      byte[] inline = WorkbookFile.inline(grid);
      assertThat(rows(inline)).isEqualTo(reference(inline));
      assertThat(rows(WorkbookFile.shared(grid))).isEqualTo(rows(inline));
    }
  }

  private static List<String> reference(byte[] bytes) throws IOException {
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
      return workbook.getFirstSheet().read().stream()
          .map(row -> row.getRowNum() + " " + row.stream().map(WorkbooksTest::text).toList())
          .toList();
    }
  }

  private static String text(Cell cell) {
    return switch (cell.getType()) {
      case NUMBER -> Numbers.plain(cell.asNumber().toPlainString());
      default -> Optional.ofNullable(cell.getText()).orElse("");
    };
  }

  @Test
  void cellsMayStandAnywhereAndMayBeWrittenInEveryWay() throws IOException {
    assertThat(
            xlsx(
                "<row r='3' spans=\"1:3\"><c r=\"B3\" t='inlineStr'><is><r><t>a</t></r><rPh><t>no</t></rPh><r><t xml:space=\"preserve\"> b</t></r></is></c><c r=\"D3\"><f>1+1</f><v>2</v></c></row><!-- <row/> --><row/><x:row r=\"9\"><x:c t=\"str\"><x:v><![CDATA[<&>]]></x:v></x:c><c t=\"b\"><v>1</v></c><c t=\"e\"><v>#N/A</v></c><c t=\"inlineStr\"><is><t>&#65;&#x42;&lt;&nope;&amp;</t></is></c></x:row>"))
        .containsExactly("3 [, a b, , 2]", "4 []", "9 [<&>, TRUE, , AB<&nope;&]");
  }

  @Test
  void numbersHaveNoNeedlessDecimalsAndNoEndlessZeros() throws IOException {
    assertThat(
            xlsx(
                "<row><c><v>2024.0</v></c><c><v>-0.0</v></c><c><v>1.0E-3</v></c><c><v>5.7210321130E10</v></c><c><v>1E999999999</v></c><c><v>x</v></c></row>"))
        .containsExactly("1 [2024, 0, 0.001, 57210321130, 1E999999999, x]");
  }

  @Test
  void daysSince1900AreDates() {
    assertThat(Numbers.date("45108", false)).isEqualTo("2023-07-01");
    assertThat(Numbers.date("45108.5", false)).isEqualTo("2023-07-01 12:00");
    assertThat(Numbers.date("1", false)).isEqualTo("1900-01-01");
    assertThat(Numbers.date("61", false)).isEqualTo("1900-03-01");
    assertThat(Numbers.date("0.25", false)).isEqualTo("06:00");
    assertThat(Numbers.date("43646", true)).isEqualTo("2023-07-01");
    assertThat(Numbers.date("-5.0", false)).isEqualTo("-5");
    assertThat(Numbers.date("1e300", false)).isEqualTo("1e300");
  }

  @Test
  void aFormatIsOfDatesWhenItHasAPlaceForAPartOfOne() {
    assertThat(Stream.of("yyyy\\-mm\\-dd", "[$-409]d\\-mmm\\-yy;@", "h:mm", "m/d/yyyy"))
        .allMatch(Styles::isDate);
    assertThat(
            Stream.of(
                "General", "0.00", "#,##0", "[Red]0.00", "\"days\" 0", "0.00E+00", "@", "_d0"))
        .noneMatch(Styles::isDate);
  }

  @Test
  void anOldWorkbookTellsTheSameAsANewOne() throws IOException {
    byte[] bytes =
        OldWorkbook.with(
            workbook -> {
              HSSFSheet sheet = workbook.createSheet("Sheet0");
              CellStyle day = workbook.createCellStyle();
              day.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
              Row first = sheet.createRow(0);
              first.createCell(0).setCellValue("\u65e5\u672c");
              first.createCell(2).setCellValue(2024);
              Row third = sheet.createRow(2);
              third.createCell(0).setCellValue(LocalDate.of(2023, 7, 1));
              third.getCell(0).setCellStyle(day);
              third.createCell(1).setCellValue(true);
              third
                  .createCell(2)
                  .setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.NA.getCode());
              third.createCell(3).setCellFormula("1+1.5");
              third.createCell(4).setCellFormula("\"a\"&\"b\"");
              third.createCell(5).setCellValue(3.48);
              workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
              workbook.createSheet("More").createRow(0).createCell(0).setCellValue("not read");
            });
    assertThat(rows(bytes))
        .containsExactly("1 [\u65e5\u672c, , 2024]", "3 [2023-07-01, TRUE, , 2.5, ab, 3.48]");
  }

  @Test
  void anExportInAnOldWorkbookIsReadAsInANewOne() throws IOException {
    List<List<String>> grid = colab.fixture.HostileFile.export().grid();
    assertThat(rows(OldWorkbook.of(grid)).stream().filter(row -> !row.endsWith("[]")))
        .isEqualTo(
            rows(WorkbookFile.inline(grid)).stream().filter(row -> !row.endsWith("[]")).toList());
  }

  @Test
  void anOldWorkbookWithAPasswordIsToldAsSuch() {
    Biff8EncryptionKey.setCurrentUserPassword("secret");
    byte[] locked;
    try {
      locked = OldWorkbook.of(List.of(List.of("a")));
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    assertThatThrownBy(() -> rows(locked))
        .isInstanceOf(ColabException.class)
        .hasMessageContaining("locked with a password");
  }
}
