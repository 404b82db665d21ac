package colab.counted.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WideTableTest {
  private static final int LINES = 70_000;

  @Test
  void asManyLinesAsThereAreStandWhereTheyBelong() {
    List<Crosstab.Cell> cells = new ArrayList<>();
    for (int line = LINES - 1; line >= 0; line--) {
      cells.add(new Crosstab.Cell(line, line % 2, new Amount(line + 1L, 1, BigDecimal.ONE)));
    }
    List<List<Amount>> wide = WideTable.of(cells, LINES, 2);
    for (int line = 0; line < LINES; line++) {
      assertThat(wide.get(line).get(line % 2).rows()).isEqualTo(line + 1L);
      assertThat(wide.get(line).get(1 - line % 2)).isEqualTo(Amount.NONE);
    }
  }
}
