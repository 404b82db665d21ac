package colab.render;

import colab.table.Graph;
import java.io.IOException;

/**
 * A way to write a graph. Lines end with {@code \n}; the output depends on graph and options alone.
 */
public interface GraphRenderer {
  /**
   * Writes the graph.
   *
   * @param graph what to write
   * @param options how to write it; a form leaves aside what makes no sense in it
   * @param out where to write; it is neither flushed nor closed
   */
  void render(Graph graph, RenderOptions options, Appendable out) throws IOException;
}
