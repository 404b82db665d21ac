package colab.report.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import colab.corpus.YearRange;
import colab.report.CellName;
import colab.report.Published;
import colab.report.PublishedCell;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Checks of published figures alone, against arithmetic by hand. */
class ChecksTest {

  private static PublishedCell cell(String figure) {
    return cell("Table 1, a", figure);
  }

  private static PublishedCell cell(String where, String figure) {
    return new PublishedCell(
        new CellName("table-1", "a", "b"), where, Published.read(figure).orElseThrow());
  }

  private static List<PublishedCell> cells(String... figures) {
    return Arrays.stream(figures).map(ChecksTest::cell).toList();
  }

  private static YearRange years(String text) {
    return YearRange.parse(text);
  }

  private static String finding(Check check) {
    return check.finding().map(Finding::text).orElse("");
  }

  @Test
  void sixYearsHoldNoFewerThanTheFiveInsideThem() {
    PublishedCell six = cell("Table 5, United Kingdom", "20,342");
    PublishedCell five = cell("Slides, Japan-UK", "22,984");
    assertThat(finding(new Nesting(six, years("2016-2021"), five, years("2016-2020"))))
        .contains(
            "20,342 (Table 5, United Kingdom) in the 6 years 2016-2021",
            "fewer than 22,984",
            "0.885");
    assertThat(finding(new Nesting(five, years("2016-2021"), six, years("2016-2020")))).isEmpty();
    assertThat(finding(new Nesting(six, years("2016-2021"), five, years("2015-2020")))).isEmpty();
  }

  @Test
  void partsAreAddedUpAndSetAgainstTheTotal() {
    List<PublishedCell> years = cells("5,981", "3,451", "1,268", "433", "130");
    assertThat(finding(new Total(years, cell("10,389"))))
        .contains("5,981 + 3,451 + 1,268 + 433 + 130 = 11,263", "10,389", "874 more");
    assertThat(finding(new Total(years, cell("11,270")))).contains("7 fewer");
    assertThat(finding(new Total(years, cell("11,263")))).isEmpty();
  }

  @Test
  void aMeanLiesBetweenThoseOfItsParts() {
    List<PublishedCell> sizes = cells("100", "300");
    List<PublishedCell> means = cells("1.00", "2.00");
    assertThat(finding(new MeanWithinParts(sizes, means, cell("2.10"))))
        .contains("lies outside its parts", "1.00 to 2.00");
    assertThat(finding(new MeanWithinParts(sizes, means, cell("1.75")))).isEmpty();
    assertThat(finding(new MeanWithinParts(sizes, means, cell("1.50"))))
        .contains("1.75 weighted by their 400");
  }

  @Test
  void theAreasOfTableSixDoNotGiveTheWhole() {
    List<PublishedCell> sizes =
        cells(
            "7,117", "6,291", "3,698", "3,292", "2,895", "2,123", "1,959", "1,801", "1,710",
            "1,254");
    List<PublishedCell> means =
        cells("5.85", "2.58", "3.16", "2.86", "1.92", "1.81", "1.98", "1.87", "2.29", "1.92");
    assertThat(finding(new MeanWithinParts(sizes, means, cell("3.48"))))
        .contains("3.17 weighted by their 32,140");
  }

  @Test
  void aRateImpliesThePopulationItIsPer() {
    RatePerPopulation check =
        new RatePerPopulation(
            cells("681,821", "317,472"), cells("9.8", "9.7"), new BigDecimal("1000"), "population");
    assertThat(finding(check))
        .contains(
            "681,821 at 9.8 per 1,000 means 69.6 million",
            "317,472 at 9.7 per 1,000 means 32.7 million");
  }

  @Test
  void oneMeanAndAnotherImplyThatOfTheYearBetween() {
    ImpliedMean check =
        new ImpliedMean(cell("3.31"), years("2016-2021"), cell("3.48"), years("2017-2021"));
    assertThat(finding(check)).contains("would have 2.46");
    assertThat(
            finding(
                new ImpliedMean(
                    cell("3.45"), years("2016-2021"), cell("3.48"), years("2017-2021"))))
        .isEmpty();
  }

  @Test
  void onePeriodLessAnotherLeavesAYear() {
    ImpliedYear check =
        new ImpliedYear(cell("831,994"), cell("678,778"), "2021", cell("139,098"), "2020");
    assertThat(finding(check)).contains("leaves 153,216 for 2021, 10% above the 139,098 of 2020");
    assertThat(
            finding(
                new ImpliedYear(cell("820,000"), cell("678,778"), "2021", cell("139,098"), "2020")))
        .isEmpty();
  }

  @Test
  void ratesOfGrowthAreComparedOverTheSameYearsOnly() {
    assertThat(
            finding(
                new GrowthPair(
                    cell("4.5%"), years("2016-2020"), cell("+4.0%"), years("2016-2020"))))
        .contains("the same years");
    assertThat(
            finding(
                new GrowthPair(
                    cell("29.2%"), years("2017-2021"), cell("+20.4%"), years("2016-2020"))))
        .contains("other years", "6.6% and 4.8% a year");
    assertThat(
            finding(
                new GrowthPair(
                    cell("4.0%"), years("2016-2020"), cell("+4.0%"), years("2016-2020"))))
        .isEmpty();
  }

  @Test
  void twoPlacesOfOneCountryAreAFinding() {
    assertThat(finding(new RankConflict(cell("13th"), "2020", cell("14th"), "2017-2021")))
        .contains("13th", "14th");
    assertThat(finding(new RankConflict(cell("4th"), "2020", cell("fourth"), "2016-2021")))
        .isEmpty();
  }

  @Test
  void aShareOfTheTopBelowTheWorldsIsAFinding() {
    assertThat(finding(new Expectation(cell("8.1%"), BigDecimal.TEN)))
        .contains("8.1%", "below the 10%");
    assertThat(finding(new Expectation(cell("10.0%"), BigDecimal.TEN))).isEmpty();
  }

  @Test
  void meansThatFallWithSizeAreAFinding() {
    List<PublishedCell> output =
        cells(
            "54,093", "38,692", "20,725", "20,342", "15,358", "12,888", "11,608", "11,055",
            "10,860", "8,345");
    List<PublishedCell> fwci =
        cells("2.39", "2.05", "3.14", "3.31", "3.45", "3.78", "2.85", "4.22", "4.05", "4.81");
    assertThat(finding(new RankCorrelation(output, fwci)))
        .contains("-0.85", "the smaller the part, the higher its mean");
    assertThat(finding(new RankCorrelation(cells("1", "2", "3", "4"), cells("2", "1", "4", "3"))))
        .contains("0.60");
    assertThat(finding(new RankCorrelation(cells("1", "2", "3", "4"), cells("2", "4", "1", "3"))))
        .isEmpty();
    assertThat(finding(new RankCorrelation(cells("1", "2"), cells("3", "3")))).isEmpty();
  }
}
