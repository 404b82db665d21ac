package colab.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Benchmarking and Collaboration exports hold the printed figures of report and slides. */
class CountedExportsTest {
  private static final String OUTPUT = "Scholarly_Output_vs_Publication_Year_-_";
  private static final String FWCI = "Field-Weighted_Citation_Impact_vs_Publication_Year_-_";
  private static final String SLIDES = "Japan_UK_and_pair_2016_-_2020.csv";
  private static final String KINGDOM = "Countries_Regions_collaborating_with_the_United_Kingdom_";

  @Test
  void outputsOfTheSlidesAddUpAndGrowAsPrinted() {
    assertOutput("Japan", 678_778, "4.0");
    assertOutput("United Kingdom", 1_096_865, "6.0");
    assertOutput("Japan - United Kingdom", 22_984, "20.4");
  }

  private static void assertOutput(String entity, int overall, String growth) {
    double[] figures = entity(OUTPUT + SLIDES, entity);
    assertThat(figures[0]).isEqualTo(overall);
    assertThat(Arrays.stream(figures).skip(1).sum()).isEqualTo(overall);
    assertThat(String.format(Locale.ROOT, "%.1f", 100 * (figures[5] / figures[1] - 1)))
        .isEqualTo(growth);
  }

  @Test
  void fwciOfTheSlidesIsThatOf2020() {
    assertThat(entity(FWCI + SLIDES, "Japan")[5]).isEqualTo(0.94);
    assertThat(entity(FWCI + SLIDES, "United Kingdom")[5]).isEqualTo(1.55);
    assertThat(entity(FWCI + SLIDES, "Japan - United Kingdom")[5]).isEqualTo(3.51);
  }

  @Test
  void exportsOfTheSlidesHaveNoDate() {
    assertThat(ExportReader.text(OUTPUT + SLIDES)).doesNotContain("Date exported");
  }

  @Test
  void japanHasTheOutputFwciAndGrowthOfTheReport() {
    double[] output = entity(OUTPUT + "Japan_2016_-_2021.csv", "Japan");
    assertThat(output[0]).isEqualTo(831_994);
    assertThat(Arrays.stream(output).skip(1).sum()).isEqualTo(831_994);
    assertThat(output[5]).isEqualTo(139_098);
    assertThat(String.format(Locale.ROOT, "%.1f", 100 * (output[5] / output[1] - 1)))
        .isEqualTo("4.5");
    double[] fwci = entity(FWCI + "Japan_2016_-_2021.csv", "Japan");
    double sum = 0;
    for (int i = 1; i < fwci.length; i++) {
      sum += fwci[i] * output[i];
    }
    assertThat(fwci[0]).isEqualTo(0.93);
    assertThat(String.format(Locale.ROOT, "%.2f", sum / output[0])).isEqualTo("0.93");
  }

  @Test
  void japanHasTheInternationalPublicationsOfTheReport() {
    double[] figures =
        entity("International_Collaboration_vs_Publication_Year_-_Japan_2016_-_2021.csv", "Japan");
    assertThat(figures[2]).isEqualTo(37_442);
    assertThat(figures[5]).isEqualTo(44_374);
  }

  @Test
  void japanIsFifthByOutput() {
    String file = OUTPUT + "countries_2017_-_2020.csv";
    List<String> order =
        entities(file).stream()
            .sorted((a, b) -> Double.compare(entity(file, b)[0], entity(file, a)[0]))
            .toList();
    assertThat(order.indexOf("Japan")).isEqualTo(4);
    assertThat(order).hasSizeGreaterThanOrEqualTo(10);
    for (String entity : order) {
      double[] figures = entity(file, entity);
      assertThat(Arrays.stream(figures).skip(1).sum()).isEqualTo(figures[0]);
    }
  }

  @Test
  void kingdomLeadsTheGroupOfSevenByFwciEveryYearBetween12And16() {
    String file = FWCI + "G7_2007_-_2020.csv";
    double[] kingdom = entity(file, "United Kingdom");
    assertThat(kingdom).hasSize(15);
    for (String entity : entities(file)) {
      if (!entity.equals("United Kingdom")) {
        double[] other = entity(file, entity);
        for (int i = 0; i < other.length; i++) {
          assertThat(other[i]).isLessThan(kingdom[i]);
        }
      }
    }
    assertThat(Arrays.stream(kingdom).min().orElseThrow()).isBetween(1.15, 1.2499);
    assertThat(Arrays.stream(kingdom).max().orElseThrow()).isBetween(1.55, 1.6499);
  }

