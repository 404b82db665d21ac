package colab.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import colab.corpus.Row;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Adding and merging tallies: any split of the work in any order gives the same. */
class MergeContractTest {
  private static final Set<Measure> ALL = EnumSet.allOf(Measure.class);

  private static List<Given> rows(long seed) {
    Random random = new Random(seed);
    return Stream.generate(() -> Given.random(random)).limit(300).toList();
  }

  private static Tally empty() {
    return new Tally(ALL, Set.of(Measure.FWCI));
  }

  private static Tally of(List<Given> rows) {
    Tally tally = empty();
    rows.forEach(tally::add);
    return tally;
  }

  private static Tally sum(Tally... tallies) {
    Tally sum = empty();
    for (Tally tally : tallies) {
      sum.merge(tally);
    }
    return sum;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theEmptyTallyChangesNothing(long seed) {
    Tally tally = of(rows(seed));
    assertThat(sum(empty(), tally)).isEqualTo(tally);
    assertThat(sum(tally, tally.fresh())).isEqualTo(tally).hasSameHashCodeAs(tally);
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5, 6})
  void mergingIsCommutativeAndAssociative(long seed) {
    List<Given> rows = rows(seed);
    Tally a = of(rows.subList(0, 90));
    Tally b = of(rows.subList(90, 110));
    Tally c = of(rows.subList(110, 300));
    assertThat(sum(a, b)).isEqualTo(sum(b, a)).isNotEqualTo(a);
    assertThat(sum(sum(a, b), c)).isEqualTo(sum(a, sum(b, c)));
  }

  @ParameterizedTest
  @ValueSource(longs = {7, 8, 9})
  void anySplitInAnyOrderIsTheWhole(long seed) {
    List<Given> rows = rows(seed);
    Random random = new Random(seed);
    for (int round = 0; round < 20; round++) {
      List<Given> shuffled = new ArrayList<>(rows);
      Collections.shuffle(shuffled, random);
      Tally sum = empty();
      int from = 0;
      while (from < shuffled.size()) {
        int to = Math.min(shuffled.size(), from + 1 + random.nextInt(80));
        sum.merge(of(shuffled.subList(from, to)));
        from = to;
      }
      assertThat(sum).isEqualTo(of(rows));
      assertThat(sum.values()).hasValueSatisfying(values -> assertThat(values).isSorted());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {10, 11, 12})
  void everyMeasureIsTheExactMeanOfThoseThatHaveIt(long seed) {
    List<Given> rows = rows(seed);
    Tally tally = of(rows);
    for (Measure measure : ALL) {
      long[] known = rows.stream().mapToLong(measure::of).filter(x -> x != Row.MISSING).toArray();
      BigInteger sum =
          Arrays.stream(known)
              .mapToObj(BigInteger::valueOf)
              .reduce(BigInteger.ZERO, BigInteger::add);
      BigDecimal mean =
          new BigDecimal(sum)
              .divide(BigDecimal.valueOf(known.length * measure.scale()), MathContext.DECIMAL64);
      assertThat(tally.number(measure)).hasValue(known.length);
      assertThat(tally.mean(measure)).hasValue(mean.doubleValue());
      assertThat(tally.total(measure)).hasValue(sum.doubleValue() / measure.scale());
    }
    assertThat(tally.publications()).hasValue(300);
    assertThat(tally.isCounted()).isTrue();
  }

  @Test
  void whatWasNotAskedForIsNotKnown() {
    Tally tally = new Tally(Set.of(Measure.CITATIONS), Set.of());
    tally.add(Given.of("1", 2018, "JP").withFwci(150));
    assertThat(tally.number(Measure.FWCI)).isEmpty();
    assertThat(tally.total(Measure.FWCI)).isEmpty();
    assertThat(tally.mean(Measure.FWCI)).isEmpty();
    assertThat(tally.mean(Measure.CITATIONS)).isEmpty();
    assertThat(tally.number(Measure.CITATIONS)).hasValue(0);
    assertThat(tally.values()).isEmpty();
  }

  @Test
  void aMissingFwciIsOutputAndNeverZeroInTheMean() {
    Tally tally = new Tally(Set.of(Measure.FWCI), Set.of(Measure.FWCI));
    tally.add(Given.of("1", 2018, "JP").withFwci(300));
    tally.add(Given.of("2", 2018, "JP"));
    tally.add(Given.of("3", 2018, "JP").withFwci(0));
    assertThat(tally.publications()).hasValue(3);
    assertThat(tally.number(Measure.FWCI)).hasValue(2);
    assertThat(tally.mean(Measure.FWCI)).hasValue(1.5);
    assertThat(tally.values())
        .hasValueSatisfying(values -> assertThat(values).containsExactly(0, 3_000_000));
  }

  @Test
  void aSumThatDoesNotFitIsAnErrorAndNotAWrongNumber() {
    Tally tally = new Tally(Set.of(Measure.CITATIONS), Set.of());
    Given huge =
        new Given(
            "1",
            "",
            2018,
            Given.of("1", 2018, "JP").countries(),
            1,
            1,
            Long.MAX_VALUE / 2 + 1,
            0,
            0,
            Given.of("1", 2018).type(),
            Given.of("1", 2018).fields());
    tally.add(huge);
    assertThatThrownBy(() -> tally.add(huge)).isInstanceOf(ArithmeticException.class);
  }
}
