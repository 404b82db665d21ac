package colab.render;

import static org.assertj.core.api.Assertions.assertThat;

import colab.table.Column;
import colab.table.Note;
import colab.table.Table;
import colab.table.Unit;
import colab.table.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every form keeps to, whatever the table. */
@ParameterizedClass
@EnumSource(value = Form.class, names = "XLSX", mode = EnumSource.Mode.EXCLUDE)
final class RendererContractTest {
  @Parameter Form form;

  private String written(Table... tables) {
    return Written.as(form, RenderOptions.defaults(), tables);
  }

  private String seen(Table... tables) {
    return Written.seen(form, RenderOptions.defaults(), tables);
  }

  @Test
  void theSameTwice() {
    assertThat(written(Hostile.table(), Screens.fwci()))
        .isEqualTo(written(Hostile.table(), Screens.fwci()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "de-DE", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist"})
  void theSameUnderAnyLocaleAndTimeZone(String tag) {
    String expected = written(Hostile.table(), Screens.fwci(), Screens.profile());
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(written(Hostile.table(), Screens.fwci(), Screens.profile())).isEqualTo(expected);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void linesEndWithALineFeedAndTheLastToo() {
    String out = written(Screens.fwci(), Screens.partners());
    assertThat(out)
        .endsWith("\n")
        .doesNotEndWith("\n\n")
        .doesNotContain("\r")
        .doesNotStartWith("\uFEFF");
  }

  @Test
  void nothingIsCut() {
    for (Table table : List.of(Hostile.table(), Hostile.table().sideBySide())) {
      assertThat(seen(table).chars().filter(letter -> letter == 'W').count()).isEqualTo(10_000);
    }
  }

  @Test
  void neitherTerminalNorEditorIsToldWhatToDo() {
    if (form == Form.CSV || form == Form.TSV) {
      return;
    }
    String out = written(Hostile.table(), Hostile.table().sideBySide());
    assertThat(out)
        .doesNotContainPattern(
            "[\\x00-\\x09\\x0B-\\x1F\\x7F-\\x9F\\u200B-\\u200F\\u202A-\\u202E\\u2066-\\u2069]");
  }

  @Test
  void noTablesAndTablesWithoutRowsOrColumns() {
    assertThat(written()).doesNotContain("null");
    Table empty = Screens.fwci().top(0);
    assertThat(written(empty)).doesNotContain("24,912,");
    assertThat(written(empty.sideBySide())).isNotNull();
    assertThat(written(new Table("none", "None", true, List.of(), List.of(), List.of())))
        .isNotNull();
  }

  @Test
  void missingIsNeverZeroNorItsReason() {
    Table table =
        Written.column(Column.of("x", "X", Unit.RATIO).withInterval(), Value.missing("no reason"));
    assertThat(seen(table)).doesNotContain("0").doesNotContain("no reason").doesNotContain("NaN");
  }

  @Test
  void zeroHasNoSign() {
    List<Value> zeros = List.of(Value.quantity(-0.0), Value.quantity(-1e-9), Value.quantity(0));
    for (Unit unit : Unit.values()) {
      Table table = Written.column(Column.of("x", "X", unit), zeros.toArray(Value[]::new));
      assertThat(seen(table).replace("-----", "").replace("---", ""))
          .doesNotContain("-")
          .doesNotContain("+");
    }
  }

  @Test
  void hugeAndTinyNumbersHaveNoExponent() {
    List<Value> values =
        List.of(
            Value.quantity(1e300),
            Value.quantity(-Double.MAX_VALUE),
            Value.quantity(4.9e-324),
            Value.count(Long.MIN_VALUE));
    for (Unit unit : Unit.values()) {
      String out = seen(Written.column(Column.of("x", "X", unit), values.toArray(Value[]::new)));
      assertThat(out).doesNotContainPattern("\\dE[-+]?\\d");
      assertThat(out.replaceAll("[,.]", "")).contains("-9223372036854775808");
    }
  }

  @Test
  void aHalfIsRoundedUp() {
    RenderOptions two = RenderOptions.defaults().withDigits(2);
    Table table =
        Written.column(
            Column.of("x", "X", Unit.RATIO), Value.quantity(2.345), Value.quantity(-1.005));
    assertThat(Written.seen(form, two, table)).contains("2.35").contains("-1.01");
  }

  @Test
  void digitsHoldForAllDecimalsAndNoWholeNumbers() {
    RenderOptions three = RenderOptions.defaults().withDigits(3);
    String out = Written.seen(form, three, Screens.partners());
    assertThat(out).contains("36.920").contains("2.345").contains("1.500").doesNotContain("093.0");
  }

  @Test
  void notesMayBeLeftOut() {
    String out = Written.as(form, RenderOptions.defaults().withNotes(false), Screens.fwci());
    assertThat(out).doesNotContain("Carried by").contains("3.48");
  }

  @Test
  void manyTablesInOneOutput() {
    List<Table> tables = new ArrayList<>(List.of(Screens.fwci(), Screens.partners()));
    assertThat(written(tables.toArray(Table[]::new)))
        .contains("weighted by country share")
        .contains("United States");
  }

  @Test
  void notesAreSafeToo() {
    Table table =
        new Table(
            "t",
            "T\u001b[2J",
            false,
            List.of(),
            List.of(),
            List.of(Note.finding("a\u202e", "b\u0007\nc")));
    assertThat(written(table))
        .doesNotContain("\u001b")
        .doesNotContain("\u202e")
        .doesNotContain("\u0007");
  }
}
