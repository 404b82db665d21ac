package colab.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import colab.indicator.Counting;
import colab.indicator.Resampling;
import colab.table.Value;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the screen of FWCI says beside its first figures, in detail and where the data call for it.
 */
class FwciScreenTest {
  @TempDir Path folder;

  private static Question question(Counting counting, int resamples, boolean detail) {
    return new Question(
        Answered.of("GB", "JP"),
        counting,
        OptionalInt.of(resamples),
        OptionalInt.of(resamples),
        1,
        detail,
        true,
        0);
  }

  private Answered plain(List<String> publications) {
    return answered(publications, question(Counting.FULL, 0, false));
  }

  private Answered detailed(List<String> publications) {
    return answered(publications, question(Counting.FULL, 0, true));
  }

  private Answered answered(List<String> publications, Question question) {
    Library library = new Papers(folder).library(Papers.file(Papers.WORLD, publications));
    return Answered.to(new FwciAnalysis(question, library));
  }

  /** So many publications of the pair, each with this FWCI. */
  private static List<String> equal(int number, String fwci) {
    return new ArrayList<>(
        Collections.nCopies(number, "2017;2;1;" + fwci + ";5;Article;GB JP;1000"));
  }

  @Test
  void inDetailPartsAreBandsOfAuthorsAndOfCountries() {
    assertThat(detailed(Papers.SEVENTEEN).rows("part", "set", "output", "fwci"))
        .containsExactly(
            " | All with both countries | 10 | 4.311111",
            " | at most 100 authors | 7 | 1.300000",
            " | at most 10 authors | 5 | 1.675000",
            " | at most 9 countries | 10 | 4.311111",
            " | UK and Japan only, no third country | 5 | 1.800000",
            " | weighted by country share | 7.900000 | 3.311594",
            "By number of authors | 1-10 authors | 5 | 1.675000",
            "By number of authors | 11-50 authors | 2 | 0.550000",
            "By number of authors | 51-200 authors | 2 | 14.000000",
            "By number of authors | number of authors unknown | 1 | 3.000000",
            "By number of countries | 2 countries (bilateral) | 5 | 1.800000",
            "By number of countries | 3 countries (trilateral) | 3 | 3.700000",
            "By number of countries | 4 or more (quadrilateral+) | 2 | 10.250000",
            "By number of countries | 4-9 countries | 2 | 10.250000");
  }

  /** 1, 8, 0.5, 2, 3, 20, 1.2, 0.6, 2.5: the nine of the ten that have an FWCI. */
  @Test
  void theDistributionOfEachLineIsInItsColumns() {
    assertThat(
            detailed(Papers.SEVENTEEN)
                .rows(
                    "fwci_sd",
                    "fwci_sum_top_publication_percent",
                    "fwci_influence",
                    "fwci_influence_of",
                    "h_index"))
        .first()
        .isEqualTo("6.314951 | 51.546392 | 1.961111 | 2-s2.0-9 | 6");
  }

  @Test
  void inDetailEachThingThatIsAskedOfADistributionHasItsLine() {
    assertThat(detailed(Papers.SEVENTEEN).notes())
        .contains(
            "Typical FWCI: median 2.00 (0.60-8.00), geometric mean 2.52, 10% trimmed mean 4.31, 10% winsorised"
                + " mean 4.31",
            "World top 10%: 55.6% of publications (26.7-81.1), world 10%",
            "World top 1%: 22.2% of publications (6.3-54.7), world 1%",
            "Citations: 191 to date, 19.1 a publication, 100.0% cited (72.2-100.0), h-index 6")
        .anyMatch(note -> note.startsWith("Carried by: effectively 3 of 9 publications"))
        .anyMatch(note -> note.startsWith("Spread of FWCI: standard deviation 6.31, standard"));
  }

