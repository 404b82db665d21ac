package colab.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GrowthNotesTest {
  @TempDir Path folder;

  private Answered growth(String years, String exported, List<String> publications) {
    String preamble = Papers.preamble("Publications in the World", years, exported);
    Library library = new Papers(folder).library(Papers.file(preamble, publications));
    return Answered.to(
        new GrowthAnalysis(Answered.full(Answered.of("GB", "JP")), GrowthBy.SET, library));
  }

  private static List<String> oneIn(int... years) {
    return java.util.Arrays.stream(years)
        .mapToObj(year -> year + ";2;1;1.00;5;Article;GB JP;1000")
        .toList();
  }

  @Test
  void aTrendThroughOutputOfTheLastYearAloneIsMissing() {
    Answered answer = growth("2017 to 2020", "1 March 2023", oneIn(2020, 2020));
    assertThat(
            answer.rows(
                "set", "output_first", "output_last", "growth_percent", "trend_growth_percent"))
        .containsExactly(
            "UK-Japan | 0 | 2 | - | -",
            "all of the United Kingdom | 0 | 2 | - | -",
            "all of Japan | 0 | 2 | - | -");
  }

  @Test
  void theYearThatWasRunningIsLeftOutAndSaidToBe() {
    Answered answer =
        growth("2017 to 2021", "1 March 2021", oneIn(2017, 2018, 2019, 2020, 2020, 2021));
    assertThat(answer.rows("output_first", "output_last")).first().isEqualTo("1 | 2");
    assertThat(answer.notes())
        .contains("2021 was not over when this was exported: left out (--years takes it in).")
        .contains("2020 may still grow: it had ended 2 months before the export.");
  }

  @Test
  void noYearIsSaidToBeLeftOutWhenNoneIs() {
    Answered answer = growth("2017 to 2020", "1 March 2023", oneIn(2017, 2018, 2019, 2020));
    assertThat(answer.notes())
        .noneMatch(note -> note.contains("left out") || note.contains("may still grow"));
  }

  @Test
  void growthAboveOwnSaysWhatItSetsAgainstWhat() {
    assertThat(growth("2017 to 2020", "1 March 2023", oneIn(2017, 2020, 2020)).notes())
        .contains(
            "Above own: UK-Japan against all of that side, (1 + growth) / (1 + own growth) - 1, %.");
  }

  @Test
  void anAlreadyCountedSeriesHasATrendWithAnInterval() {
    String text =
        """
        Data set,Scholarly Output vs Publication Year
        Entities,"Japan"
        Year range,2017 to 2021

        Data source,Scopus
        Date exported,9 June 2023
        Metric name,Self-citations,Types of publications included,Other options
        "Scholarly Output","-","All publication types","-"

        Entity,Tags,"Scholarly Output",
        ,,Overall,2017,2018,2019,2020,2021,
        "Japan",,588,100,110,118,131,129
        """;
    Answered answer =
        Answered.to(
            new GrowthAnalysis(
                Answered.full(Answered.of("JP")), GrowthBy.SET, new Papers(folder).library(text)));
    // methods page, M33: rate 0.070794, interval [0.031920, 0.111131], endpoint 0.29, CAGR 0.065731
    assertThat(answer.rows())
        .containsExactly(
            "Japan | 100 | 129 | 29.000000 | 6.573058 | 7.079369 | - | -0.647527 | 67.494572"
                + " | 0.920324 | 10.133710 | 2017 | 2021");
    assertThat(answer.interval("Japan", "trend_growth_percent").low())
        .isCloseTo(3.1920, org.assertj.core.api.Assertions.within(1e-4));
    assertThat(answer.notes())
        .contains("Already counted export.")
        .noneMatch(note -> note.contains("no intervals"));
  }
}
