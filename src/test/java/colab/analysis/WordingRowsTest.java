package colab.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import colab.table.Column;
import colab.table.Table;
import colab.table.Unit;
import colab.table.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

final class WordingRowsTest {
  @Test
  void aYearHasNoThousandsSeparator() {
    Table table =
        new Table(
            "by-year",
            "Output by year",
            false,
            List.of(
                Column.of("year", "Year", Unit.YEAR), Column.of("output", "Output", Unit.COUNT)),
            List.of(List.of(Value.count(2012), Value.count(2012))),
            List.of());
    assertThat(Wording.rows(table)).isEqualTo("Output by year. 2012: Output 2,012.");
  }
}
