package colab.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import colab.ColabException;
import colab.corpus.Reach;
import colab.corpus.Selection;
import colab.corpus.Traits;
import colab.indicator.Counting;
import colab.publication.CountrySet;
import colab.table.Value;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Cells by hand from {@link Papers#SEVENTEEN}: ten of the pair, nine with FWCI, whose sum is 38.8.
 */
class FwciAnalysisTest {
  private static final String[] ALL = {"set", "output", "fwci", "n_fwci", "fwci_median"};
  @TempDir Path folder;
  Library world;

  @BeforeEach
  void write() {
    world = new Papers(folder).library(Papers.file(Papers.WORLD, Papers.SEVENTEEN));
  }

  private static Selection pair() {
    return Answered.of("GB", "JP");
  }

  private Answered fwci(Selection selection) {
    return Answered.to(new FwciAnalysis(Answered.full(selection), world));
  }

  private static Selection limited(
      OptionalInt authors, OptionalInt countries, boolean only, CountrySet without) {
    return pair()
        .withTraits(new Traits(Set.of(), authors, false))
        .withReach(new Reach(countries, only, without, false));
  }

  @Test
  void everyCompanionIsAsCountedByHand() {
    // 8 has no number of authors and is in no author limit; weights as in FractionalCountingTest
    assertThat(fwci(pair()).rows(ALL))
        .containsExactly(
            "All with both countries | 10 | 4.311111 | 9 | 2.000000",
            "at most 100 authors | 7 | 1.300000 | 6 | 1.100000",
            "at most 10 authors | 5 | 1.675000 | 4 | 1.600000",
            "UK and Japan only, no third country | 5 | 1.800000 | 4 | 1.600000",
            "weighted by country share | 7.900000 | 3.311594 | 9 | -");
  }

  @Test
  void citationsAndTopSharesAreOfThosePublicationsThatHaveThem() {
    // 191 citations of ten; of nine percentiles five are at most 10, two at most 1
    assertThat(
            fwci(pair())
                .rows(
                    "citations",
                    "citations_per_publication",
                    "pp_top_10_percent",
                    "pp_top_1_percent"))
        .first()
        .isEqualTo("191 | 19.100000 | 55.555556 | 22.222222");
  }

  @Test
  void authorLimitsLeaveOutTheUnknown() {
    assertThat(
            fwci(limited(OptionalInt.of(10), OptionalInt.empty(), false, CountrySet.empty()))
                .rows(ALL))
        .first()
        .isEqualTo("All with both countries | 5 | 1.675000 | 4 | 1.600000");
  }

  @Test
  void countryLimitsCountEveryCountry() {
    // without the two of four and five countries: 18.3 over 7
    assertThat(
            fwci(limited(OptionalInt.empty(), OptionalInt.of(3), false, CountrySet.empty()))
                .rows(ALL))
        .first()
        .isEqualTo("All with both countries | 8 | 2.614286 | 7 | 2.000000");
  }

  @Test
  void bilateralLeavesOutEveryThirdCountry() {
    assertThat(
            fwci(limited(OptionalInt.empty(), OptionalInt.empty(), true, CountrySet.empty()))
                .rows("set", "output", "fwci"))
        .contains(
            "All with both countries | 5 | 1.800000", "weighted by country share | 5 | 1.800000")
        .noneMatch(row -> row.contains("third country"));
  }

  @Test
  void withoutACountryLeavesOutWhatItIsOn() {
    // without 2, 5, 9 and 13: 9.7 - 1 = 8.7 over 5
    CountrySet us = CountrySet.of(Papers.COUNTRIES.require("US"));
    assertThat(fwci(limited(OptionalInt.empty(), OptionalInt.empty(), false, us)).rows(ALL))
        .first()
        .isEqualTo("All with both countries | 6 | 1.940000 | 5 | 2.000000");
  }

  @Test
  void aGroupIsCountedOncePerPublication() {
    // EU27: 5, 9, 11, 15, 16, 17 = 0.5 + 20 + 0.2 + 0 + 2.5 + 0.1; weights of FR and DE 1/4, 2/5,
    // 1/2, 1/2, 1/3, 1/2
    assertThat(fwci(Answered.of("EU27")).rows("set", "output", "fwci"))
        .first()
        .asString()
        .endsWith("| 6 | 3.883333");
    assertThat(fwci(Answered.of("EU27")).rows("output", "fwci"))
        .last()
        .isEqualTo("2.483333 | 3.667785");
  }

  @Test
  void aSetOfAllPublicationsHasNoCountryCompanions() {
    assertThat(fwci(Selection.ALL).rows("set", "output", "fwci"))
        .containsExactly(
            "All publications | 17 | 2.581250",
            "at most 100 authors | 14 | 0.792308",
            "at most 10 authors | 12 | 0.836364");
  }

  @Test
  void underTenTheHeadlineIsRefusedUnlessForced() {
    Question careful =
        new Question(
            pair(), Counting.FULL, OptionalInt.of(0), OptionalInt.of(0), 1, false, false, 0);
    List<Library> library = List.of(world);
    assertThatThrownBy(() -> Answered.to(new FwciAnalysis(careful, library.get(0))))
        .isInstanceOf(ColabException.class)
        .hasMessageContaining("only 9 publications with an FWCI");
    Value forced = fwci(pair()).result().headline();
    assertThat(((Value.Quantity) forced).caution()).isEqualTo(Value.Caution.TOO_FEW);
  }

  @Test
  void tenPublicationsAreEnoughForAHeadline() {
    List<String> ten = new ArrayList<>();
    for (int i = 1; i <= 10; i++) {
      ten.add("2017;2;1;" + i + ".00;5;Article;GB JP;1000");
    }
    Library library = new Papers(folder).library(Papers.file(Papers.WORLD, ten));
    Question careful =
        new Question(
            pair(), Counting.FULL, OptionalInt.of(0), OptionalInt.of(0), 1, false, false, 0);
    Value.Quantity headline =
        (Value.Quantity) Answered.to(new FwciAnalysis(careful, library)).result().headline();
    assertThat(headline).isEqualTo(new Value.Quantity(5.5, Optional.empty(), Value.Caution.RED));
  }

  @Test
  void byYearTypeAuthorsAndCountriesTheRowsAddUp() {
    assertThat(by(By.YEAR))
        .containsExactly(
            "2017 | 2 | 4.500000 | 2 | 4.500000",
            "2018 | 2 | 1.250000 | 2 | 1.250000",
            "2019 | 3 | 11.500000 | 2 | 11.500000",
            "2020 | 3 | 1.433333 | 3 | 1.200000");
    assertThat(by(By.TYPE))
        .containsExactlyInAnyOrder(
            "Article | 7 | 4.900000 | 7 | 1.200000",
            "Review | 1 | 2.000000 | 1 | 2.000000",
            "Editorial | 1 | - | 0 | -",
            "Retracted | 1 | 2.500000 | 1 | 2.500000");
    assertThat(by(By.AUTHORS))
        .containsExactly(
            "1-10 authors | 5 | 1.675000 | 4 | 1.600000",
            "11-50 authors | 2 | 0.550000 | 2 | 0.550000",
            "51-200 authors | 2 | 14.000000 | 2 | 14.000000",
            "number of authors unknown | 1 | 3.000000 | 1 | 3.000000");
    assertThat(by(By.COUNTRIES))
        .containsExactly(
            "2 countries | 5 | 1.800000 | 4 | 1.600000",
            "3 countries | 3 | 3.700000 | 3 | 2.500000",
            "4-9 countries | 2 | 10.250000 | 2 | 10.250000");
    assertThat(by(By.COLLABORATION))
        .containsExactly(
            "2 countries (bilateral) | 5 | 1.800000 | 4 | 1.600000",
            "3 countries (trilateral) | 3 | 3.700000 | 3 | 2.500000",
            "4 or more (quadrilateral+) | 2 | 10.250000 | 2 | 10.250000");
  }

  private List<String> by(By by) {
    return Answered.to(new FwciByAnalysis(Answered.full(pair()), by, world))
        .rows(by.id(), "output", "fwci", "n_fwci", "fwci_median");
  }

  @Test
  void areasOverlapAndSaySo() {
    Answered answer = Answered.to(new FwciByAnalysis(Answered.full(pair()), By.SUBJECT, world));
    assertThat(answer.rows("area", "output", "fwci"))
        .containsExactlyInAnyOrder(
            "Multidisciplinary | 1 | 3.000000",
            "Computer Science | 2 | 1.550000",
            "Medicine | 5 | 1.500000",
            "Physics and Astronomy | 4 | 7.800000");
    assertThat(answer.notes()).anyMatch(note -> note.startsWith("Areas overlap"));
    Answered years = Answered.to(new FwciByAnalysis(Answered.full(pair()), By.YEAR, world));
    assertThat(years.notes()).noneMatch(note -> note.contains("overlap"));
  }

  private static SubjectsAnalysis.Wanted subjects(boolean fields) {
    return new SubjectsAnalysis.Wanted(fields, false);
  }

  @Test
  void subjectsAreLargestFirstWithTheirShareOfAll() {
    Answered answer =
        Answered.to(new SubjectsAnalysis(Answered.full(pair()), subjects(false), world));
    assertThat(
            answer.rows("area", "code", "output", "share_percent", "fwci", "n_fwci", "fwci_median"))
        .containsExactly(
            "Medicine | 2700 | 5 | 50.000000 | 1.500000 | 4 | 1.500000",
            "Physics and Astronomy | 3100 | 4 | 40.000000 | 7.800000 | 4 | 5.000000",
            "Computer Science | 1700 | 2 | 20.000000 | 1.550000 | 2 | 1.550000",
            "Multidisciplinary | 1000 | 1 | 10.000000 | 3.000000 | 1 | 3.000000");
    assertThat(
            Answered.to(new SubjectsAnalysis(Answered.full(pair()), subjects(true), world))
                .rows("code", "output"))
        .hasSize(4);
  }

  @Test
  void notesStandWhereTheDataCallForThem() {
    assertThat(fwci(pair()).notes())
        .contains(
            "Citation windows: 2017-19 closed, 2020 open.", "1 without FWCI left out of the means.")
        .contains(
            "1 retracted counted (--without-retracted leaves them out).",
            "1 with an unknown number of authors, in no author limit.")
        .contains("17 rows = 10 counted + 7 not asked for.")
        .contains("Carried by: Physics and Astronomy: 44% of publications, 80% of the sum")
        .noneMatch(note -> note.contains("duplicate") || note.contains("no scope"));
    Answered plain = fwci(pair().withYears(Answered.years(2018, 2018)));
    assertThat(plain.notes())
        .contains("Citation windows closed.", "Full counting, types: article, review.")
        .noneMatch(
            note ->
                note.contains("without FWCI")
                    || note.contains("retracted")
                    || note.contains("unknown number"));
  }

  @Test
  void aRetractedPublicationLeavesWhenAsked() {
    Selection kept = pair().withTraits(new Traits(Set.of(), OptionalInt.empty(), true));
    assertThat(fwci(kept).rows("output", "fwci")).first().isEqualTo("9 | 4.537500");
    assertThat(fwci(kept).notes()).noneMatch(note -> note.contains("retracted"));
  }

  @Test
  void oneInAHundredCarriesInTheSingular() {
    List<String> hundred =
        new ArrayList<>(java.util.Collections.nCopies(99, "2017;2;1;1.00;5;Article;GB JP;1000"));
    hundred.add("2017;2;1;101.00;5;Article;GB JP;1000");
    Library library = new Papers(folder).library(Papers.file(Papers.WORLD, hundred));
    assertThat(Answered.to(new FwciAnalysis(Answered.full(pair()), library)).notes())
        .contains("Carried by: 1 publication (1%) holds 51% of the sum of FWCI");
  }

  @Test
  void inDetailTheLargestPublicationIsLeftOutOnce() {
    Question detail =
        new Question(pair(), Counting.FULL, OptionalInt.of(0), OptionalInt.of(0), 1, true, true, 3);
    Answered answer = Answered.to(new FwciAnalysis(detail, world));
    // M17: (20 - 4.311111) / 8 = 1.961111
    assertThat(answer.notes())
        .contains(
            "One publication: 2-s2.0-9 (FWCI 20.00) holds 51.5% of the sum; without it the mean is"
                + " 2.35, 1.96 lower");
    assertThat(answer.result().explanation().get())
        .extracting(colab.table.Note::text)
        .contains("= 38.80 / 9 = 4.311111");
    assertThat(answer.result().behind().get(0).rows().get(0).get(1))
        .isEqualTo(Value.quantity(100 * 20 / 38.8));
  }
}