  @Test
  void kingdomIsSecondAfterFranceInInternationalShare() {
    String file = "International_Collaboration_____vs_Publication_Year_-_G7_2019_-_2020.csv";
    double kingdom = entity(file, "United Kingdom")[0];
    assertThat(kingdom).isEqualTo(58.0);
    List<String> above =
        entities(file).stream().filter(entity -> entity(file, entity)[0] > kingdom).toList();
    assertThat(above).containsExactly("France");
  }

  @Test
  void kingdomHoldsItsShareOfTheMostCited() {
    String file =
        "Output_in_Top_1__Citation_Percentiles_vs_Publication_Year_-_World_and_countries_2020.csv";
    double share = entity(file, "United Kingdom")[0] / entity(file, "World")[0];
    assertThat(String.format(Locale.ROOT, "%.1f", 100 * share)).isEqualTo("16.2");
  }

  @Test
  void shareOfJapanInTheTopTenPercentIsThePrintedOne() {
    String file =
        "Output_in_Top_10__Citation_Percentiles_____vs_Publication_Year_-_Japan_2017_-_2020.csv";
    assertThat(entity(file, "Japan")[0]).isEqualTo(8.1);
  }

  @Test
  void patentsAreThoseOfTable4WithItsTotalThatIsNotTheSum() {
    double[] figures =
        entity("Citing-Patents_Count_vs_Publication_Year_-_Japan_2017_-_2021.csv", "Japan");
    assertThat(figures).containsExactly(10_389, 5_981, 3_451, 1_268, 433, 130);
  }

  @Test
  void ranksAmongPartnersAreThePrintedOnes() {
    assertThat(rank("Countries_Regions_collaborating_with_Japan_2020.csv", "United Kingdom"))
        .isEqualTo(4);
    assertThat(rank(KINGDOM + "2020.csv", "Japan")).isEqualTo(13);
    assertThat(rank(KINGDOM + "2017_-_2021.csv", "Japan")).isEqualTo(14);
  }

  private static int rank(String file, String country) {
    List<String> rows =
        ExportReader.lines(file).stream().filter(line -> line.matches("\".*\",\\d.*")).toList();
    List<Integer> outputs =
        rows.stream()
            .map(line -> Integer.valueOf(line.replaceAll("\".*\",(\\d+).*", "$1")))
            .toList();
    assertThat(outputs).isSortedAccordingTo((a, b) -> b - a);
    return 1 + rows.indexOf(rows.stream().filter(row -> row.contains(country)).findFirst().get());
  }

  @Test
  void institutionsAreAsManyAsThePrintedOnes() {
    List<String> lines = ExportReader.lines(InstitutionsFile.NAME);
    assertThat(lines.stream().filter(line -> line.contains(",\"United Kingdom\","))).hasSize(585);
    assertThat(lines.stream().filter(line -> line.contains(",\"Japan\","))).hasSize(620);
  }

  @Test
  void agreementsAreAsManyAsThePrintedOnes() {
    List<String> lines = ExportReader.lines(AgreementsFile.NAME);
    assertThat(lines).hasSize(1 + 2_345);
    assertThat(lines.stream().filter(line -> line.contains(",consortium,")))
        .hasSizeBetween(500, 1500);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Domestic GERD,United Kingdom,2019,1.76",
        "Researchers,Japan,2019,681821",
        "\"Researchers per 1,000 of population\",United Kingdom,2019,9.7",
        "Students in the other country,Japan,2019,2795",
        "Researchers in the other country,United Kingdom,2018,1906"
      })
  void contextHoldsTheFiguresThatNoPublicationDataGive(String start) {
    assertThat(ExportReader.lines(ContextFile.NAME)).anyMatch(line -> line.startsWith(start));
  }

  private static List<String> entities(String file) {
    return ExportReader.lines(file).stream()
        .filter(line -> line.matches("\"[^\"]+\",,[\\d.].*"))
        .map(line -> line.substring(1, line.indexOf("\",,")))
        .toList();
  }

  /** Overall, then the years. */
  private static double[] entity(String file, String name) {
    String start = '"' + name + "\",,";
    String line =
        ExportReader.lines(file).stream()
            .filter(one -> one.startsWith(start))
            .findFirst()
            .orElseThrow();
    return Arrays.stream(line.substring(start.length()).split(","))
        .mapToDouble(Double::parseDouble)
        .toArray();
  }
}
