package colab.analysis.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import colab.indicator.network.Graphs;
import colab.indicator.network.Partition;
import colab.indicator.network.WeightedGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CommunitiesTest {

  /** Every way to put so many nodes into communities. */
  private static List<Partition> all(int nodes) {
    List<Partition> partitions = new ArrayList<>();
    extend(new int[nodes], 0, 0, partitions);
    return partitions;
  }

  private static void extend(int[] labels, int node, int used, List<Partition> partitions) {
    if (node == labels.length) {
      partitions.add(Partition.of(labels));
      return;
    }
    for (int label = 0; label <= used; label++) {
      labels[node] = label;
      extend(labels, node + 1, Math.max(used, label + 1), partitions);
    }
  }

  @Test
  void thoseOfHAreTheBestOfAllTwoHundredAndThree() {
    List<Partition> partitions = all(6);
    WeightedGraph associations = Graphs.H.associationStrengths();
    double best = partitions.stream().mapToDouble(p -> p.quality(associations, 1)).max().orElse(0);
    Communities found = Communities.of(Graphs.H, 1, 20_221_201L);
    assertThat(partitions).hasSize(203);
    assertThat(found.quality()).isCloseTo(best, within(1e-9)).isCloseTo(10.408466, within(1e-6));
    // CN, DE, FR, GB, JP, KR: of two equally large ones that of the first code is number 1
    assertThat(found.partition().communities()).containsExactly(1, 2, 2, 2, 1, 1);
    assertThat(found.agreement()).isEqualTo(1);
  }

  @Test
  void theyAreTheBestOfAllOnSmallNetworks() {
    Random dice = new Random(31);
    List<Partition> partitions = all(7);
    for (int round = 0; round < 30; round++) {
      WeightedGraph graph = Graphs.random(7, 0.5, dice);
      WeightedGraph associations = graph.associationStrengths();
      for (double resolution : new double[] {0.5, 1, 2}) {
        double best =
            partitions.stream()
                .mapToDouble(p -> p.quality(associations, resolution))
                .max()
                .orElseThrow();
        assertThat(Communities.of(graph, resolution, 7).quality()).isCloseTo(best, within(1e-9));
      }
    }
  }

  @Test
  void theSameSeedGivesTheSameCommunities() {
    WeightedGraph graph = Graphs.random(40, 0.3, new Random(3));
    assertThat(Communities.of(graph, 1, 5)).isEqualTo(Communities.of(graph, 1, 5));
  }

  @Test
  void aNetworkWithoutAgreementSaysSo() {
    Communities found = Communities.of(Graphs.random(40, 0.9, new Random(3)), 1, 5);
    assertThat(found.agreement()).isLessThan(0.9);
  }
}
