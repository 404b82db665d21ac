package colab.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import colab.indicator.RankBootstrap.Alike;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ranks in publications drawn anew, M38: against all possible draws, and against plain drawing. */
class RankBootstrapTest {
  /** Japan's partners in fixture F1: GB 4, DE 2, US 2, FR 1; P01 and P09, P04, P10, P12. */
  private static final List<Alike> F1 =
      List.of(
          new Alike(2, new int[] {0}),
          new Alike(1, new int[] {0, 2}),
          new Alike(1, new int[] {0, 1, 2, 3}),
          new Alike(1, new int[] {1}));

  private static int rank(int[] outputs, int partner) {
    return 1 + (int) IntStream.of(outputs).filter(other -> other > outputs[partner]).count();
  }

  private static List<int[]> publications(List<Alike> classes) {
    List<int[]> publications = new ArrayList<>();
    for (Alike alike : classes) {
      for (int i = 0; i < alike.publications(); i++) {
        publications.add(alike.partners());
      }
    }
    return publications;
  }

  /** The chance of each rank of each partner by all 5 x 5 x 5 x 5 x 5 draws of five. */
  private static double[][] byAllDraws(List<Alike> classes, int partners) {
    List<int[]> publications = publications(classes);
    int n = publications.size();
    int all = (int) Math.pow(n, n);
    double[][] chances = new double[partners][partners + 1];
    for (int which = 0; which < all; which++) {
      int[] outputs = new int[partners];
      for (int draw = 0, rest = which; draw < n; draw++, rest /= n) {
        for (int partner : publications.get(rest % n)) {
          outputs[partner]++;
        }
      }
      for (int partner = 0; partner < partners; partner++) {
        chances[partner][rank(outputs, partner)] += 1.0 / all;
      }
    }
    return chances;
  }

  @Test
  void theFixturesRanksAreHeldAsOftenAsInAllPossibleDraws() {
    double[][] exact = byAllDraws(F1, 4);
    RankBootstrap drawn = new RankBootstrap(F1, 4, new Resampling(40_000, 7));
    for (int partner = 0; partner < 4; partner++) {
      for (int rank = 1; rank <= 4; rank++) {
        assertThat(drawn.held(partner, rank)).isCloseTo(exact[partner][rank], within(0.01));
      }
    }
    assertThat(exact[0][1]).isCloseTo(0.90848, within(1e-9));
    assertThat(exact[1][2]).isCloseTo(0.44224, within(1e-9));
    assertThat(exact[2][2]).isCloseTo(0.62336, within(1e-9));
    assertThat(exact[3][4]).isCloseTo(0.4224, within(1e-9));
  }

  @Test
  void aPartnerOfAllPublicationsIsFirstInEveryDraw() {
    List<Alike> classes = List.of(new Alike(90, new int[] {0}), new Alike(3, new int[] {0, 1}));
    RankBootstrap drawn = new RankBootstrap(classes, 2, Resampling.ROW);
    assertThat(drawn.held(0, 1)).isEqualTo(1);
    assertThat(drawn.best(0)).isEqualTo(1);
    assertThat(drawn.worst(0)).isEqualTo(1);
    assertThat(drawn.best(1)).isEqualTo(2);
  }

  /** Both are on every publication, so both are always first. */
  @Test
  void equalsShareARank() {
    List<Alike> classes = List.of(new Alike(5, new int[] {0, 1}), new Alike(1, new int[] {2}));
    RankBootstrap drawn = new RankBootstrap(classes, 3, new Resampling(20_000, 3));
    assertThat(drawn.held(0, 1)).isEqualTo(drawn.held(1, 1));
    assertThat(drawn.held(0, 1) + drawn.held(2, 1)).isGreaterThanOrEqualTo(1);
  }

  private static List<Alike> random(Random dice, int partners) {
    List<Alike> classes = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      int[] members =
          IntStream.range(0, partners).filter(partner -> dice.nextInt(3) == 0).toArray();
      classes.add(new Alike(i % 4 == 0 ? 65 + dice.nextInt(200) : 1 + dice.nextInt(20), members));
    }
    return classes;
  }

  private static int[][] drawnOneByOne(List<Alike> classes, int partners, Random dice) {
    List<int[]> publications = publications(classes);
    int[][] ranks = new int[4_000][];
    for (int resample = 0; resample < ranks.length; resample++) {
      int[] outputs = new int[partners];
      for (int draw = 0; draw < publications.size(); draw++) {
        for (int partner : publications.get(dice.nextInt(publications.size()))) {
          outputs[partner]++;
        }
      }
      ranks[resample] =
          IntStream.range(0, partners).map(partner -> rank(outputs, partner)).toArray();
    }
    return ranks;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void setsThatManyShareAreDrawnAsIfOneByOne(long seed) {
    Random dice = new Random(seed);
    List<Alike> classes = random(dice, 7);
    int[][] plain = drawnOneByOne(classes, 7, dice);
    RankBootstrap drawn = new RankBootstrap(classes, 7, new Resampling(4_000, seed));
    for (int partner = 0; partner < 7; partner++) {
      int own = partner;
      for (int rank = 1; rank <= 7; rank++) {
        int of = rank;
        double often =
            Arrays.stream(plain).filter(ranks -> ranks[own] == of).count() / (double) plain.length;
        assertThat(drawn.held(partner, rank)).isCloseTo(often, within(0.045));
      }
      int[] sorted = Arrays.stream(plain).mapToInt(ranks -> ranks[own]).sorted().toArray();
      assertThat(drawn.best(partner)).isBetween((long) sorted[60], (long) sorted[140]);
      assertThat(drawn.worst(partner)).isBetween((long) sorted[3860], (long) sorted[3940]);
    }
  }

  @Test
  void theSameSeedGivesTheSameRanks() {
    List<Alike> classes = random(new Random(9), 6);
    RankBootstrap one = new RankBootstrap(classes, 6, new Resampling(500, 11));
    RankBootstrap again = new RankBootstrap(classes, 6, new Resampling(500, 11));
    RankBootstrap other = new RankBootstrap(classes, 6, new Resampling(500, 12));
    double[] held = IntStream.range(0, 6).mapToDouble(i -> one.held(i, 1 + i)).toArray();
    assertThat(IntStream.range(0, 6).mapToDouble(i -> again.held(i, 1 + i)).toArray())
        .isEqualTo(held);
    assertThat(IntStream.range(0, 6).mapToDouble(i -> other.held(i, 1 + i)).toArray())
        .isNotEqualTo(held);
  }
}
