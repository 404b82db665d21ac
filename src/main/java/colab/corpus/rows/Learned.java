package colab.corpus.rows;

import colab.publication.Attribute;
import java.util.List;
import java.util.Map;

/**
 * What was learned of a part of a file beside its rows.
 *
 * @param names the names that no registry knows, with the number of publications
 * @param remarks how many rows each remark was made on, in the order in which they were prepared
 */
record Learned(Map<Attribute, Map<String, Long>> names, List<Long> remarks) {
  /** Nothing. */
  static final Learned NOTHING = new Learned(Map.of(), List.of());
}
