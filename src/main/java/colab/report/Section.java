package colab.report;

import colab.ColabException;
import colab.Nearest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tomlj.TomlArray;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** A part of a report file, as keys with values. Every complaint names file and line. */
public final class Section {
  private final TomlTable table;
  private final String name;
  private final Place place;

  Section(TomlTable table, String name, Place place) {
    this.table = table;
    this.name = name;
    this.place = place;
  }

  /** {@return where it begins} */
  public Place place() {
    return place;
  }

  /** {@return what it is called in messages} */
  String name() {
    return name;
  }

  /** {@return where the key stands; where the section begins when the key is not there} */
  public Place at(String key) {
    Optional<TomlPosition> position = Optional.ofNullable(table.inputPositionOf(List.of(key)));
    return position.map(found -> new Place(place.file(), found.line())).orElse(place);
  }

  /** {@return its keys, in the order of the file} */
  List<String> keys() {
    Comparator<String> order = Comparator.comparingInt(key -> at(key).line());
    return table.keySet().stream()
        .sorted(order.thenComparingInt(this::column).thenComparing(key -> key))
        .toList();
  }

  private int column(String key) {
    return Optional.ofNullable(table.inputPositionOf(List.of(key)))
        .map(TomlPosition::column)
        .orElse(0);
  }

  /** {@return this section, once it is known to hold no other keys than these} */
  public Section allowing(List<String> known) {
    for (String key : keys()) {
      if (!known.contains(key)) {
        throw wrong(key, name + " has no \"" + key + "\"", Nearest.hint(key, known));
      }
    }
    return this;
  }

  boolean has(String key) {
    return table.contains(List.of(key));
  }

  /** {@return the words under this key, which must be there} */
  public String text(String key) {
    return maybe(key)
        .orElseThrow(
            () ->
                ColabException.couldNot(
                    place + ": " + name + " has no " + key, "Add " + key + " = \"...\"."));
  }

  /** {@return the words, or the whole number, under this key} */
  Optional<String> maybe(String key) {
    Optional<Object> value = Optional.ofNullable(table.get(List.of(key)));
    if (value.isPresent() && !(value.get() instanceof String) && !(value.get() instanceof Long)) {
      throw wrong(key, key + " must be words in quotes", "Write " + key + " = \"...\".");
    }
    return value.map(String::valueOf);
  }

  boolean flag(String key) {
    Optional<Object> value = Optional.ofNullable(table.get(List.of(key)));
    if (value.isPresent() && !(value.get() instanceof Boolean)) {
      throw wrong(key, key + " is true or false", "Write " + key + " = true.");
    }
    return value.map(Boolean.TRUE::equals).orElse(false);
  }

  /** {@return the words under this key, one or several; none when it is not there} */
  List<String> texts(String key) {
    Optional<Object> value = Optional.ofNullable(table.get(List.of(key)));
    if (value.isEmpty()) {
      return List.of();
    }
    return value.get() instanceof TomlArray array ? texts(key, array) : List.of(text(key));
  }

  private List<String> texts(String key, TomlArray array) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < array.size(); i++) {
      Object value = array.get(i);
      if (!(value instanceof String) && !(value instanceof Long)) {
        Place at = new Place(place.file(), array.inputPositionOf(i).line());
        throw ColabException.couldNot(
            at + ": " + key + " holds words in quotes", "Write every one as \"...\", as printed.");
      }
      texts.add(String.valueOf(value));
    }
    return texts;
  }

  /**
   * A row of words in a list of rows.
   *
   * @param place where it stands
   * @param cells its words
   */
  record Line(Place place, List<String> cells) {}

  /** {@return the rows of words under this key; none when it is not there} */
  List<Line> lines(String key) {
    List<Line> lines = new ArrayList<>();
    TomlArray array = array(key);
    for (int i = 0; i < array.size(); i++) {
      if (!(array.get(i) instanceof TomlArray row)) {
        throw wrong(key, key + " holds rows", "Write it as [[\"...\", \"...\"], [...]].");
      }
      TomlPosition start = row.isEmpty() ? array.inputPositionOf(i) : row.inputPositionOf(0);
      lines.add(new Line(new Place(place.file(), start.line()), texts(key, row)));
    }
    return lines;
  }

  /** {@return the sections under this key; none when it is not there} */
  List<Section> sections(String key) {
    List<Section> sections = new ArrayList<>();
    TomlArray array = array(key);
    for (int i = 0; i < array.size(); i++) {
      if (!(array.get(i) instanceof TomlTable inner)) {
        throw wrong(key, key + " holds sections", "Write each as [[" + key + "]].");
      }
      Place at = new Place(place.file(), array.inputPositionOf(i).line());
      sections.add(new Section(inner, key, at));
    }
    return sections;
  }

  private TomlArray array(String key) {
    if (has(key) && !(table.get(List.of(key)) instanceof TomlArray)) {
      throw wrong(key, key + " is a list", "Write " + key + " = [...], or [[" + key + "]].");
    }
    return table.getArrayOrEmpty(List.of(key));
  }

  /** {@return the section under this key; an empty one when it is not there} */
  Section section(String key) {
    if (has(key) && !(table.get(List.of(key)) instanceof TomlTable)) {
      throw wrong(key, key + " is a section", "Write " + key + " = { ... }.");
    }
    return new Section(table.getTableOrEmpty(List.of(key)), key, at(key));
  }

  /** {@return the error about what stands under this key} */
  public ColabException wrong(String key, String message, String hint) {
    return ColabException.couldNot(at(key) + ": " + message, hint);
  }
}
