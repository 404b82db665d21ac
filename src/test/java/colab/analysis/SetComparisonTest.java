package colab.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import colab.ColabException;
import colab.analysis.comparison.SetComparison;
import colab.analysis.comparison.SetComparisonBy;
import colab.analysis.comparison.TwoSets;
import colab.corpus.Selection;
import colab.indicator.Counting;
import colab.table.Value;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two sets against each other, from files: fixture F1, and random publications by brute force. */
class SetComparisonTest {
  /** The publications of fixture F1 of the methods page, with their FWCI. */
  static final List<String> F1 =
      List.of(
          "2018;2;10;1.363636;1;Article;GB JP;1700",
          "2018;1;2;0.272727;1;Article;GB;1700",
          "2018;2;1;0.136364;1;Article;JP;1700",
          "2018;3;12;1.718182;1;Article;GB JP US;1700 3100",
          "2018;1;0;0;1;Article;JP;3100",
          "2018;2;4;0.6;1;Article;US;3100",
          "2018;2;3;0.45;1;Article;GB US;3100",
          "2018;2;5;0.681818;1;Article;US FR;1700",
          "2018;1;6;0.9;1;Article;JP GB;3100",
          "2018;6;40;5.727273;1;Article;GB JP US FR DE;1700 3100",
          "2018;1;0;0;1;Article;FR;1700",
          "2018;2;1;0.15;1;Article;DE JP;3100");

  @TempDir private Path folder;

  private static Question forced(Selection selection, int resamples) {
    return new Question(
        selection,
        Counting.FULL,
        OptionalInt.of(resamples),
        OptionalInt.of(resamples),
        1,
        false,
        true,
        0);
  }

  private Library world(List<String> publications) {
    return new Papers(folder).library(Papers.file(Papers.WORLD, publications));
  }

  private Answered compared(List<String> publications, Selection first, Selection second) {
    return Answered.to(
        new SetComparison(TwoSets.of(forced(first, 100), second), world(publications)));
  }

  @Test
  void thePairIsComparedWithTheRestOfJapan() {
    Answered found = compared(F1, Answered.of("GB", "JP"), Answered.of("JP"));
    assertThat(found.rows("set", "output", "fwci", "difference"))
        .containsExactly(
            "UK-Japan co-publications | 4 | 2.427273 | -",
            "Publications of Japan | 7 | 1.427922 | -",
            "without UK-Japan co-publications | 3 | 0.095455 | 2.331818");
    assertThat(Answered.text(row(found, 2, "p_permutation"))).isEqualTo("0.085714");
    assertThat(Answered.text(row(found, 2, "p_mann_whitney"))).isEqualTo("0.057143");
    assertThat(Answered.text(row(found, 2, "cliffs_delta"))).isEqualTo("1.000000");
    assertThat(found.notes()).anyMatch(note -> note.startsWith("The first set is part"));
    assertThat(Answered.text(found.result().headline())).isEqualTo("2.331818");
  }

  private static Value row(Answered found, int row, String column) {
    return found.table().rows().get(row).get(found.columns().indexOf(column));
  }

  @Test
  void theLargerSetIsCutWhereverItStands() {
    Answered found = compared(F1, Answered.of("JP"), Answered.of("GB", "JP"));
    assertThat(found.rows("set", "output", "difference"))
        .containsExactly(
            "Publications of Japan | 7 | -",
            "UK-Japan co-publications | 4 | -",
            "without UK-Japan co-publications | 3 | -2.331818");
    assertThat(found.result().wording().get())
        .startsWith(
            "Publications of Japan without UK-Japan co-publications (3 with FWCI, mean 0.10)"
                + " against UK-Japan co-publications (4 with FWCI, mean 2.43)");
  }

  @Test
  void ofSetsThatOverlapTheSecondIsCut() {
    Answered found = compared(F1, Answered.of("GB"), Answered.of("JP"));
    assertThat(found.rows("set", "output"))
        .containsExactly(
            "Publications of the United Kingdom | 6",
            "Publications of Japan | 7",
            "without publications of the United Kingdom | 3");
    assertThat(found.notes())
        .anyMatch(note -> note.startsWith("The sets overlap in 4 publications"));
  }

  @Test
  void setsWithoutCommonPublicationsAreComparedAsTheyAre() {
    Selection pair = Answered.of("GB", "JP");
    Answered apart = compared(F1, pair, Answered.of("FR").except(pair));
    assertThat(apart.table().rows()).hasSize(2);
    assertThat(apart.notes()).noneMatch(note -> note.contains("overlap"));
  }

