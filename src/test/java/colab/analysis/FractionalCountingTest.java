package colab.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import colab.indicator.Counting;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A publication of m countries counts 1/m for each. Numbers by hand from {@link Papers#SEVENTEEN}:
 * those of the pair have m = 2 (1, 4, 8, 10, 12), 3 (2, 13, 16), 4 (5) and 5 (9), so their weights
 * 2/m add up to 5 + 2 + 0.5 + 0.4 = 7.9.
 */
class FractionalCountingTest {
  @TempDir Path folder;
  Library world;

  @BeforeEach
  void write() {
    world = new Papers(folder).library(Papers.file(Papers.WORLD, Papers.SEVENTEEN));
  }

  private Question pair() {
    return Answered.fractional(Answered.of("GB", "JP"));
  }

  @Test
  void thePairCountsWhatBothCountriesHaveOfEachPublication() {
    Answered answer = Answered.to(new FwciAnalysis(pair(), world));
    // (7.2 + 2/3 x 11.1 + 0.5 x 0.5 + 0.4 x 20) / (4 + 2 + 0.5 + 0.4)
    assertThat(answer.rows("set", "output", "fwci", "n_fwci", "fwci_median"))
        .first()
        .isEqualTo("All with both countries | 7.900000 | 3.311594 | 9 | -");
  }

  @Test
  void aRowOfNoPublicationsCountsZeroAndIsNotUnknown() {
    Question small =
        Answered.fractional(Answered.of("GB", "JP").withYears(Answered.years(2019, 2019)));
    String text = Papers.file(Papers.WORLD, List.of("2019;50;7;3.00;5;Article;GB JP;1000"));
    Answered answer = Answered.to(new FwciAnalysis(small, new Papers(folder).library(text)));
    assertThat(answer.rows("set", "output", "fwci"))
        .containsExactly(
            "All with both countries | 1 | 3.000000",
            "at most 100 authors | 1 | 3.000000",
            "at most 10 authors | 0 | -");
  }

  @Test
  void aSetOfNoPublicationsIsZeroToo() {
    Question none = Answered.fractional(Answered.of("GB", "VU"));
    assertThat(Answered.to(new FwciAnalysis(none, world)).rows("output", "fwci")).contains("0 | -");
  }

  @Test
  void aYearWithoutPublicationsStaysInTheSeries() {
    String text =
        Papers.file(
            Papers.WORLD,
            List.of(
                "2017;2;1;1.00;5;Article;GB JP;1000",
                "2018;2;1;1.00;5;Article;GB JP;1000",
                "2020;2;1;1.00;5;Article;GB JP;1000"));
    Library gap = new Papers(folder).library(text);
    assertThat(Answered.to(new OutputAnalysis(pair(), gap)).rows("year", "output"))
        .containsExactly("2017 | 1", "2018 | 1", "2019 | 0", "2020 | 1", "2017-2020 | 3");
    assertThat(
            Answered.to(new GrowthAnalysis(pair(), GrowthBy.SET, gap))
                .rows("set", "output_first", "output_last", "growth_percent"))
        .first()
        .isEqualTo("UK-Japan | 1 | 1 | 0.000000");
  }

  @Test
  void withoutCountriesInTheQuestionAPublicationCountsOne() {
    Question all = Answered.fractional(colab.corpus.Selection.ALL);
    assertThat(Answered.to(new OutputAnalysis(all, world)).rows("year", "output"))
        .containsExactly("2017 | 3", "2018 | 5", "2019 | 4", "2020 | 5", "2017-2020 | 17");
    // 41.3 over 16: the seventeen without publication 10
    assertThat(Answered.to(new FwciAnalysis(all, world)).rows("set", "output", "fwci"))
        .first()
        .isEqualTo("All publications | 17 | 2.581250");
    assertThat(Answered.to(new FwciByAnalysis(all, By.YEAR, world)).rows("output", "n_fwci"))
        .containsExactly("3 | 3", "5 | 5", "4 | 3", "5 | 5");
  }

  @Test
  void theShareOfASideIsOfItsOwnPartOfEachJointPublication() {
    // parts of each side 3.95 in all; own output GB 5.45, JP 6.95
    assertThat(
            Answered.to(new OutputAnalysis(pair(), world))
                .rows("year", "output", "share_of_uk_percent", "share_of_japan_percent"))
        .containsExactly(
            "2017 | 1.666667 | 100.000000 | 45.454545",
            "2018 | 1.500000 | 42.857143 | 42.857143",
            "2019 | 2.400000 | 100.000000 | 70.588235",
            "2020 | 2.333333 | 70.000000 | 70.000000",
            "2017-2020 | 7.900000 | 72.477064 | 56.834532");
  }

  @Test
  void theShareOfAGroupIsOfItsOwnMembersPart() {
    // JP with FR or DE: 5 (FR 1/4), 9 (FR and DE 2/5), 11, 17 (1/2 each), 16 (1/3); EU27 has
    // besides half of 15
    String parts = "1.983333";
    Answered answer =
        Answered.to(new OutputAnalysis(Answered.fractional(Answered.of("JP", "EU27")), world));
    assertThat(parts)
        .isEqualTo(String.format(java.util.Locale.ROOT, "%.6f", 0.25 + 0.4 + 0.5 + 0.5 + 1.0 / 3));
    // JP's part: 1/4 + 1/5 + 1/2 + 1/2 + 1/3 = 1.783333 of 6.95
    assertThat(answer.rows())
        .last()
        .isEqualTo("2017-2020 | 3.766667 | 25.659472 | 79.865772 | 3.766667");
  }

  @Test
  void theShareOfAGroupBesideAGroupIsNotKnown() {
    Answered answer =
        Answered.to(new OutputAnalysis(Answered.fractional(Answered.of("EU27", "BRICS")), world));
    assertThat(answer.rows().get(0)).contains("| - | - |");
  }

  @Test
  void ofSeveralNumbersOfCountriesEachHasItsRow() {
    // 2/m of a row's publications, all of the same m, so FWCI is as in full counting
    Question detail =
        new Question(
            Answered.of("GB", "JP"),
            Counting.FRACTIONAL,
            OptionalInt.of(0),
            OptionalInt.of(0),
            1,
            true,
            true,
            0);
    assertThat(
            Answered.to(new FwciByAnalysis(detail, By.COUNTRIES, world))
                .rows("countries", "output", "fwci"))
        .containsExactly(
            "2 | 5 | 1.800000",
            "3 | 2 | 3.700000",
            "4 | 0.500000 | 0.500000",
            "5 | 0.400000 | 20.000000");
  }

  @Test
  void aYearsMeanWeighsByCountryShare() {
    assertThat(
            Answered.to(new FwciByAnalysis(pair(), By.YEAR, world))
                .rows("year", "output", "fwci", "n_fwci"))
        .containsExactly(
            "2017 | 1.666667 | 3.800000 | 2",
            "2018 | 1.500000 | 1.500000 | 2",
            "2019 | 2.400000 | 7.857143 | 2",
            "2020 | 2.333333 | 1.400000 | 3");
  }

  @Test
  void partnersAreRankedByBothCountriesSharesAndPrintedAsPartOfTheHomeCountrysOwn() {
    Answered answer =
        Answered.to(
            new PartnersAnalysis(
                Answered.fractional(Answered.of("JP")), java.util.Optional.empty(), world));
    // shares of Japan's part, half of the output, of its 5.95 international
    assertThat(answer.rows("rank", "code", "output", "share_percent", "fwci"))
        .containsExactly(
            "1 | GB | 7.900000 | 66.386555 | 3.311594", "2 | US | 4.233333 | 35.574230 | 3.728346",
            "3 | DE | 2.066667 | 17.366947 | 4.725806", "4 | FR | 1.900000 | 15.966387 | 4.447368");
  }

  @Test
  void aRankAmongPartnersIsThatOfTheTableOfPartners() {
    Question japan = Answered.fractional(Answered.of("JP"));
    Answered answer =
        Answered.to(RankAnalysis.amongPartners(japan, Answered.side("FR"), RankBy.OUTPUT, world));
    assertThat(answer.rows()).last().isEqualTo("2017-2020 | 4 | 4 | 1.900000 | Germany 2.1 | -");
    assertThat(answer.notes()).anyMatch(note -> note.startsWith("Country-fractional counting"));
  }

  @Test
  void aFractionalCountIsWrittenWithSeparatorsAndADecimal() {
    assertThat(Wording.value(colab.table.Value.quantity(1604.5), colab.table.Unit.COUNT))
        .isEqualTo("1,604.5");
    assertThat(Wording.value(colab.table.Value.count(1605), colab.table.Unit.COUNT))
        .isEqualTo("1,605");
  }

  @Test
  void aRankWithinAGroupIsOfCountryShares() {
    Question anything = Answered.fractional(colab.corpus.Selection.ALL);
    List<colab.corpus.Side> group =
        List.of(Answered.side("GB"), Answered.side("JP"), Answered.side("US"));
    Answered answer =
        Answered.to(
            RankAnalysis.within(anything, Answered.side("US"), group, RankBy.OUTPUT, world));
    assertThat(answer.rows("year", "rank", "of", "output"))
        .last()
        .isEqualTo("2017-2020 | 3 | 3 | 2.116667");
  }

  @Test
  void aProfileCountsByShareWhenAsked() {
    Answered answer = Answered.to(new ProfileAnalysis(pair(), world));
    // 2020: GB (0.6 + 0.2 + 0 + 0.833333) / 1.666667; growth 0.833333 to 1.666667, the pair
    // 1.666667 to 2.333333
    assertThat(
            answer.rows(
                "set",
                "output",
                "joint_percent",
                "fwci",
                "growth_percent",
                "joint_growth_minus_own_points"))
        .containsExactly(
            "UK | 5.450000 | 72.477064 | 0.980000 | 100.000000 | -60.000000",
            "Japan | 6.950000 | 56.834532 | 1.070000 | -9.090909 | 49.090909",
            "UK-Japan | 7.900000 | - | 1.400000 | 40.000000 | -");
  }

  @Test
  void noSinglePublicationIsSaidToMoveAWeightedMean() {
    Question detail =
        new Question(
            Answered.of("GB", "JP"),
            Counting.FRACTIONAL,
            OptionalInt.of(0),
            OptionalInt.of(0),
            1,
            true,
            true,
            2);
    assertThat(Answered.to(new FwciAnalysis(detail, world)).notes())
        .noneMatch(note -> note.startsWith("One publication"));
  }

  @Test
  void theExplanationPutsInTheWeightedSums() {
    Question explain =
        new Question(
            Answered.of("GB", "JP"),
            Counting.FRACTIONAL,
            OptionalInt.of(0),
            OptionalInt.of(0),
            1,
            false,
            true,
            2);
    Result result = Answered.to(new FwciAnalysis(explain, world)).result();
    assertThat(result.explanation().get())
        .extracting(colab.table.Note::text)
        .contains("= 22.85 / 6.90 = 3.311594");
    assertThat(
            new Answered(
                    new Result(
                        result.behind().get(0),
                        result.headline(),
                        result.unit(),
                        () -> "",
                        () -> List.of(),
                        List.of()))
                .rows("fwci", "sum_percent"))
        .containsExactly("20.000000 | -", "8.000000 | -");
  }

  /** Partner k of US, GB, FR, DE has k publications with 200 authors beside one with two. */
  private Answered partnersWithConsortia(String fwciOfLarge) {
    List<String> papers = new java.util.ArrayList<>();
    List<String> partners = List.of("US", "GB", "FR", "DE");
    for (int k = 0; k < partners.size(); k++) {
      papers.add("2017;2;10;1.00;20;Article;JP " + partners.get(k) + ";2700");
      for (int times = 0; times < k; times++) {
        papers.add("2017;200;10;" + fwciOfLarge + ";20;Article;JP " + partners.get(k) + ";2700");
      }
    }
    Library library = new Papers(folder).library(Papers.file(Papers.WORLD, papers));
    return Answered.to(
        new PartnersAnalysis(
            Answered.full(Answered.of("JP")), java.util.Optional.empty(), library));
  }

  @Test
  void consortiaAreNamedWhereTheOrderByFwciIsThatOfTheirShare() {
    assertThat(partnersWithConsortia("9.00").notes()).anyMatch(note -> note.contains("consortium"));
    assertThat(partnersWithConsortia("0.10").notes())
        .noneMatch(note -> note.contains("consortium"));
  }
}