  @Test
  void withIntervalsTheMedianAndSharesHaveTheirsToo() {
    Answered answer =
        answered(Papers.SEVENTEEN, question(Counting.FULL, Resampling.ROW.resamples(), true));
    assertThat(answer.notes())
        .contains("World top 10%: 55.6% of publications (26.7-81.1), world 10%")
        .anyMatch(note -> note.startsWith("Typical FWCI: median 2.00 (0.60-8.00), geometric"))
        .anyMatch(note -> note.startsWith("Stability intervals: 1,000 resamples"));
    // Wilson for 5 of 9; the second and the eighth of nine
    assertThat(answer.rows("pp_top_10_percent_low", "fwci_median_low", "fwci_median_high"))
        .first()
        .isEqualTo("26.665129 | 0.600000 | 8.000000");
  }

  @Test
  void onePublicationIsNamedOnThePlainScreenWhereTheMeanHangsOnIt() {
    List<String> many = equal(99, "1.00");
    many.add("2017;2;1;12.00;5;Article;GB JP;1000");
    // 12 of 111 is 10.8% of the sum
    assertThat(plain(many).notes())
        .contains(
            "One publication: 2-s2.0-100 (FWCI 12.00) holds 10.8% of the sum; without it the mean"
                + " is 1.00, 0.11 lower");
    many.set(99, "2017;2;1;6.00;5;Article;GB JP;1000");
    // 6 of 105 is 5.7% of the sum, and moves the mean by 4.8%
    assertThat(plain(many).notes()).noneMatch(note -> note.startsWith("One publication"));
    assertThat(detailed(many).notes()).anyMatch(note -> note.startsWith("One publication"));
  }

  @Test
  void theLowestIsToldWhereItMovesTheMeanMost() {
    List<String> many = equal(9, "2.00");
    many.add("2017;2;1;0.00;5;Article;GB JP;1000");
    assertThat(plain(many).notes())
        .contains(
            "One publication: the lowest (FWCI 0.00): without it the mean is 2.00, 0.20 higher");
  }

  @Test
  void theWordingSaysThatTheMeanHangsOnFewWhereTheyHoldMoreThanThirtyPerCent() {
    List<String> many = equal(199, "1.00");
    many.add("2017;2;1;85.00;5;Article;GB JP;1000");
    many.add("2017;2;1;5.00;5;Article;GB JP;1000");
    assertThat(plain(many).result().wording().get())
        .contains("The mean hangs on few publications: 1% of them hold 31% of the sum")
        .contains(" Without one publication it is 1.02.");
    many.set(199, "2017;2;1;9.00;5;Article;GB JP;1000");
    assertThat(plain(many).result().wording().get())
        .contains("Citations are skewed: the median is 1.00.")
        .doesNotContain("hangs on few", "Without one");
  }

  @Test
  void inFractionalCountingWhatIsOfWholePublicationsIsMissingWithItsReason() {
    Answered answer = answered(Papers.SEVENTEEN, question(Counting.FRACTIONAL, 0, true));
    for (String column :
        List.of("fwci_sd", "fwci_gini", "fwci_trimmed_mean", "fwci_skewness", "h_index")) {
      assertThat(answer.value("All with both countries", column))
          .isInstanceOfSatisfying(
              Value.Missing.class,
              missing -> assertThat(missing.reason()).endsWith("use full counting"));
    }
    assertThat(answer.value("All with both countries", "fwci_se"))
        .isInstanceOf(Value.Quantity.class);
    assertThat(answer.notes()).noneMatch(note -> note.startsWith("One publication"));
  }

  @Test
  void aSetWithoutAnyCitationHasNoShares() {
    assertThat(detailed(equal(120, "0.00")).notes())
        .noneMatch(note -> note.startsWith("Carried by"))
        .noneMatch(note -> note.contains("NaN") || note.contains("Infinity"));
  }

  @Test
  void domesticPublicationsAreAKindOfCollaborationToo() {
    Library library = new Papers(folder).library(Papers.file(Papers.WORLD, Papers.SEVENTEEN));
    Question japan = Answered.full(Answered.of("JP"));
    assertThat(
            Answered.to(new FwciByAnalysis(japan, By.COLLABORATION, library))
                .rows("collaboration", "output", "fwci"))
        .containsExactly(
            "1 country (domestic) | 1 | 0.000000",
            "2 countries (bilateral) | 9 | 1.162500",
            "3 countries (trilateral) | 3 | 3.700000",
            "4 or more (quadrilateral+) | 2 | 10.250000");
  }
}
