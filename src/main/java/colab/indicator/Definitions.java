package colab.indicator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What indicators mean, in the reader's language: the rows of {@code indicators.tsv}. A line {@code
 * ## Family} heads those below it; a {@code *} in an id stands for any words.
 */
public final class Definitions {

  /**
   * The meaning of one indicator.
   *
   * @param id its name, as in data columns
   * @param title what people call it
   * @param formula how it is computed
   * @param edges what happens where the formula fails
   * @param source who defined it
   * @param family what it is about
   */
  public record Definition(
      String id, String title, String formula, String edges, String source, String family) {}

  private static final class Read {
    static final List<Definition> ALL = read();
  }

  private static final String FAMILY = "## ";
  private static final int CELLS = 5;

  private Definitions() {}

  /** {@return all of them, in the order of the file} */
  public static List<Definition> all() {
    return Read.ALL;
  }

  private static List<Definition> read() {
    List<Definition> definitions = new ArrayList<>();
    String family = "";
    for (String line : text("indicators.tsv").lines().toList()) {
      String[] cells = line.split("\t", -1);
      if (line.startsWith(FAMILY)) {
        family = line.substring(FAMILY.length()).strip();
      } else if (!line.startsWith("#") && cells.length == CELLS) {
        definitions.add(new Definition(cells[0], cells[1], cells[2], cells[3], cells[4], family));
      }
    }
    return List.copyOf(definitions);
  }

  /** {@return the cells of each line that is no comment} */
  static List<List<String>> rows(String resource) {
    return text(resource)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> List.of(line.split("\t", -1)))
        .toList();
  }

  private static String text(String resource) {
    try (InputStream bytes = Definitions.class.getResourceAsStream(resource)) {
      if (bytes == null) {
        throw new IllegalStateException(resource + " is missing");
      }
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return the meaning of the indicator with this id} */
  public static Optional<Definition> find(String id) {
    return all().stream().filter(definition -> star(definition.id(), id).isPresent()).findFirst();
  }

  /**
   * {@return what the star of the pattern stands for; empty words where it has none and is equal}
   */
  static Optional<String> star(String pattern, String id) {
    int star = pattern.indexOf('*');
    if (star < 0) {
      return pattern.equals(id) ? Optional.of("") : Optional.empty();
    }
    String head = pattern.substring(0, star);
    String tail = pattern.substring(star + 1);
    boolean fits =
        id.length() > head.length() + tail.length() && id.startsWith(head) && id.endsWith(tail);
    return fits
        ? Optional.of(id.substring(head.length(), id.length() - tail.length()))
        : Optional.empty();
  }
}
