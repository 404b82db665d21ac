package colab.report;

import colab.ColabException;
import colab.Nearest;
import colab.corpus.YearRange;
import colab.table.Unit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads single figures of a report file. */
final class FigureReader {
  static final List<String> KEYS =
      List.of("export", "command", "printed", "rows", "unit", "published");
  static final List<String> PRINTED_KEYS = List.of("set", "metric", "years", "of", "rank");
  static final List<String> ROWS_KEYS = List.of("where", "column");
  private static final List<String> SOURCES = List.of("command", "printed", "rows");

  private final List<String> known;
  private final TableSpec.Head head;
  private final Section table;

  /**
   * Starts on a table.
   *
   * @param known the names of the report's exports
   * @param head what the table is called
   * @param table the table, which may name the export of all its figures
   */
  FigureReader(List<String> known, TableSpec.Head head, Section table) {
    this.known = known;
    this.head = head;
    this.table = table;
  }

  /** {@return the exports that the section names, all of which the report has} */
  List<String> exports(Section section) {
    List<String> names = section.texts("export");
    for (String name : names) {
      if (!known.contains(name)) {
        throw section.wrong(
            "export", "the report has no export \"" + name + "\"", Nearest.hint(name, known));
      }
    }
    if (names.isEmpty()) {
      throw ColabException.couldNot(
          section.place() + ": " + head.id() + " names no export",
          "Add export = \"...\": " + String.join(", ", known) + ".");
    }
    return names;
  }

  FigureSpec read(Section section, TableReader.PublishedAs as, Optional<Unit> usual) {
    List<String> exports = exports(section.has("export") ? section : table);
    Optional<PublishedCell> published =
        section
            .maybe("published")
            .map(
                text ->
                    new PublishedCell(
                        as.name(), as.where(), published(text, section.at("published"))));
    return new FigureSpec(
        section.place(), exports, source(section), unit(section).or(() -> usual), published);
  }

  private FigureSource source(Section section) {
    List<String> found = SOURCES.stream().filter(section::has).toList();
    if (found.size() != 1) {
      throw ColabException.couldNot(
          section.place()
              + ": a figure of "
              + head.id()
              + (found.isEmpty()
                  ? " comes from nowhere"
                  : " comes from " + String.join(" and ", found)),
          "Give it one of command, printed or rows.");
    }
    return switch (found.get(0)) {
      case "command" -> new FigureSource.Command(section.text("command"));
      case "printed" -> printed(section.section("printed"));
      default -> rows(section.section("rows"));
    };
  }

  private static FigureSource printed(Section section) {
    section.allowing(PRINTED_KEYS);
    String of = section.maybe("of").orElse("");
    return new FigureSource.Printed(
        section.text("set"), section.text("metric"), years(section), of, section.flag("rank"));
  }

  private static FigureSource rows(Section section) {
    section.allowing(ROWS_KEYS);
    Section where = section.section("where");
    Map<String, String> conditions = new LinkedHashMap<>();
    where.keys().forEach(column -> conditions.put(column, where.text(column)));
    return new FigureSource.Rows(conditions, section.maybe("column"));
  }

  static Optional<YearRange> years(Section section) {
    try {
      return section.maybe("years").map(YearRange::parse);
    } catch (ColabException e) {
      throw section.at("years").of(e);
    }
  }

  static Optional<Unit> unit(Section section) {
    Optional<String> name = section.maybe("unit");
    if (name.isEmpty()) {
      return Optional.empty();
    }
    List<String> units =
        Arrays.stream(Unit.values()).map(unit -> unit.name().toLowerCase(Locale.ROOT)).toList();
    int place = units.indexOf(name.get());
    if (place < 0) {
      throw section.wrong(
          "unit", "there is no unit \"" + name.get() + "\"", Nearest.hint(name.get(), units));
    }
    return Optional.of(Unit.values()[place]);
  }

  static Published published(String text, Place place) {
    return Published.read(text)
        .orElseThrow(
            () ->
                ColabException.couldNot(
                    place + ": \"" + text + "\" is not a figure",
                    "Write it as printed: 20,342, 3.31, +20.4%, 4th, fifth, 1.2-1.6 or over 10,000."));
  }
}
