package colab.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import colab.ColabException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The methods page, M34 and M35. */
class GrowthDetailTest {
  @TempDir Path folder;

  private Library library(List<String> publications) {
    String preamble =
        Papers.preamble("Publications in the World", "2017 to 2021", "1 December 2023");
    return new Papers(folder).library(Papers.file(preamble, publications));
  }

  /** So many publications a year from 2017 on. */
  private static List<String> series(String countries, int... numbers) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < numbers.length; i++) {
      for (int n = 0; n < numbers[i]; n++) {
        lines.add((2017 + i) + ";2;1;1.00;5;Article;" + countries + ";1000");
      }
    }
    return lines;
  }

  private static Question question(String... sides) {
    return Answered.full(Answered.of(sides));
  }

  @Test
  void averagesOfThreeYearsGrowByTheYearsBetweenThem() {
    Library library = library(series("JP", 100, 110, 118, 131, 129));
    Answered answer = Answered.to(new GrowthAnalysis(question("JP"), GrowthBy.SET, 3, library));
    // (118 + 131 + 129) / 3 = 126 against (100 + 110 + 118) / 3, two years before
    double growth = 126 / (328 / 3.0);
    assertThat(
            answer.rows("output_first", "output_last", "growth_percent", "compound_growth_percent"))
        .containsExactly(
            String.format(
                Locale.ROOT,
                "109.333333 | 126 | %.6f | %.6f",
                100 * (growth - 1),
                100 * (Math.sqrt(growth) - 1)));
    assertThat(answer.table().columns().get(1).heading()).isEqualTo("2017-2019");
    assertThat(answer.value("Japan", "trend_growth_percent"))
        .matches(value -> ((colab.table.Value.Quantity) value).interval().isEmpty());
  }

  @Test
  void averagesNeedAYearMoreThanTheyHave() {
    GrowthAnalysis analysis =
        new GrowthAnalysis(question("JP"), GrowthBy.SET, 5, library(series("JP", 1, 2, 3, 4, 5)));
    assertThatThrownBy(() -> Answered.to(analysis))
        .isInstanceOf(ColabException.class)
        .hasMessageContaining("averages of 5 years need 6 years or more; there is 2017-2021");
  }

  @Test
  void theShareOfOwnChangesInPointsWithItsInterval() {
    // Newcombe 1998, table II (a): 56 of 70 less 48 of 80 is 0.2, interval 0.0524 to 0.3339
    List<String> lines = new ArrayList<>(series("GB JP", 48, 0, 0, 0, 56));
    lines.addAll(series("GB", 32, 0, 0, 0, 14));
    Answered answer =
        Answered.to(new GrowthAnalysis(question("GB", "JP"), GrowthBy.SET, library(lines)));
    String own = "all of the United Kingdom";
    assertThat(
            answer.rows(
                "set",
                "set_share_first_percent",
                "set_share_last_percent",
                "set_share_change_points"))
        .contains(own + " | 60.000000 | 80.000000 | 20.000000");
    colab.table.Interval interval = answer.interval(own, "set_share_change_points");
    assertThat(interval.low()).isCloseTo(5.24, org.assertj.core.api.Assertions.within(5e-3));
    assertThat(interval.high()).isCloseTo(33.39, org.assertj.core.api.Assertions.within(5e-3));
  }

  @Test
  void everyPartnerHasARowOfGrowth() {
    List<String> lines = new ArrayList<>(series("GB JP", 2, 2, 3, 3, 4));
    lines.addAll(series("JP US", 5, 5, 5, 5, 5));
    lines.addAll(series("JP", 7, 7, 7, 7, 7));
    Answered answer =
        Answered.to(new GrowthAnalysis(question("JP"), GrowthBy.PARTNER, library(lines)));
    assertThat(answer.rows("set", "output_first", "output_last", "growth_percent"))
        .containsExactly(
            "Japan | 7 | 9 | 28.571429",
            "United States | 5 | 5 | 0.000000",
            "United Kingdom | 2 | 4 | 100.000000");
    assertThat(answer.notes()).contains("Partners overlap: do not add.");
  }

  @Test
  void growthOfFewPublicationsIsFlagged() {
    Answered answer =
        Answered.to(
            new GrowthAnalysis(
                question("JP"), GrowthBy.SET, library(series("JP", 300, 60, 60, 60, 49))));
    assertThat(((colab.table.Value.Quantity) answer.value("Japan", "growth_percent")).caution())
        .isEqualTo(colab.table.Value.Caution.RED);
  }
}
