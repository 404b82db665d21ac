package colab.table;

import java.util.ArrayList;
import java.util.List;

/**
 * A network as two tables. Links have no direction.
 *
 * @param nodes a row a node: first what it is known by, then what people call it, then its numbers
 * @param links a row a link: first what its two nodes are known by, then its weight, then its other
 *     numbers
 */
public record Graph(Table nodes, Table links) {
  public Graph {
    List<Value> known = new ArrayList<>(nodes.rows().stream().map(row -> row.get(0)).toList());
    for (List<Value> link : links.rows()) {
      if (!known.contains(link.get(0)) || !known.contains(link.get(1))) {
        throw new IllegalArgumentException("a link of " + link + " has a node that is none");
      }
    }
  }
}
