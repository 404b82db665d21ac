package colab.indicator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What indicators mean, in the reader's language: the rows of {@code indicators.tsv}. */
public final class Definitions {

  /**
   * The meaning of one indicator.
   *
   * @param id its name, as in data columns
   * @param title what people call it
   * @param formula how it is computed
   * @param edges what happens where the formula fails
   * @param source who defined it
   */
  public record Definition(String id, String title, String formula, String edges, String source) {}

  private static final int CELLS = 5;

  private Definitions() {}

  /** {@return all of them, in the order of the file} */
  public static List<Definition> all() {
    List<Definition> definitions = new ArrayList<>();
    text()
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .filter(cells -> cells.length == CELLS)
        .forEach(
            cells ->
                definitions.add(new Definition(cells[0], cells[1], cells[2], cells[3], cells[4])));
    return List.copyOf(definitions);
  }

  private static String text() {
    try (InputStream bytes = Definitions.class.getResourceAsStream("indicators.tsv")) {
      if (bytes == null) {
        throw new IllegalStateException("indicators.tsv is missing");
      }
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return the meaning of the indicator with this id} */
  public static Optional<Definition> find(String id) {
    return all().stream().filter(definition -> definition.id().equals(id)).findFirst();
  }
}
