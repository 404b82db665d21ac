package colab.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import colab.ColabException;
import colab.table.Column;
import colab.table.Table;
import colab.table.Unit;
import colab.table.Value;
import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class FieldsTest {
  private static final RenderOptions DEFAULTS = RenderOptions.defaults();

  private static Table words(String... words) {
    return Written.column(
        Column.of("x", "X", Unit.TEXT), Stream.of(words).map(Value::label).toArray(Value[]::new));
  }

  private static Table numbers(double... numbers) {
    Value[] values =
        java.util.Arrays.stream(numbers).mapToObj(Value::quantity).toArray(Value[]::new);
    return Written.column(Column.of("x", "X", Unit.RATIO), values);
  }

  private static List<String[]> read(String csv) {
    CsvParserSettings settings = new CsvParserSettings();
    settings.getFormat().setLineSeparator("\n");
    settings.getFormat().setComment('\0');
    settings.setNormalizeLineEndingsWithinQuotes(false);
    settings.trimValues(false);
    settings.setNullValue("");
    settings.setEmptyValue("");
    settings.setMaxCharsPerColumn(20_000);
    return new CsvParser(settings).parseAll(new StringReader(csv));
  }

  @Test
  void csvIsReadBackEqual() {
    List<String[]> lines = read(Written.with(new CsvRenderer(), DEFAULTS, Hostile.table()));
    assertThat(lines.get(0))
        .containsExactly(Hostile.table().columns().get(0).id(), "x", "x_low", "x_high");
    assertThat(lines.stream().skip(1).map(line -> line[0]))
        .isEqualTo(Hostile.NAMES.stream().map(name -> new Value.Label(name).words()).toList());
  }

  @Test
  void tsvIsReadBackEqual() {
    List<String> lines =
        Written.with(new TsvRenderer(), DEFAULTS, Hostile.table()).lines().toList();
    List<String> names =
        lines.stream()
            .skip(1)
            .map(line -> line.split("\t", -1))
            .peek(fields -> assertThat(fields).hasSize(4))
            .map(fields -> fields[0].translateEscapes())
            .toList();
    assertThat(names)
        .isEqualTo(Hostile.NAMES.stream().map(name -> new Value.Label(name).words()).toList());
  }

  @Test
  void numbersHaveUpToSixDecimals() {
    assertThat(Written.as(Form.CSV, DEFAULTS, numbers(3.48, 0.12345650, 100, 1200, -0.0000001)))
        .isEqualTo("x\n3.48\n0.123457\n100\n1200\n0\n");
  }

  @Test
  void aProbabilityAboveZeroIsNeverZero() {
    Table small =
        Written.column(
            Column.of("p", "p", Unit.PROBABILITY),
            Value.quantity(0),
            Value.quantity(0.0000005),
            Value.quantity(0.0000004),
            Value.quantity(1.23456e-123));
    assertThat(Written.as(Form.CSV, DEFAULTS, small))
        .isEqualTo("p\n0\n0.000001\n4e-7\n1.235e-123\n");
    assertThat(Written.as(Form.JSONL, DEFAULTS.withDigits(2), small))
        .contains("{\"p\": 0.00}", "{\"p\": 5e-7}", "{\"p\": 1.235e-123}");
    assertThat(Written.as(Form.CSV, DEFAULTS.withDecimalComma(true), small))
        .contains("\n1,235e-123\n");
    assertThat(Written.as(Form.TEXT, DEFAULTS, small)).contains("<0.0001");
  }

  @Test
  void digitsAreJustAsManyAsAsked() {
    assertThat(Written.as(Form.CSV, DEFAULTS.withDigits(2), numbers(3.4, 2.345, 7)))
        .isEqualTo("x\n3.40\n2.35\n7.00\n");
  }

  @Test
  void aDecimalCommaTakesSemicolons() {
    Table table = Screens.fwci().top(1);
    assertThat(Written.as(Form.CSV, DEFAULTS.withDecimalComma(true), table))
        .endsWith(";24912;3,481;3,24;3,749;24871\n");
    assertThat(Written.as(Form.TSV, DEFAULTS.withDecimalComma(true), table))
        .endsWith("\t24912\t3,481\t3,24\t3,749\t24871\n");
  }

  @Test
  void excelGetsOneByteOrderMark() {
    String out = Written.as(Form.CSV, DEFAULTS.withExcel(true), words("a"), words("b"));
    assertThat(out).isEqualTo("\uFEFFx\na\n\nx\nb\n");
  }

  @Test
  void formulasAreDisarmedOnlyWhenAskedAndNeverNumbers() {
    assertThat(Written.as(Form.CSV, DEFAULTS, words("=1+1"))).isEqualTo("x\n=1+1\n");
    assertThat(
            Written.as(
                Form.CSV,
                DEFAULTS.withSpreadsheetSafe(true),
                words("=1", "+1", "-1", "@a", "\ta", "\ra", "a=", " =1")))
        .isEqualTo("x\n'=1\n'+1\n'-1\n'@a\n'\ta\n\"'\ra\"\na=\n'=1\n");
    assertThat(Written.as(Form.CSV, DEFAULTS.withSpreadsheetSafe(true), numbers(-1.5)))
        .isEqualTo("x\n-1.5\n");
  }

  @Test
  void everyFormWritesTheSameNumbersWhenFormulasAreDisarmed() {
    for (Form form : Form.values()) {
      assertThat(Written.as(form, DEFAULTS.withSpreadsheetSafe(true), numbers(-3.5, 4)))
          .as(form.name())
          .isEqualTo(Written.as(form, DEFAULTS, numbers(-3.5, 4)));
    }
    RenderOptions safe = DEFAULTS.withSpreadsheetSafe(true);
    assertThat(Written.as(Form.TSV, safe, words("=cmd()", "\uff1dcmd()")))
        .isEqualTo("x\n'=cmd()\n'\uff1dcmd()\n");
  }

  @Test
  void anEmptyFieldAloneIsQuotedSoThatItsLineIsNotEmpty() {
    assertThat(Written.as(Form.CSV, DEFAULTS, words(""))).isEqualTo("x\n\"\"\n");
  }

  @Test
  void hiddenColumnsAreWritten() {
    assertThat(Written.as(Form.CSV, DEFAULTS, Screens.partners()))
        .startsWith(
            "rank,partner,code,output,of_intl_percent,fwci,fwci_100au,yearly_rank\n"
                + "1,United States,US,");
  }

  @Test
  void notesStandBeside() {
    assertThat(Written.with(new NotesRenderer(), DEFAULTS, Screens.profile()))
        .isEqualTo(
            """
            Japan and the United Kingdom side by side, 2016-2020
            Already counted export: no intervals, no author limits.
            """);
  }

  @Test
  void optionsThatMakeNoSenseAreUsageErrors() {
    assertThatThrownBy(() -> DEFAULTS.withDigits(-1)).isInstanceOf(ColabException.class);
  }
}
