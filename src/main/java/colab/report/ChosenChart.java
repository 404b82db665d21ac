package colab.report;

import colab.ColabException;
import colab.Nearest;
import colab.table.ChartKind;
import colab.table.Layout;
import colab.table.Picture;
import colab.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The chart that a report chooses for a table.
 *
 * @param place where it says so
 * @param kind what is drawn; none for no chart at all
 */
record ChosenChart(Place place, Optional<ChartKind> kind) {
  static final String NONE = "none";

  /** {@return what the section chooses; empty when it leaves it to the table} */
  static Optional<ChosenChart> of(Section section) {
    Optional<String> word = section.maybe("chart");
    Optional<ChartKind> kind = word.flatMap(ChartKind::named);
    if (word.isPresent() && kind.isEmpty() && !word.get().equals(NONE)) {
      throw section.wrong(
          "chart", "no chart is called \"" + word.get() + "\"", Nearest.hint(word.get(), words()));
    }
    return word.map(chosen -> new ChosenChart(section.at("chart"), kind));
  }

  /** {@return what can be chosen} */
  static List<String> words() {
    return Stream.concat(ChartKind.ids().stream(), Stream.of(NONE)).toList();
  }

  /**
   * {@return the table, with this chart as the one that suits it best}
   *
   * @throws ColabException when it does not suit the table
   */
  Table on(Table table) {
    List<Picture> first =
        table.pictures().stream()
            .filter(picture -> kind.equals(Optional.of(picture.kind())))
            .toList();
    if (kind.isPresent() && first.isEmpty()) {
      throw unsuitable(kind.get(), table);
    }
    List<Picture> pictures = new ArrayList<>(first);
    table.pictures().stream()
        .filter(picture -> kind.isPresent() && !first.contains(picture))
        .forEach(pictures::add);
    Layout layout = table.layout().drawn(pictures);
    return new Table(
        table.id(),
        table.title(),
        table.synthetic(),
        table.columns(),
        table.rows(),
        table.notes(),
        layout);
  }

  private ColabException unsuitable(ChartKind wanted, Table table) {
    List<String> suitable =
        table.pictures().stream().map(picture -> picture.kind().id()).distinct().toList();
    return ColabException.couldNot(
        place + ": " + table.id() + " cannot be drawn as " + wanted.id(),
        suitable.isEmpty()
            ? "No chart suits it; leave chart out."
            : "Write chart = \"" + String.join("\" or \"", suitable) + "\", or leave it out.");
  }
}
