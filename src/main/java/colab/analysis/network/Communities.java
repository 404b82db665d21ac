package colab.analysis.network;

import colab.indicator.network.Partition;
import colab.indicator.network.WeightedGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;

/**
 * Communities of a network: nodes that are linked more than their strengths let expect, by the
 * Leiden algorithm (Traag, Waltman and van Eck 2019, doi:10.1038/s41598-019-41695-z) on association
 * strengths. Of several runs from different seeds the one of the highest quality is taken, of equal
 * ones the first.
 *
 * @param partition who is with whom
 * @param quality V of {@link Partition#quality}
 * @param agreement how far the other runs agree with it: their mean adjusted Rand index
 */
record Communities(Partition partition, double quality, double agreement) {
  static final int RUNS = 10;
  private static final int ITERATIONS = 20;
  private static final double EQUAL = 1e-9;

  /** {@return the communities of a network of one node or more} */
  static Communities of(WeightedGraph graph, double resolution, long seed) {
    WeightedGraph associations = graph.associationStrengths();
    Network network = network(associations);
    List<Partition> runs = new ArrayList<>();
    int best = 0;
    for (int run = 0; run < RUNS; run++) {
      runs.add(run(network, resolution, seed + run));
      double gain =
          quality(runs, run, associations, resolution)
              - quality(runs, best, associations, resolution);
      best = gain > EQUAL ? run : best;
    }
    Partition found = runs.get(best);
    double sum = runs.stream().mapToDouble(found::agreement).sum() - 1;
    return new Communities(found, found.quality(associations, resolution), sum / (RUNS - 1));
  }

  private static double quality(
      List<Partition> runs, int run, WeightedGraph associations, double resolution) {
    return runs.get(run).quality(associations, resolution);
  }

  private static Partition run(Network network, double resolution, long seed) {
    LeidenAlgorithm algorithm =
        new LeidenAlgorithm(
            resolution, ITERATIONS, LeidenAlgorithm.DEFAULT_RANDOMNESS, new Random(seed));
    Clustering clustering = new Clustering(network.getNNodes());
    algorithm.improveClustering(network, clustering);
    return Partition.of(clustering.getClusters());
  }

  private static Network network(WeightedGraph graph) {
    LargeIntArray[] ends = {new LargeIntArray(0), new LargeIntArray(0)};
    LargeDoubleArray weights = new LargeDoubleArray(0);
    for (int i = 0; i < graph.size(); i++) {
      for (int j = i + 1; j < graph.size(); j++) {
        if (graph.weight(i, j) > 0) {
          ends[0].append(i);
          ends[1].append(j);
          weights.append(graph.weight(i, j));
        }
      }
    }
    return new Network(graph.size(), false, ends, weights, false, true);
  }
}
