package colab.render;

import static org.assertj.core.api.Assertions.assertThat;

import colab.table.Column;
import colab.table.Interval;
import colab.table.Note;
import colab.table.Table;
import colab.table.Unit;
import colab.table.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class TextTest {
  private static final RenderOptions DEFAULTS = RenderOptions.defaults();

  private static String text(Table table) {
    return Written.as(Form.TEXT, DEFAULTS, table);
  }

  private static Table titled(String title, Note... notes) {
    return new Table("t", title, true, List.of(), List.of(), List.of(notes));
  }

  private static Value cautious(double number, Value.Caution caution) {
    return new Value.Quantity(number, Optional.empty(), caution);
  }

  private static Value between(double number, double low, double high) {
    return new Value.Quantity(number, Optional.of(new Interval(low, high)), Value.Caution.NONE);
  }

  @Test
  void marksHangRightOfTheNumbersAndAreExplained() {
    Table table =
        Written.column(
            Column.of("x", "FWCI", Unit.RATIO),
            cautious(3.48, Value.Caution.NONE),
            cautious(12.1, Value.Caution.AMBER),
            Value.missing("none"),
            cautious(0.5, Value.Caution.TOO_FEW));
    assertThat(text(table))
        .isEqualTo(
            """
            One
             FWCI
             3.48
            12.10*
                -
             0.50***
            * 50-199 publications, *** under 10: read with care
            """);
  }

  @Test
  void oneMarkIsExplainedAlone() {
    assertThat(Legend.of(List.of(Value.Caution.RED, Value.Caution.NONE)))
        .contains("** 10-49 publications: read with care");
    assertThat(Legend.of(List.of(Value.Caution.NONE))).isEmpty();
  }

  @Test
  void aProbabilityIsNeverPrintedAsNothingAndADifferenceHasItsSign() {
    assertThat(
            text(
                Written.column(
                    Column.of("x", "p", Unit.PROBABILITY),
                    Value.quantity(1e-9),
                    Value.quantity(0.0313),
                    Value.quantity(0))))
        .isEqualTo("One\n      p\n<0.0001\n 0.0313\n 0.0000\n");
    assertThat(
            text(
                Written.column(
                    Column.of("x", "d", Unit.DIFFERENCE),
                    Value.quantity(1.5),
                    Value.quantity(0.001),
                    Value.quantity(-2))))
        .isEqualTo("One\n    d\n+1.50\n 0.00\n-2.00\n");
  }

  @Test
  void intervalsAlignOnWhatStandsBetween() {
    Table table =
        Written.column(
            Column.of("x", "FWCI", Unit.RATIO).withInterval(),
            between(3.5, 3.24, 3.75),
            between(12, 9.5, 14.25),
            Value.quantity(1));
    assertThat(text(table))
        .isEqualTo(
            """
            One
             FWCI  stability 95%
             3.50   3.24-3.75
            12.00   9.50-14.25
             1.00            -
            """);
  }

  @Test
  void intervalsThatReachBelowZeroOrHaveSignsSayTo() {
    assertThat(
            text(
                Written.column(
                    Column.of("x", "X", Unit.MEAN).withInterval(), between(1, -1.2, 3.4))))
        .contains("-1.2 to 3.4");
    assertThat(
            text(
                Written.column(
                    Column.of("x", "X", Unit.GROWTH).withInterval(), between(2, 1.2, 3.4))))
        .contains("+1.2 to +3.4");
  }

  @Test
  void changesHaveSignsButZeroHasNone() {
    Value[] values = {
      Value.quantity(4), Value.quantity(-4), Value.quantity(-0.04), Value.quantity(0.04)
    };
    assertThat(text(Written.column(Column.of("x", "Growth", Unit.GROWTH), values)))
        .isEqualTo("One\nGrowth\n  +4.0\n  -4.0\n   0.0\n   0.0\n");
  }

  @Test
  void yearsHaveNoSeparatorsAndCountsDo() {
    assertThat(text(Written.column(Column.of("x", "Year", Unit.YEAR), Value.count(2021))))
        .contains("2021");
    assertThat(
            text(
                Written.column(
                    Column.of("x", "Output", Unit.FRACTIONAL), Value.quantity(-1234567.5))))
        .contains("-1,234,567.5");
  }

  @Test
  void aColumnCountedInPartsHasADecimalAndWholeSumsHaveNone() {
    Column output = Column.of("x", "Output", Unit.COUNT);
    Value[] parts = {Value.count(12), Value.quantity(3), Value.quantity(0.25)};
    assertThat(text(Written.column(output, parts)))
        .isEqualTo("One\nOutput\n  12\n   3.0\n   0.3\n");
    Value[] whole = {Value.count(12), Value.quantity(5981)};
    assertThat(text(Written.column(output, whole))).isEqualTo("One\nOutput\n    12\n 5,981\n");
  }

  @Test
  void decimalCommasTakePointsForThousands() {
    Table table =
        Written.column(Column.of("x", "X", Unit.RATIO), Value.quantity(1234.5), Value.count(1234));
    assertThat(Written.as(Form.TEXT, DEFAULTS.withDecimalComma(true), table))
        .isEqualTo("One\n       X\n1.234,50\n1.234\n");
  }

  @Test
  void theMarkOfSyntheticDataStandsBesideTheTitleOrBelow() {
    assertThat(text(titled("Short"))).startsWith("Short  SYNTHETIC SAMPLE DATA\n");
    assertThat(text(titled("x".repeat(57))))
        .startsWith("x".repeat(57) + "  SYNTHETIC SAMPLE DATA\n");
    assertThat(text(titled("x".repeat(58))))
        .startsWith("x".repeat(58) + "\nSYNTHETIC SAMPLE DATA\n");
  }

  @Test
  void aLabelIsSaidOnceAndAPlainNoteEndsIt() {
    Note one = Note.finding("Carried by", "one");
    assertThat(
            text(
                titled(
                    "T",
                    one,
                    one,
                    Note.of("Plain."),
                    one,
                    Note.finding("A label of some length", "x"))))
        .endsWith(
            """
            Carried by      one
                            one
            Plain.
            Carried by      one
            A label of some length  x
            """);
  }

  @Test
  void whatIsTooWideWrapsWordsAndThenHeadings() {
    assertThat(text(Wide.table()))
        .isEqualTo(Wide.SCREEN)
        .satisfies(out -> assertThat(out.lines()).allMatch(line -> line.length() <= 80));
  }

  @Test
  void columnsThatDoNotFitFollowBelowWithTheNamesOfTheRows() {
    List<Column> columns = new ArrayList<>(List.of(Column.of("rank", "", Unit.RANK)));
    columns.add(Column.of("name", "Name", Unit.TEXT));
    List<Value> row = new ArrayList<>(List.of(Value.count(1), Value.label("Japan")));
    for (int i = 1; i <= 6; i++) {
      columns.add(Column.of("x" + i, "Number " + i, Unit.COUNT).withInterval());
      row.add(between(123456789, 1111111, 222222222));
    }
    Table table = new Table("t", "T", false, columns, List.of(row), List.of());
    List<String> lines = text(table).lines().toList();
    assertThat(lines).allMatch(line -> line.length() <= 80);
    assertThat(lines.stream().filter(line -> line.contains("Japan"))).hasSizeGreaterThan(1);
    assertThat(lines.stream().filter("The same rows, further columns:"::equals))
        .hasSize((int) lines.stream().filter(line -> line.contains("Japan")).count() - 1);
    for (int i = 1; i <= 6; i++) {
      assertThat(text(table)).containsOnlyOnce("Number " + i);
    }
  }

  @Test
  void wideCharactersKeepColumnsStraight() {
    Table table =
        new Table(
            "t",
            "",
            false,
            List.of(Column.of("n", "Name", Unit.TEXT), Column.of("x", "X", Unit.COUNT)),
            List.of(
                List.of(Value.label("東京大学"), Value.count(1)),
                List.of(Value.label("Co\u0302te"), Value.count(1)),
                List.of(Value.label("Å"), Value.count(1))),
            List.of());
    assertThat(text(table)).isEqualTo("Name      X\n東京大学  1\nCo\u0302te      1\nÅ         1\n");
  }

  @Test
  void colorChangesNoLetter() {
    String colored = Written.as(Form.TEXT, DEFAULTS.withColor(true), Screens.fwci());
    assertThat(colored).startsWith("\u001b[1mUK-Japan");
    assertThat(colored.replaceAll("\u001b\\[\\d+m", "")).isEqualTo(text(Screens.fwci()));
  }

  @Test
  void aTableWithoutRowsSaysSo() {
    assertThat(text(Screens.partners().top(0)))
        .contains("Partner  Output")
        .contains("\n(no rows)\n");
  }
}