  @Test
  void equalSetsAreRefused() {
    Selection pair = Answered.of("GB", "JP");
    assertThatThrownBy(() -> TwoSets.of(forced(pair, 0), pair))
        .isInstanceOf(ColabException.class)
        .hasMessageContaining("the same");
    Selection yearly = pair.withYears(Answered.years(2017, 2019));
    assertThatThrownBy(() -> compared(F1, pair, yearly))
        .hasMessageContaining("both sets hold the same 4 publications");
  }

  @Test
  void fewPublicationsAreRefusedUnlessForced() {
    Question careful = Question.of(Answered.of("GB", "JP"));
    Library library = world(F1);
    SetComparison analysis = new SetComparison(TwoSets.of(careful, Answered.of("JP")), library);
    assertThatThrownBy(() -> Answered.to(analysis))
        .isInstanceOf(ColabException.class)
        .hasMessageContaining("UK-Japan co-publications: only 4 with an FWCI");
  }

  @Test
  void setsOfTwoExportsAreNotCompared() {
    Library library =
        new Papers(folder)
            .library(
                Papers.file(
                    Papers.preamble("Publications in Japan", "2018", "1 May 2023"),
                    F1.stream().filter(line -> line.contains("JP")).toList()),
                Papers.file(
                    Papers.preamble("Publications in France", "2018", "1 May 2023"),
                    F1.stream().filter(line -> line.contains("FR")).toList()));
    assertThatThrownBy(
            () ->
                new SetComparison(
                    TwoSets.of(forced(Answered.of("JP"), 0), Answered.of("FR")), library))
        .isInstanceOf(ColabException.class)
        .hasMessageContaining("no one export covers both sets")
        .hasMessageContaining("Publications in France");
  }

  @Test
  void fractionalSetsHaveWeightedMeansAndNoTests() {
    Question question =
        new Question(
            Answered.of("GB", "JP"),
            Counting.FRACTIONAL,
            OptionalInt.of(50),
            OptionalInt.of(50),
            1,
            false,
            true,
            0);
    Answered found =
        Answered.to(new SetComparison(TwoSets.of(question, Answered.of("JP")), world(F1)));
    assertThat(row(found, 2, "p_permutation")).isInstanceOf(Value.Missing.class);
    // Japan's share of its other publications: 1, 1, 1/2
    double rest = (0.136364 + 0.15 / 2) / 2.5;
    double joint = (1.363636 + 1.718182 * 2 / 3 + 0.9 + 5.727273 * 2 / 5) / (2 + 2 / 3.0 + 2 / 5.0);
    assertThat(((Value.Quantity) row(found, 2, "difference")).number())
        .isCloseTo(joint - rest, within(1e-6));
  }

  @Test
  void everyAreaHasItsOwnTestAndTheyAreAdjustedTogether() {
    Answered found =
        Answered.to(
            new SetComparisonBy(
                TwoSets.of(forced(Answered.of("GB", "JP"), 100), Answered.of("JP")),
                By.SUBJECT,
                world(F1)));
    assertThat(found.rows("area", "output", "second_output", "p_permutation"))
        .containsExactly(
            "Computer Science | 3 | 1 | 0.500000", "Physics and Astronomy | 3 | 2 | 0.200000");
    assertThat(found.rows("p_permutation_adjusted")).containsExactly("0.500000", "0.400000");
  }

  /** Brute force: the difference, and the permutation test by the definition of its splits. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void randomSetsAreComparedAsByHand(long seed) {
    Random dice = new Random(seed);
    String[] countries = {"GB", "JP", "GB JP", "GB JP US", "JP US"};
    List<String> lines = new ArrayList<>();
    List<Double> pair = new ArrayList<>();
    List<Double> rest = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      String of = countries[dice.nextInt(5)];
      int hundredths = dice.nextInt(500);
      boolean known = dice.nextInt(10) > 0;
      lines.add("2018;3;1;" + (known ? hundredths / 100.0 : "-") + ";1;Article;" + of + ";1700");
      if (known && of.contains("JP")) {
        (of.contains("GB") ? pair : rest).add(hundredths / 100.0);
      }
    }
    Answered found = compared(lines, Answered.of("GB", "JP"), Answered.of("JP"));
    double expected = mean(pair) - mean(rest);
    assertThat(((Value.Quantity) found.result().headline()).number())
        .isCloseTo(expected, within(1e-9));
    double wins = 0;
    for (double x : pair) {
      wins += rest.stream().mapToDouble(y -> x > y ? 1 : x == y ? 0.5 : 0).sum();
    }
    assertThat(((Value.Quantity) row(found, 2, "superiority")).number())
        .isCloseTo(wins / pair.size() / rest.size(), within(1e-9));
  }

  private static double mean(List<Double> values) {
    return values.stream().flatMapToDouble(DoubleStream::of).average().orElseThrow();
  }
}
