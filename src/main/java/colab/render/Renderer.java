package colab.render;

import colab.table.Table;
import java.io.IOException;
import java.util.List;

/**
 * A way to write tables. Lines end with {@code \n}; the output depends on tables and options alone.
 */
public interface Renderer {
  /**
   * Writes tables one after the other.
   *
   * @param tables what to write, perhaps none
   * @param options how to write it; a form leaves aside what makes no sense in it
   * @param out where to write; it is neither flushed nor closed
   */
  void render(List<Table> tables, RenderOptions options, Appendable out) throws IOException;
}
