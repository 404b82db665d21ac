package colab.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import colab.indicator.Counting;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How firmly partners hold their ranks, against plain drawing from the publications themselves. */
class RankStabilityTest {
  private static final List<String> CODES = List.of("GB", "US", "FR", "DE", "CN", "KR");
  private static final int DRAWS = 3_000;

  @TempDir Path folder;

  /** Publications of Japan with any of six partners, of which the first are the more frequent. */
  private static List<Set<String>> corpus(long seed) {
    Random random = new Random(seed);
    List<Set<String>> corpus = new ArrayList<>();
    while (corpus.size() < 160) {
      Set<String> partners = new TreeSet<>();
      CODES.stream()
          .filter(code -> random.nextInt(3 + CODES.indexOf(code) / 2) == 0)
          .forEach(partners::add);
      if (!partners.isEmpty()) {
        corpus.add(partners);
      }
    }
    return corpus;
  }

  private Answered detail(List<Set<String>> corpus, int resamples) {
    List<String> lines =
        corpus.stream()
            .map(partners -> "2018;3;1;1.00;5;Article;JP " + String.join(" ", partners) + ";1000")
            .toList();
    Library library = new Papers(folder).library(Papers.file(Papers.WORLD, lines));
    Question question =
        new Question(
            Answered.of("JP"),
            Counting.FULL,
            OptionalInt.of(resamples),
            OptionalInt.empty(),
            1,
            true,
            true,
            0);
    return Answered.to(new PartnersAnalysis(question, Optional.empty(), library));
  }

  private static long[] outputs(List<Set<String>> publications) {
    return CODES.stream()
        .mapToLong(code -> publications.stream().filter(set -> set.contains(code)).count())
        .toArray();
  }

  private static long rank(long[] outputs, int place) {
    return 1 + Arrays.stream(outputs).filter(other -> other > outputs[place]).count();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void aRankIsHeldAsOftenAsInPublicationsDrawnOneByOne(long seed) {
    List<Set<String>> corpus = corpus(seed);
    Answered answer = detail(corpus, DRAWS);
    Random dice = new Random(seed);
    long[] usual = outputs(corpus);
    int[] held = new int[CODES.size()];
    for (int draw = 0; draw < DRAWS; draw++) {
      long[] outputs =
          outputs(dice.ints(corpus.size(), 0, corpus.size()).mapToObj(corpus::get).toList());
      for (int place = 0; place < held.length; place++) {
        held[place] += rank(outputs, place) == rank(usual, place) ? 1 : 0;
      }
    }
    List<String> codes = answer.rows("code");
    for (int row = 0; row < codes.size(); row++) {
      double found = Double.parseDouble(answer.rows("rank_held_percent").get(row));
      double plain = 100.0 * held[CODES.indexOf(codes.get(row))] / DRAWS;
      assertThat(found).as(codes.get(row)).isCloseTo(plain, within(5.0));
    }
  }

  @Test
  void neitherTheOrderOfPublicationsNorThatOfSetsMatters() {
    List<Set<String>> corpus = corpus(3);
    List<String> first = ranks(detail(corpus, 500));
    Collections.shuffle(corpus, new Random(4));
    assertThat(ranks(detail(corpus, 500))).isEqualTo(first);
  }

  private static List<String> ranks(Answered answer) {
    return answer.rows("rank", "rank_held_percent", "rank_stability_best", "rank_stability_worst");
  }

  @Test
  void withoutResamplesNothingIsSaidOfIt() {
    assertThat(detail(corpus(5), 0).rows("rank_held_percent")).containsOnly("-");
  }
}
