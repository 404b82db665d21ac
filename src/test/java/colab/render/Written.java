package colab.render;

import colab.table.Column;
import colab.table.Edition;
import colab.table.Table;
import colab.table.Value;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Tables made and written for tests. */
final class Written {
  private Written() {}

  static String as(Form form, RenderOptions options, Table... tables) {
    return new String(bytes(form, options, tables), StandardCharsets.UTF_8);
  }

  /** {@return a file of its own} */
  static String as(Form form, RenderOptions options, Edition edition) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      form.write(edition, options, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  /** {@return the elements of well-formed text} */
  static Document parsed(String text) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(text)));
    } catch (IOException | ParserConfigurationException | SAXException e) {
      throw new AssertionError(e);
    }
  }

  static byte[] bytes(Form form, RenderOptions options, Table... tables) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      form.write(List.of(tables), options, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** {@return what a reader sees of it: the words between tags, without the layout of columns} */
  static String seen(Form form, RenderOptions options, Table... tables) {
    String out = as(form, options, tables);
    return switch (form) {
      case HTML -> out.replaceAll("<[^>]*>", " ");
      case LATEX -> out.replaceAll("\\[table-format=[^]]*]", "");
      default -> out;
    };
  }

  static String with(Renderer renderer, RenderOptions options, Table... tables) {
    StringBuilder out = new StringBuilder();
    try {
      renderer.render(List.of(tables), options, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /** {@return a table of one column, called x} */
  static Table column(Column column, Value... values) {
    List<List<Value>> rows = List.of(values).stream().map(List::of).toList();
    return new Table("one", "One", false, List.of(column), rows, List.of());
  }
}
