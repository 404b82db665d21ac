package colab.indicator.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PartitionTest {

  @Test
  void communitiesAreNumberedBySizeThenByTheirFirstNode() {
    assertThat(Partition.of(9, 4, 4, 7, 9, 4).communities()).containsExactly(2, 1, 1, 3, 2, 1);
    assertThat(Partition.of(5, 3, 5, 3).communities()).containsExactly(1, 2, 1, 2);
    assertThat(Partition.of(5, 3, 5, 3).members(2)).isEqualTo(List.of(1, 3));
  }

  @Test
  void theQualityOfHIsThatOfThePage() {
    // CN, JP, KR and DE, FR, GB
    Partition page = Partition.of(0, 1, 1, 1, 0, 0);
    assertThat(page.quality(Graphs.H.associationStrengths(), 1)).isCloseTo(10.408466, within(1e-6));
  }

  @Test
  void agreementIsTheAdjustedRandIndex() {
    // scikit-learn's documentation of adjusted_rand_score gives 0.57 and 0.0 for these
    assertThat(Partition.of(0, 0, 1, 2).agreement(Partition.of(0, 0, 1, 1)))
        .isCloseTo(4 / 7.0, within(1e-12));
    assertThat(Partition.of(0, 0, 0, 0).agreement(Partition.of(0, 1, 2, 3))).isZero();
    assertThat(Partition.of(1, 1, 0, 0).agreement(Partition.of(4, 4, 8, 8))).isEqualTo(1);
    assertThat(Partition.of(0, 1, 2).agreement(Partition.of(2, 1, 0))).isEqualTo(1);
  }

  @Test
  void agreementCountsPairsOfNodes() {
    Random dice = new Random(9);
    for (int round = 0; round < 100; round++) {
      int[] one = IntStream.range(0, 9).map(i -> dice.nextInt(3)).toArray();
      int[] other = IntStream.range(0, 9).map(i -> dice.nextInt(3)).toArray();
      double both = 0;
      double first = 0;
      double second = 0;
      for (int i = 0; i < 9; i++) {
        for (int j = 0; j < i; j++) {
          first += one[i] == one[j] ? 1 : 0;
          second += other[i] == other[j] ? 1 : 0;
          both += one[i] == one[j] && other[i] == other[j] ? 1 : 0;
        }
      }
      double expected = first * second / 36;
      double index = (both - expected) / ((first + second) / 2 - expected);
      assertThat(Partition.of(one).agreement(Partition.of(other))).isCloseTo(index, within(1e-12));
    }
  }
}
