package colab.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import colab.ColabException;
import colab.corpus.Selection;
import colab.indicator.Counting;
import colab.table.Value;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Publications divided among countries, authors, institutions: the worked values of fixture F1, and
 * what must hold in any world, against sums by the definitions.
 */
class DividedCountingTest {
  private static final double EXACT = 1e-6;
  private static final String F1 = "src/test/cases/counting/f1-score/works.jsonl";
  private static final String F1_WOS = "src/test/cases/counting/f1-web-of-science/savedrecs.txt";

  @TempDir Path folder;

  private static Question question(Selection selection, Counting counting) {
    return new Question(
        selection, counting, OptionalInt.of(0), OptionalInt.of(0), 1, false, true, 0);
  }

  private static Question detailed() {
    return new Question(
        Answered.of("GB", "JP"),
        Counting.FULL,
        OptionalInt.of(0),
        OptionalInt.of(0),
        1,
        true,
        true,
        0);
  }

  private static double output(Library library, Counting counting, String... sides) {
    Selection selection = Answered.of(sides);
    return total(Answered.to(new OutputAnalysis(question(selection, counting), library)), "output");
  }

  private static double total(Answered answer, String column) {
    return number(answer.value("2020", column));
  }

  private static double number(Value value) {
    return value instanceof Value.Count count ? count.number() : ((Value.Quantity) value).number();
  }

  private static double fwci(Library library, Counting counting, String... sides) {
    Question asked = question(Answered.of(sides), counting);
    return number(Answered.to(new FwciAnalysis(asked, library)).table().rows().get(0).get(2));
  }

  @ParameterizedTest
  @ValueSource(strings = {F1, F1_WOS})
  void everyFamilyOfFractionsHasTheWorkedTotals(String file) {
    Library library = Bylines.library(file);
    Map<String, List<Double>> totals =
        Map.of(
            "GB", List.of(3.033333, 3.166667, 3.166667),
            "JP", List.of(4.033333, 4.0, 4.0),
            "US", List.of(2.533333, 2.5, 2.5),
            "FR", List.of(1.7, 1.666667, 1.666667),
            "DE", List.of(0.7, 0.666667, 0.666667));
    totals.forEach(
        (country, expected) -> {
          List<Counting> families =
              List.of(Counting.FRACTIONAL, Counting.AUTHOR, Counting.INSTITUTION);
          for (int i = 0; i < families.size(); i++) {
            assertThat(output(library, families.get(i), country))
                .as(country + " " + families.get(i))
                .isCloseTo(expected.get(i), within(EXACT));
          }
        });
  }

  @Test
  void theMeanWeightedByAuthorsHasTheWorkedValues() {
    Library library = Bylines.library(F1);
    assertThat(fwci(library, Counting.AUTHOR, "GB")).isCloseTo(1.298325, within(EXACT));
    assertThat(fwci(library, Counting.AUTHOR, "JP")).isCloseTo(0.717614, within(EXACT));
    assertThat(fwci(library, Counting.AUTHOR, "GB", "JP")).isCloseTo(1.980861, within(EXACT));
    assertThat(fwci(library, Counting.FRACTIONAL, "GB")).isCloseTo(1.103646, within(EXACT));
    assertThat(fwci(library, Counting.FRACTIONAL, "JP")).isCloseTo(0.759016, within(EXACT));
  }

  @ParameterizedTest
  @ValueSource(strings = {F1, F1_WOS})
  void aPairHasThreeDifferentFractionalNumbers(String file) {
    Answered answer = Answered.to(new OutputAnalysis(detailed(), Bylines.library(file)));
    assertThat(
            answer.rows(
                "output",
                "collaboration_score",
                "share_sum_of_uk",
                "share_sum_of_japan",
                "coauthorship_score",
                "one_person_percent"))
        .last()
        .isEqualTo("4 | 3.166667 | 1.666667 | 1.500000 | 1.555556 | 25.000000");
    assertThat(answer.notes())
        .contains(
            "By author share: 3.17 = UK 1.67 + Japan 1.50 (collaboration score)",
            "25.0% are joint in one person only, an author with affiliations on both sides.");
  }

  @Test
  void theShareOfASideIsOfItsAuthorsPart() {
    Question asked = question(Answered.of("GB", "JP"), Counting.AUTHOR);
    Answered answer = Answered.to(new OutputAnalysis(asked, Bylines.library(F1)));
    // 1.666667 of 3.166667, 1.5 of 4
    assertThat(answer.rows("output", "share_of_uk_percent", "share_of_japan_percent"))
        .last()
        .isEqualTo("3.166667 | 52.631579 | 37.500000");
  }

