package colab.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import colab.indicator.Counting;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Partners in detail, against a count by hand of corpora drawn at random. */
class PartnerOrdersTest {
  private static final List<String> CODES = List.of("GB", "US", "FR", "DE", "CN", "KR");

  @TempDir Path folder;

  /** A publication of Japan. */
  private record Given(boolean article, int authors, int hundredths, Set<String> partners) {
    String line() {
      return "2018;%d;1;%d.%02d;5;%s;JP %s;1000"
          .formatted(
              authors,
              hundredths / 100,
              hundredths % 100,
              article ? "Article" : "Review",
              String.join(" ", partners));
    }
  }

  private static List<Given> corpus(int seed) {
    Random random = new Random(seed);
    List<Given> corpus = new ArrayList<>();
    for (int i = 0; i < 150; i++) {
      Set<String> partners = new TreeSet<>();
      CODES.stream().filter(code -> random.nextInt(4) == 0).forEach(partners::add);
      if (!partners.isEmpty()) {
        corpus.add(
            new Given(
                random.nextBoolean(), 1 + random.nextInt(150), random.nextInt(900), partners));
      }
    }
    return corpus;
  }

  private Answered detail(List<Given> corpus) {
    Library library =
        new Papers(folder)
            .library(Papers.file(Papers.WORLD, corpus.stream().map(Given::line).toList()));
    Question question =
        new Question(
            Answered.of("JP"),
            Counting.FULL,
            OptionalInt.of(0),
            OptionalInt.of(0),
            1,
            true,
            true,
            0);
    return Answered.to(new PartnersAnalysis(question, Optional.empty(), library));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void everyOrderIsThatOfACountByHand(int seed) {
    List<Given> corpus = corpus(seed);
    Answered answer = detail(corpus);
    Map<String, List<String>> expected = new HashMap<>();
    expected.put("rank", ranks(corpus, all -> all.size()));
    expected.put("rank_articles", ranks(corpus, all -> count(all, Given::article)));
    expected.put(
        "rank_up_to_100_authors", ranks(corpus, all -> count(all, p -> p.authors() <= 100)));
    expected.put(
        "rank_fractional",
        ranks(corpus, all -> all.stream().mapToDouble(p -> 2.0 / (1 + p.partners().size())).sum()));
    expected.put(
        "rank_fwci",
        ranks(corpus, all -> all.stream().mapToInt(Given::hundredths).average().orElse(0)));
    expected.forEach(
        (column, rows) ->
            assertThat(answer.rows("code", column))
                .as(column)
                .containsExactlyInAnyOrderElementsOf(rows));
  }

  private static double count(List<Given> all, Predicate<Given> which) {
    return all.stream().filter(which).count();
  }

  private static List<String> ranks(List<Given> corpus, ToDoubleFunction<List<Given>> amount) {
    Map<String, Double> amounts = new HashMap<>();
    for (String code : CODES) {
      amounts.put(
          code,
          amount.applyAsDouble(corpus.stream().filter(p -> p.partners().contains(code)).toList()));
    }
    return CODES.stream().map(code -> code + " | " + rank(amounts, code)).toList();
  }

  private static long rank(Map<String, Double> amounts, String code) {
    return 1 + amounts.values().stream().filter(a -> a > amounts.get(code) + 1e-9).count();
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 6})
  void neighboursAreSetApartByWhatOneHasAlone(int seed) {
    List<Given> corpus = corpus(seed);
    Answered answer = detail(corpus);
    List<String> order = answer.rows("code");
    List<String> z = answer.rows("next_z");
    for (int i = 0; i + 1 < order.size(); i++) {
      double b = alone(corpus, order.get(i), order.get(i + 1));
      double c = alone(corpus, order.get(i + 1), order.get(i));
      assertThat(z.get(i))
          .isEqualTo(String.format(Locale.ROOT, "%.6f", (b - c) / Math.sqrt(b + c)));
    }
    assertThat(z).last().isEqualTo("-");
  }

  private static long alone(List<Given> corpus, String one, String other) {
    return corpus.stream()
        .filter(p -> p.partners().contains(one) && !p.partners().contains(other))
        .count();
  }

  @Test
  void notesTellWhatMovesAndWhoIsNotToldApart() {
    List<String> notes = detail(corpus(7)).notes();
    assertThat(notes).anyMatch(note -> note.startsWith("Articles only: "));
    assertThat(notes).anyMatch(note -> note.startsWith("Not told apart: "));
  }
}
