package colab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import colab.indicator.Definitions;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of methods holds every indicator, by family, and says what it leaves out. */
final class MethodsTopicTest {
  private static String page() {
    return Topics.page("methods").orElseThrow();
  }

  @Test
  void everyIndicatorStandsBelowItsFamily() {
    for (Definitions.Definition each : Definitions.all()) {
      assertThat(each.family()).as(each.id()).isNotEmpty();
      int family = page().indexOf("\n" + each.family().toUpperCase(Locale.ROOT) + "\n");
      assertThat(family).as(each.family()).isPositive();
      assertThat(page().indexOf("[" + each.id() + "]")).as(each.id()).isGreaterThan(family);
    }
  }

  @Test
  void aFamilyIsSaidOnce() {
    List<String> families =
        Definitions.all().stream().map(Definitions.Definition::family).distinct().toList();
    for (String family : families) {
      String heading = "\n" + family.toUpperCase(Locale.ROOT) + "\n";
      assertThat(page().split(heading, -1)).as(family).hasSize(2);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "open windows",
        "the database",
        "dependence",
        "RCR",
        "MNLCS",
        "BCa intervals",
        "g-index",
        "AOER",
        "betweenness",
        "WHAT IS NOT VERIFIED"
      })
  void thePageSaysWhatIsLeftOut(String words) {
    assertThat(page()).contains(words);
  }
}
