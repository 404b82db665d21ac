package colab.render;

import colab.table.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes tables as bytes; the output depends on tables and options alone. */
interface Writing {
  void write(List<Table> tables, RenderOptions options, OutputStream out) throws IOException;

  /** {@return text in UTF-8} */
  static Writing of(Renderer renderer) {
    return (tables, options, out) -> {
      StringBuilder text = new StringBuilder();
      renderer.render(tables, options, text);
      out.write(text.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    };
  }
}
