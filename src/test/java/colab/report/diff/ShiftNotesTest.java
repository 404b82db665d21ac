package colab.report.diff;

import static org.assertj.core.api.Assertions.assertThat;

import colab.table.Column;
import colab.table.Unit;
import colab.table.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShiftNotesTest {
  private static Shift moved(double older, double newer) {
    Column column = Column.of("fwci", "FWCI", Unit.RATIO);
    return new Shift("a", column, Value.quantity(older), Value.quantity(newer), List.of());
  }

  private static String told(Shift... shifts) {
    return ShiftNotes.number(List.of(shifts)).text();
  }

  @Test
  void whatDiffersBeyondThePrintedDigitsIsToldApart() {
    assertThat(told(moved(1, 2), moved(1, 1.00001), moved(3, 3)))
        .isEqualTo("2 of 3 figures differ, 1 of them beyond the digits printed.");
    assertThat(told(moved(1, 1.0001), moved(1, 1.00001)))
        .isEqualTo("2 of 2 figures differ, all beyond the digits printed.");
    assertThat(told(moved(1, 1.01), moved(2, 2))).isEqualTo("1 of 2 figures differs.");
  }
}
