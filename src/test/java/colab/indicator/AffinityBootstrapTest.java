package colab.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import colab.indicator.AffinityBootstrap.Alike;
import colab.table.Interval;
import colab.table.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;

class AffinityBootstrapTest {
  private static final Optional<Resampling> HOW = Optional.of(new Resampling(10_000, 5));

  /** Publications of 2 to 5 of six countries, of which 0 and 1 are the pair. */
  private static List<Affinity> publications(int number, long seed) {
    Random dice = new Random(seed);
    List<Affinity> publications = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      int k = 2 + dice.nextInt(4);
      List<Integer> some = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5));
      java.util.Collections.shuffle(some, dice);
      boolean first = some.subList(0, k).contains(0);
      boolean second = some.subList(0, k).contains(1);
      publications.add(
          new Affinity(
              first && second ? 1 : 0, first ? k - 1 : 0, second ? k - 1 : 0, k * (k - 1) / 2.0));
    }
    return publications;
  }

  private static List<Alike> classes(List<Affinity> publications) {
    Map<Affinity, Long> numbers = new LinkedHashMap<>();
    publications.forEach(each -> numbers.merge(each, 1L, Long::sum));
    List<Alike> classes = new ArrayList<>();
    numbers.forEach((each, number) -> classes.add(new Alike(number, each)));
    return classes;
  }

  private static Affinity sum(List<Affinity> publications) {
    return new Affinity(
        publications.stream().mapToDouble(Affinity::together).sum(),
        publications.stream().mapToDouble(Affinity::first).sum(),
        publications.stream().mapToDouble(Affinity::second).sum(),
        publications.stream().mapToDouble(Affinity::all).sum());
  }

  private static Interval interval(List<Affinity> publications, Optional<Resampling> how) {
    Value value =
        new AffinityBootstrap(classes(publications), how)
            .of(AffinityIndicators.RIC, sum(publications));
    return ((Value.Quantity) value).interval().orElseThrow();
  }

  @Test
  void itIsThatOfPublicationsDrawnOneByOne() {
    List<Affinity> publications = publications(800, 3);
    Random dice = new Random(4);
    double[] drawn = new double[4_000];
    for (int b = 0; b < drawn.length; b++) {
      List<Affinity> again = new ArrayList<>();
      for (int i = 0; i < publications.size(); i++) {
        again.add(publications.get(dice.nextInt(publications.size())));
      }
      drawn[b] = Fixture.number(AffinityIndicators.RIC.of(sum(again)));
    }
    Arrays.sort(drawn);
    Interval interval = interval(publications, HOW);
    assertThat(interval.low()).isCloseTo(drawn[100], within(0.015));
    assertThat(interval.high()).isCloseTo(drawn[3_900], within(0.015));
  }

  @Test
  void theSameSeedGivesTheSameBits() {
    List<Affinity> publications = publications(300, 8);
    assertThat(interval(publications, HOW)).isEqualTo(interval(publications, HOW));
    assertThat(interval(publications, Optional.of(new Resampling(10_000, 6))))
        .isNotEqualTo(interval(publications, HOW));
  }

  @Test
  void withoutResamplesOrPublicationsThereIsNone() {
    List<Affinity> publications = publications(300, 8);
    AffinityBootstrap known = new AffinityBootstrap(classes(publications), Optional.empty());
    assertThat(known.of(AffinityIndicators.RIC, sum(publications)))
        .isEqualTo(Value.quantity(Fixture.number(AffinityIndicators.RIC.of(sum(publications)))));
    Value bare =
        new AffinityBootstrap(List.of(), HOW).of(AffinityIndicators.RIC, sum(publications));
    assertThat(((Value.Quantity) bare).interval()).isEmpty();
  }

  @Test
  void fromTheOtherSideItIsThatOfTheOthersTurned() {
    List<Affinity> publications = publications(300, 8);
    List<Affinity> turned = publications.stream().map(Affinity::turned).toList();
    AffinityBootstrap bootstrap = new AffinityBootstrap(classes(publications), HOW);
    assertThat(bootstrap.turned(AffinityIndicators.RIC, sum(publications)))
        .isEqualTo(
            new AffinityBootstrap(classes(turned), HOW).of(AffinityIndicators.RIC, sum(turned)));
  }

  @Test
  void whatIsMissingStaysMissing() {
    Affinity only = new Affinity(5, 20, 5, 100);
    assertThat(AffinityBootstrap.none().of(AffinityIndicators.RIC, only))
        .isInstanceOf(Value.Missing.class);
  }

  @Test
  void aTableOfPoissonHasItsQuantiles() {
    // commons-math's own distribution function
    for (long mean : new long[] {1, 2, 7, 40, 999, 100_000}) {
      PoissonTable table = new PoissonTable(mean);
      PoissonDistribution known = new PoissonDistribution((double) mean);
      for (double uniform : new double[] {0.0001, 0.025, 0.31, 0.5, 0.77, 0.975, 0.9999}) {
        assertThat(table.at(uniform))
            .as("%s of %s", uniform, mean)
            .isEqualTo(known.inverseCumulativeProbability(uniform));
      }
    }
    assertThat(new PoissonTable(0).at(0.99)).isZero();
  }
}