  @Test
  void aGroupIsCountedOnce() {
    Library library = Bylines.library(F1);
    Selection group =
        Selection.ALL.withSides(
            List.of(
                new colab.corpus.Side(
                    "FR/DE",
                    "FR/DE",
                    "FR/DE",
                    Answered.side("FR").countries().union(Answered.side("DE").countries()))));
    assertThat(total(Answered.to(new OutputAnalysis(Answered.full(group), library)), "output"))
        .isEqualTo(4);
    Selection joint = group.withSides(List.of(group.sides().get(0), Answered.side("JP")));
    assertThat(total(Answered.to(new OutputAnalysis(Answered.full(joint), library)), "output"))
        .isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void inAnyWorldTheSumsAreThoseOfTheDefinitions(long seed) {
    Bylines world = Bylines.random(seed, 150, false);
    Library library = world.library(folder);
    double authors = 0;
    double institutions = 0;
    for (String code : List.of("GB", "JP", "US", "FR", "DE")) {
      Set<String> own = Set.of(code);
      double expected =
          world.with(code).stream().mapToDouble(work -> world.byAuthors(work, own)).sum();
      assertThat(output(library, Counting.AUTHOR, code)).isCloseTo(expected, within(EXACT));
      authors += expected;
      institutions += output(library, Counting.INSTITUTION, code);
      double weighted =
          world.with(code).stream()
              .mapToDouble(work -> world.byAuthors(work, own) * world.fwci().get(work))
              .sum();
      assertThat(fwci(library, Counting.AUTHOR, code))
          .isCloseTo(weighted / expected, within(EXACT));
    }
    assertThat(authors).isCloseTo(150, within(EXACT));
    assertThat(institutions).isCloseTo(150, within(EXACT));
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5})
  void theCollaborationScoreIsAtMostTheNumberOfJointPublications(long seed) {
    Bylines world = Bylines.random(seed, 200, false);
    Answered answer = Answered.to(new OutputAnalysis(detailed(), world.library(folder)));
    List<Integer> joint = world.with("GB", "JP");
    double score =
        joint.stream().mapToDouble(work -> world.byAuthors(work, Set.of("GB", "JP"))).sum();
    double harmonic =
        joint.stream()
            .mapToDouble(
                work -> {
                  double a = world.byAuthors(work, Set.of("GB"));
                  double b = world.byAuthors(work, Set.of("JP"));
                  return 2 * a * b / (a + b);
                })
            .sum();
    assertThat(total(answer, "collaboration_score")).isCloseTo(score, within(EXACT));
    assertThat(total(answer, "coauthorship_score")).isCloseTo(harmonic, within(EXACT));
    boolean bilateral = joint.stream().allMatch(work -> world.countries(work).size() == 2);
    assertThat(bilateral).isFalse();
    assertThat(score).isLessThan(joint.size());
  }

  @Test
  void theScoreIsTheNumberWhereAllJointPublicationsAreBilateral() {
    Bylines bilateral =
        new Bylines(
            List.of(
                List.of(List.of("GB1e"), List.of("JP1e"), List.of("GB2e", "JP2e")),
                List.of(List.of("GB1e", "JP0e"))),
            List.of(1.0, 2.0));
    Answered answer = Answered.to(new OutputAnalysis(detailed(), bilateral.library(folder)));
    assertThat(total(answer, "collaboration_score")).isEqualTo(2.0);
    assertThat(total(answer, "one_person_percent")).isEqualTo(50.0);
  }

  @Test
  void withoutInternationalPublicationsAllCountingsAreOne() {
    Bylines domestic = Bylines.random(8, 80, true);
    Library library = domestic.library(folder);
    for (Counting counting : Counting.values()) {
      assertThat(output(library, counting, "JP")).isEqualTo(domestic.with("JP").size());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"FRACTIONAL", "AUTHOR", "INSTITUTION"})
  void theMeansOfAllCountriesWeightedByTheirOutputAreTheWorldsMean(Counting counting) {
    Bylines world = Bylines.random(9, 120, false);
    Library library = world.library(folder);
    double sum = 0;
    for (String code : List.of("GB", "JP", "US", "FR", "DE")) {
      sum += output(library, counting, code) * fwci(library, counting, code);
    }
    double mean = world.fwci().stream().mapToDouble(x -> x).average().orElseThrow();
    assertThat(sum / 120).isCloseTo(mean, within(EXACT));
  }

  @Test
  void anAuthorWithoutAffiliationKeepsHisPartToHimself() {
    Bylines some =
        new Bylines(
            List.of(List.of(List.of("GB1e"), List.of("JP1e"), List.of(), List.of())), List.of(1.0));
    assertThat(output(some.library(folder), Counting.AUTHOR, "GB")).isEqualTo(0.25);
  }

  @Test
  void aPublicationWhoseAuthorsAreCutOffCountsNothingAndIsTold() throws java.io.IOException {
    String author = "{\"institutions\":[{\"id\":\"I1\",\"country_code\":\"GB\"}]}";
    String hundred = String.join(",", java.util.Collections.nCopies(100, author));
    String start = "{\"id\":\"https://openalex.org/W";
    String rest = "\",\"publication_year\":2020,\"type\":\"article\",\"authorships\":[";
    Path file = folder.resolve("list.jsonl");
    java.nio.file.Files.writeString(
        file, start + "1" + rest + hundred + "]}\n" + start + "2" + rest + author + "]}\n");
    Question asked = question(Answered.of("GB"), Counting.AUTHOR);
    Answered answer = Answered.to(new OutputAnalysis(asked, Bylines.library(file.toString())));
    assertThat(total(answer, "output")).isEqualTo(1);
    assertThat(answer.notes()).anyMatch(note -> note.contains("1 publication counts nothing"));
  }

  @Test
  void anExportWithoutAffiliationsIsRefusedWithTheReason() {
    Library scival = new Papers(folder).library(Papers.file(Papers.WORLD, Papers.SEVENTEEN));
    assertThatThrownBy(() -> output(scival, Counting.AUTHOR, "GB"))
        .isInstanceOf(ColabException.class)
        .hasMessageContaining("needs author affiliations");
  }
}
