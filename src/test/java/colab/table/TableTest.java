package colab.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import colab.ColabException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TableTest {
  private static final Table PARTNERS =
      new Table(
          "partners",
          "Partners",
          false,
          List.of(
              Column.of("partner", "Partner", Unit.TEXT),
              Column.of("output", "Output", Unit.COUNT),
              Column.of("fwci", "FWCI", Unit.RATIO).withInterval(),
              Column.of("year", "Year", Unit.YEAR),
              Column.data("n_fwci", Unit.COUNT)),
          List.of(
              row("China", 1000, fwci(2.5, 2.0, 3.0), 2019, 9),
              row("Åland", 40, Value.missing("no FWCI"), 2017, 8),
              row("Trinidad and Tobago", 1000, fwci(4.0, 0.5, 9.0), 2018, 11),
              row("australia", 77, fwci(3.0, 2.9, 3.1), 2021, 10)),
          List.of());

  private static List<Value> row(String partner, long output, Value fwci, long year, long n) {
    return List.of(
        Value.label(partner), Value.count(output), fwci, Value.count(year), Value.count(n));
  }

  private static Value fwci(double number, double low, double high) {
    return new Value.Quantity(number, Optional.of(new Interval(low, high)), Value.Caution.NONE);
  }

  private static String partners(Table table) {
    StringBuilder initials = new StringBuilder();
    table.rows().forEach(row -> initials.append(((Value.Label) row.get(0)).text().charAt(0)));
    return initials.toString();
  }

  @ParameterizedTest(name = "{0} gives {1}")
  @CsvSource({
    "output, CTaÅ",
    "-output, CTaÅ",
    "+output, ÅaCT",
    "partner, ÅaCT",
    "+partner, ÅaCT",
    "-partner, TCaÅ",
    "fwci, TaCÅ",
    "+fwci, CaTÅ",
    "FWCI, TaCÅ",
    "year, ÅTCa",
    "-year, aCTÅ",
    "n_fwci, TaCÅ",
    "fwci_low, aCTÅ"
  })
  void rowsAreSortedWithMissingLastAndTiesKept(String column, String expected) {
    assertThat(partners(PARTNERS.sortedBy(column))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} gives {1}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "fwci > 3; T",
        "fwci>=3; Ta",
        "fwci < 3; C",
        "fwci <= 3.0; Ca",
        "fwci = 3; a",
        "fwci != 3; CT",
        "output >= 1,000; CT",
        "output >= 1e3; CT",
        "output == 77; a",
        "partner = china; C",
        "partner != China; ÅTa",
        "partner = 'Aland'; Å",
        "partner = \"China\"; C",
        "partner = Trinidad and Tobago; T",
        "partner = Trinidad and Tobago and fwci > 3; T",
        "fwci > 2 and output < 1000 and partner != Japan; a",
        "fwci > 2 AND output < 1000; a",
        "n_fwci > 10; T",
        "fwci_low > 1; Ca"
      })
  void rowsThatMeetTheConditionStay(String condition, String expected) {
    assertThat(partners(PARTNERS.having(condition))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "fwci",
        "> 3",
        "fwci >",
        "fwci > 3 and",
        "fwci > three",
        "fwci >> 3",
        "fwci > 3%",
        "and",
        "partner > C"
      })
  void aConditionThatMakesNoSenseIsAUsageError(String condition) {
    assertThatThrownBy(() -> PARTNERS.having(condition))
        .isInstanceOfSatisfying(
            ColabException.class,
            e -> {
              assertThat(e.kind()).isEqualTo(ColabException.Kind.USAGE);
              assertThat(e.hint()).isNotEmpty();
            });
  }

  @Test
  void anUnknownColumnIsAUsageErrorThatNamesTheNearest() {
    for (Runnable asked :
        List.<Runnable>of(
            () -> PARTNERS.sortedBy("-ouput"),
            () -> PARTNERS.having("ouput > 1"),
            () -> PARTNERS.columns(List.of("partner", "ouput")))) {
      assertThatThrownBy(asked::run)
          .isInstanceOfSatisfying(
              ColabException.class, e -> assertThat(e.hint()).contains("output"))
          .hasMessage("no column \"ouput\" in this table");
    }
  }

  @Test
  void topTakesTheFirstRowsOrAll() {
    assertThat(partners(PARTNERS.top(2))).isEqualTo("CÅ");
    assertThat(PARTNERS.top(9).rows()).hasSize(4);
    assertThat(PARTNERS.top(0).rows()).isEmpty();
  }

  @Test
  void columnsAreSelectedInOrderAndHiddenOnesShown() {
    Table picked = PARTNERS.columns(List.of("n_fwci", "partner"));
    assertThat(picked.columns()).extracting(Column::id).containsExactly("n_fwci", "partner");
    assertThat(picked.columns()).extracting(Column::show).containsOnly(Column.Show.ALWAYS);
    assertThat(picked.rows().get(0)).containsExactly(Value.count(9), Value.label("China"));
  }

  @Test
  void noColumnsOrOneTwiceIsAUsageError() {
    assertThatThrownBy(() -> PARTNERS.columns(List.of())).isInstanceOf(ColabException.class);
    assertThatThrownBy(() -> PARTNERS.columns(List.of("fwci", "FWCI")))
        .isInstanceOf(ColabException.class);
  }

  @Test
  void theEndsOfAnIntervalBecomeColumns() {
    assertThat(PARTNERS.bounded().columns())
        .extracting(Column::id)
        .containsExactly("partner", "output", "fwci", "fwci_low", "fwci_high", "year", "n_fwci");
    assertThat(PARTNERS.bounded().rows().get(1).get(3)).isInstanceOf(Value.Missing.class);
  }

  @Test
  void anIntervalHasFiniteEndsInOrder() {
    assertThatThrownBy(() -> new Interval(2, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Interval(Double.NaN, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
