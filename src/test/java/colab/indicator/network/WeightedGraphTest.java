package colab.indicator.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Worked values of section 9 of the methods page. */
class WeightedGraphTest {

  @Test
  void strengthsAndDegreesOfF1() {
    assertThat(IntStream.range(0, 5).mapToDouble(Graphs.F1::strength))
        .containsExactly(5.0, 5.0, 9.0, 9.0, 8.0);
    assertThat(IntStream.range(0, 5).map(Graphs.F1::degree)).containsOnly(4);
    assertThat(Graphs.F1.density()).hasValue(1);
    assertThat(Graphs.F1.total()).isEqualTo(18);
    assertThat(Graphs.F1.links()).isEqualTo(10);
  }

  @Test
  void fractionalStrengthIsTheNumberOfInternationalPublications() {
    assertThat(IntStream.range(0, 5).mapToDouble(Graphs.F1_FRACTIONAL::strength))
        .containsExactly(2.0, 2.0, 5.0, 5.0, 4.0);
  }

  @Test
  void associationStrengthsOfH() {
    WeightedGraph a = Graphs.H.associationStrengths();
    assertLink(a, "GB", "JP", 1.904762);
    assertLink(a, "GB", "FR", 2.222222);
    assertLink(a, "GB", "DE", 1.481481);
    assertLink(a, "FR", "DE", 3.333333);
    assertLink(a, "JP", "KR", 2.285714);
    assertLink(a, "JP", "CN", 2.285714);
    assertLink(a, "KR", "CN", 4.800000);
    assertLink(a, "FR", "CN", 0);
  }

  private static void assertLink(WeightedGraph a, String one, String other, double expected) {
    double weight = a.weight(Graphs.OF_H.indexOf(one), Graphs.OF_H.indexOf(other));
    assertThat(weight).isCloseTo(expected, within(1e-6));
  }

  @Test
  void localClusteringOfH() {
    for (String name : Graphs.OF_H) {
      double expected = name.equals("GB") || name.equals("JP") ? 0.333333 : 1;
      assertThat(Graphs.H.clustering(Graphs.OF_H.indexOf(name)).orElseThrow())
          .isCloseTo(expected, within(1e-6));
    }
  }

  @Test
  void clusteringIsTheShareOfTriangles() {
    Random dice = new Random(12);
    for (int round = 0; round < 50; round++) {
      WeightedGraph graph = Graphs.random(8, 0.5, dice);
      for (int v = 0; v < 8; v++) {
        int open = 0;
        int closed = 0;
        for (int i : Graphs.others(8, v)) {
          for (int j : Graphs.others(8, v, i)) {
            boolean both = graph.weight(v, i) > 0 && graph.weight(v, j) > 0;
            open += both ? 1 : 0;
            closed += both && graph.weight(i, j) > 0 ? 1 : 0;
          }
        }
        assertThat(graph.clustering(v))
            .isEqualTo(
                open == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) closed / open));
      }
    }
  }

  @Test
  void aNodeHasNoLinkWithItself() {
    WeightedGraph graph = new WeightedGraph(new double[][] {{7, 2}, {2, 7}});
    assertThat(graph.strength(0)).isEqualTo(2);
    assertThat(new WeightedGraph(new double[][] {{1}}).density()).isEmpty();
  }

  @Test
  void linksHaveNoDirection() {
    assertThatThrownBy(() -> new WeightedGraph(new double[][] {{0, 1}, {2, 0}}))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
