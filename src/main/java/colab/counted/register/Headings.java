package colab.counted.register;

import colab.ColabException;
import colab.Nearest;
import colab.corpus.Grid;
import colab.corpus.cell.Cells;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The names of a register's columns. They are found whatever their case, spaces and underscores; a
 * name that is written exactly so goes before.
 *
 * @param file the file, for messages
 * @param line the line they stand on
 * @param names the names, empty where there is none
 */
record Headings(String file, long line, List<String> names) {

  /**
   * {@return the first row with more than one cell in it, or with any; none are found in an empty
   * head}
   */
  static Headings of(String file, List<Grid.Line> head) {
    List<Grid.Line> filled = head.stream().filter(line -> !line.isBlank()).toList();
    return filled.stream()
        .filter(line -> line.cells().stream().filter(cell -> !cell.isBlank()).count() > 1)
        .findFirst()
        .or(() -> filled.stream().findFirst())
        .map(line -> new Headings(file, line.number(), trimmed(line.cells())))
        .orElse(new Headings(file, 0, List.of()));
  }

  private static List<String> trimmed(List<String> cells) {
    List<String> names = new ArrayList<>(cells.stream().map(Cells::clean).toList());
    while (names.get(names.size() - 1).isEmpty()) {
      names.remove(names.size() - 1);
    }
    return List.copyOf(names);
  }

  int width() {
    return names.size();
  }

  /** {@return the names in their place, a name that no column has parted at its commas} */
  List<String> parted(List<String> wanted) {
    return wanted.stream()
        .flatMap(name -> isKnown(name) ? Stream.of(name) : Stream.of(name.split(",", -1)))
        .toList();
  }

  boolean isKnown(String name) {
    return !places(name).isEmpty();
  }

  /** {@return where the column stands} */
  int place(String name) {
    List<Integer> places = places(name);
    if (places.isEmpty()) {
      throw ColabException.usage(
          file + ":" + line + ": no column \"" + name.strip() + "\"",
          Nearest.hint(name.strip(), known()));
    }
    if (places.size() > 1) {
      throw ColabException.couldNot(
          "%s:%d: several columns are named \"%s\": numbers %s"
              .formatted(
                  file,
                  line,
                  name.strip(),
                  String.join(", ", places.stream().map(at -> String.valueOf(at + 1)).toList())),
          "Give them different names in the file.");
    }
    return places.get(0);
  }

  private List<Integer> places(String name) {
    String exact = Cells.clean(name);
    List<Integer> same = at(exact, false);
    return same.isEmpty() ? at(folded(exact), true) : same;
  }

  private List<Integer> at(String name, boolean folds) {
    return IntStream.range(0, names.size())
        .filter(i -> !names.get(i).isEmpty())
        .filter(i -> name.equals(folds ? folded(names.get(i)) : names.get(i)))
        .boxed()
        .toList();
  }

  private static String folded(String name) {
    return name.replaceAll("[\\s_]+", "").toLowerCase(Locale.ROOT);
  }

  /** {@return the names that there are} */
  List<String> known() {
    return names.stream().filter(name -> !name.isEmpty()).distinct().toList();
  }
}
