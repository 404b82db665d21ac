package colab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import colab.fixture.Ran;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code --strict} looks at: the cells that were asked for, and no others. */
final class StrictTest {
  private static int code(String command) {
    List<Object> words = new ArrayList<>(List.of(command.split(" ")));
    words.addAll(List.of("--strict", "--quiet", "sample-data/world"));
    return Ran.with(words.toArray()).code();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fwci --country JP",
        "fwci --country JP --columns set,fwci_median --top 5",
        "fwci --country JP --format csv --columns set,fwci",
        "fwci --country JP --value",
        "network --matrix",
        "growth --country JP --columns set,trend_growth_percent"
      })
  void anAnswerWithNothingRefusedIsDone(String command) {
    assertThat(code(command)).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fwci --pair UK,JP",
        "fwci --country JP --detail",
        "profile --pair UK,JP",
        "growth --pair UK,JP --value",
        "growth --country JP --years 2014-2015"
      })
  void anAnswerWithACellRefusedOrFlaggedIsTold(String command) {
    assertThat(code(command)).isEqualTo(3);
  }
}
