package colab.analysis.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import colab.table.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdjustedTest {

  @Test
  void whatIsMissingStaysMissingAndIsNoTest() {
    Value missing = Value.missing("nothing to test");
    assertThat(Adjusted.of(List.of(Value.quantity(0.03), missing, Value.quantity(0.01))))
        .containsExactly(Value.quantity(0.03), missing, Value.quantity(0.02));
    assertThat(Adjusted.of(List.of(missing))).containsExactly(missing);
  }
}
