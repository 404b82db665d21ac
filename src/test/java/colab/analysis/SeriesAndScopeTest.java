package colab.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import colab.ColabException;
import colab.corpus.Selection;
import colab.table.Interval;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cells by hand from {@link Papers#SEVENTEEN}. */
class SeriesAndScopeTest {
  @TempDir Path folder;

  private Library library(String preamble) {
    return new Papers(folder).library(Papers.file(preamble, Papers.SEVENTEEN));
  }

  private Library world() {
    return library(Papers.WORLD);
  }

  private static Question pair() {
    return Answered.full(Answered.of("GB", "JP"));
  }

  @Test
  void outputHasARowAYearAndSharesOfBothSides() {
    Answered answer = Answered.to(new OutputAnalysis(pair(), world()));
    assertThat(answer.columns())
        .containsExactly(
            "year", "output", "share_of_uk_percent", "share_of_japan_percent", "output_fractional");
    // GB has 2, 3, 3, 4 of its own, JP 3, 4, 4, 4
    assertThat(answer.rows("year", "output", "share_of_uk_percent", "share_of_japan_percent"))
        .containsExactly(
            "2017 | 2 | 100.000000 | 66.666667",
            "2018 | 2 | 66.666667 | 50.000000",
            "2019 | 3 | 100.000000 | 75.000000",
            "2020 | 3 | 75.000000 | 75.000000",
            "2017-2020 | 10 | 83.333333 | 66.666667");
    assertThat(answer.result().headline()).isEqualTo(colab.table.Value.count(10));
  }

  @Test
  void growthSetsThePairAgainstEachSidesOwn() {
    Answered answer = Answered.to(new GrowthAnalysis(pair(), GrowthBy.SET, world()));
    // trend through 2, 2, 3, 3: slope 0.4 ln 1.5; above own 1.5 / 2 - 1 and 1.5 / (4 / 3) - 1
    assertThat(
            answer.rows(
                "set",
                "output_first",
                "output_last",
                "growth_percent",
                "compound_growth_percent",
                "relative_growth_percent"))
        .containsExactly(
            "UK-Japan | 2 | 3 | 50.000000 | 14.471424 | -",
            "all of the United Kingdom | 2 | 4 | 100.000000 | 25.992105 | -25.000000",
            "all of Japan | 3 | 4 | 33.333333 | 10.064242 | 12.500000");
    assertThat(answer.rows("trend_growth_percent").get(0))
        .isEqualTo(String.format(java.util.Locale.ROOT, "%.6f", 100 * (Math.pow(1.5, 0.4) - 1)));
  }

  @Test
  void growthBySubjectHasZeroYearsAndMissingRates() {
    Answered answer = Answered.to(new GrowthAnalysis(pair(), GrowthBy.SUBJECT, world()));
    assertThat(answer.rows("set", "output_first", "output_last", "growth_percent"))
        .containsExactlyInAnyOrder(
            "UK-Japan | 2 | 3 | 50.000000",
            "Computer Science | 0 | 2 | -",
            "Medicine | 1 | 1 | 0.000000",
            "Physics and Astronomy | 1 | 1 | 0.000000",
            "Multidisciplinary | 0 | 0 | -");
    // all of Computer Science is in the last year
    assertThat(answer.rows("set", "trend_growth_percent")).contains("Computer Science | -");
    assertThat(answer.notes()).contains("Areas overlap: do not add.");
  }

  @Test
  void anExportOfThePairKnowsNeitherSidesOwn() {
    String preamble =
        Papers.preamble(
            "Publications co-authored by the United Kingdom and Japan",
            "2017 to 2020",
            "4 August 2021");
    Library pairOnly = library(preamble);
    Answered output = Answered.to(new OutputAnalysis(pair(), pairOnly));
    assertThat(output.columns()).containsExactly("year", "output", "output_fractional");
    assertThat(output.notes())
        .contains(
            "Shares need the sides' own output, which this export does not hold.",
            "2020 may still grow: it had ended 7 months before the export.");
    assertThat(Answered.to(new GrowthAnalysis(pair(), GrowthBy.SET, pairOnly)).notes())
        .contains(
            "A database that grows lifts every set: the sides' own growth is not in this export.");
    assertThatThrownBy(() -> new OutputAnalysis(Answered.full(Answered.of("JP")), pairOnly))
        .isInstanceOf(ColabException.class)
        .hasMessageContaining("no export here covers publications of Japan");
    assertThatThrownBy(() -> new FwciAnalysis(Answered.full(Answered.of("GB", "DE")), pairOnly))
        .isInstanceOf(ColabException.class);
  }

  @Test
  void filesThatDeclareNothingSpeakOfThemselves() {
    Library undeclared = library("");
    Answered answer = Answered.to(new FwciAnalysis(pair(), undeclared));
    assertThat(answer.table().title())
        .isEqualTo("UK-Japan co-publications in these files, 2017-2020 (SciVal, no export date)");
    assertThat(answer.notes())
        .contains("The files declare no scope: figures are of these files.")
        .noneMatch(note -> note.contains("window"));
    assertThat(Answered.to(new OutputAnalysis(pair(), undeclared)).columns())
        .containsExactly("year", "output", "output_fractional");
  }

  @Test
  void filesThatDeclareNothingButAllHaveACountryAnswerNotForAnother() {
    List<String> japan = Collections.nCopies(40, "2017;2;1;1.00;5;Article;GB JP;1000");
    Library library = new Papers(folder).library(Papers.file("", japan));
    OutputAnalysis own = new OutputAnalysis(Answered.full(Answered.of("KR")), library);
    assertThatThrownBy(() -> Answered.to(own))
        .isInstanceOf(ColabException.class)
        .hasMessageContaining("every publication in these files has");
  }

  @Test
  void anAssumedScopeIsTold() {
    Library assumed = new Papers(folder).world(Papers.file("", Papers.SEVENTEEN));
    Answered answer = Answered.to(new OutputAnalysis(pair(), assumed));
    assertThat(answer.notes()).contains("Scope assumed (--assume-scope).");
    assertThat(answer.columns()).hasSize(5);
  }

  @Test
  void yearsNarrowTheSetAndTheRows() {
    Selection two = Answered.of("GB", "JP").withYears(Answered.years(2018, 2019));
    assertThat(Answered.to(new OutputAnalysis(Answered.full(two), world())).rows("year", "output"))
        .containsExactly("2018 | 2", "2019 | 3", "2018-2019 | 5");
  }

  @Test
  void aPublicationInTwoFilesCountsOnceAndTheNewerRowWins() {
    String newer =
        Papers.file(
            Papers.preamble("Publications in the World", "2017 to 2020", "2 March 2023"),
            List.of("2017;2;10;7.00;20;Article;GB JP;2700"));
    Library both = new Papers(folder).library(Papers.file(Papers.WORLD, Papers.SEVENTEEN), newer);
    Answered answer = Answered.to(new FwciAnalysis(pair(), both));
    // publication 1 has FWCI 7 in place of 1: 44.8 / 9
    assertThat(answer.rows("output", "fwci")).first().isEqualTo("10 | 4.977778");
    assertThat(answer.notes()).contains("18 rows = 10 counted + 1 duplicate + 7 not asked for.");
  }

  @Test
  void theOrderOfFilesAndRowsChangesNoInterval() {
    List<String> reversed = new ArrayList<>(Papers.SEVENTEEN);
    Collections.reverse(reversed);
    Question how = Question.of(Answered.of("JP"));
    Interval one = interval(new FwciAnalysis(how, world()));
    Interval other =
        interval(
            new FwciAnalysis(how, new Papers(folder).library(Papers.file(Papers.WORLD, reversed))));
    assertThat(other).isEqualTo(one);
    assertThat(one.low()).isLessThan(one.high());
  }

  private static Interval interval(Analysis analysis) {
    return Answered.to(analysis).interval("All with Japan", "fwci");
  }

  @Test
  void aProfileIsOfThePrintedCells() {
    String output =
        benchmarking(
            "Scholarly Output", "678778,133100,138424", "1096865,213400,226204", "22984,4180,5033");
    String fwci =
        benchmarking(
            "Field-Weighted Citation Impact", "0.93,0.92,0.94", "1.57,1.58,1.55", "3.33,3.12,3.51");
    Answered answer =
        Answered.to(
            new ProfileAnalysis(
                Answered.full(Answered.of("JP", "GB")), new Papers(folder).library(output, fwci)));
    // 22,984 of 678,778 and of 1,096,865 (methods page, M45); growth of two years
    assertThat(answer.rows())
        .containsExactly(
            "Japan | 678778 | 3.386085 | 0.940000 | 4.000000 | 16.406699 | -",
            "UK | 1096865 | 2.095427 | 1.550000 | 6.000000 | 14.406699 | -",
            "Japan-UK | 22984 | - | 3.510000 | 20.406699 | - | -");
    assertThat(answer.notes())
        .contains(
            "Already counted export: no intervals, no author limits.", "The export is undated.");
  }

  private static String benchmarking(String metric, String japan, String britain, String pair) {
    return "Data set,"
        + metric
        + " vs Publication Year\nEntities,\"Japan, United Kingdom, Japan - United Kingdom\"\nYear range,2016 to 2017\n\n"
        + "Data source,Scopus\nMetric name,Self-citations,Types of publications included,Other options\n\""
        + metric
        + "\",\"-\",\"All publication types\",\"-\"\n\nEntity,Tags,\""
        + metric
        + "\",\n,,Overall,2016,2017,\n\"Japan\",,"
        + japan
        + "\n\"United Kingdom\",,"
        + britain
        + "\n\"Japan - United Kingdom\",,"
        + pair
        + "\n";
  }

  @Test
  void definedColumnsStandInTheTables() {
    Answered partners =
        Answered.to(
            new PartnersAnalysis(Answered.full(Answered.of("JP")), Optional.empty(), world()));
    assertThat(partners.columns())
        .contains("rank", "fwci_low", "fwci_high", "fwci_up_to_100_authors", "share_percent");
    assertThat(partners.result().explanation().get())
        .extracting(colab.table.Note::label)
        .contains("Row", "Rank", "FWCI", "% of intl");
    assertThat(Answered.to(new GrowthAnalysis(pair(), GrowthBy.SET, world())).columns())
        .contains("relative_growth_percent");
  }

  @Test
  void theIntervalOfAPartnersMeanIsThatOfItsPublications() {
    Question quick = Question.of(Answered.of("JP"));
    Answered answer = Answered.to(new PartnersAnalysis(quick, Optional.of(1), world()));
    double low = Double.parseDouble(answer.rows("fwci_low").get(0));
    double high = Double.parseDouble(answer.rows("fwci_high").get(0));
    Interval pair =
        Answered.to(
                new FwciByAnalysis(
                    Question.of(Answered.of("GB", "JP").withYears(Answered.years(2017, 2020))),
                    By.YEAR,
                    world()))
            .interval("2017", "fwci");
    // in 2017 two publications, 1 and 8: a resample is 1, 4.5 or 8, and a quarter of them each end
    assertThat(pair).isEqualTo(new Interval(1, 8));
    assertThat(low).isBetween(0.5, 4.311111);
    assertThat(high).isBetween(4.311111, 20.0);
  }
}
