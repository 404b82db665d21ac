package colab.analysis;

import colab.corpus.CountedFormat;
import colab.corpus.Format;
import colab.corpus.format.Formats;
import colab.indicator.Definitions;
import colab.publication.Area;
import colab.publication.Asjc;
import colab.publication.Countries;
import colab.publication.Country;
import colab.publication.CountryGroup;
import colab.publication.CountryGroups;
import colab.publication.DocumentType;
import colab.publication.Field;
import colab.table.Column;
import colab.table.Note;
import colab.table.Table;
import colab.table.Unit;
import colab.table.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What colab knows by name: each registry as a table. */
public enum Registry {
  COUNTRIES(
      "Countries and territories",
      "An option takes any of these, in any case. England, Scotland, Wales and Northern Ireland are GB.",
      List.of(
          text("code", "Code"),
          text("alpha3", "Alpha-3"),
          text("number", "Number"),
          text("name", "Name"),
          text("aliases", "Also")),
      Registry::countries),
  GROUPS(
      "Groups of countries",
      "Dated: members came or left. Commands count the members of the last year that is asked for, without --years the present ones.",
      List.of(
          text("id", "Id"),
          text("name", "Name"),
          Column.of("number", "Members", Unit.COUNT),
          text("members", "Members"),
          text("dated", "Dated")),
      Registry::groups),
  SUBJECTS(
      "Subject areas and fields (ASJC)",
      "A code of two digits is an area, one of four digits a field in it.",
      List.of(text("code", "Code"), text("name", "Name"), text("area", "Area")),
      Registry::subjects),
  TYPES("Document types", "", List.of(text("type", "Type")), Registry::types),
  INDICATORS(
      "Indicators",
      "Where each fails and who defined it: --columns id,fails,source, or colab help methods.",
      List.of(
          text("id", "Id"),
          text("title", "Indicator"),
          text("formula", "Formula"),
          Column.data("fails", Unit.TEXT),
          Column.data("source", Unit.TEXT)),
      Registry::indicators),
  FORMATS(
      "Formats that are read",
      "A file is recognised by what it holds, never by its name; .gz and .zip are read as they are.",
      List.of(
          text("id", "Id"),
          text("title", "Format"),
          text("recognised", "Recognised by"),
          text("gives", "Gives")),
      Registry::formats);

  private final String title;
  private final String note;
  private final List<Column> columns;
  private final Supplier<Stream<List<String>>> rows;

  Registry(String title, String note, List<Column> columns, Supplier<Stream<List<String>>> rows) {
    this.title = title;
    this.note = note;
    this.columns = columns;
    this.rows = rows;
  }

  private static Column text(String id, String heading) {
    return Column.of(id, heading, Unit.TEXT);
  }

  /**
   * {@return the entries in which every one of these words stands, in any case; all entries for no
   * words}
   */
  public Table table(List<String> words) {
    List<String> wanted = words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    List<List<Value>> entries = new ArrayList<>();
    rows.get()
        .filter(
            row ->
                wanted.stream().allMatch(String.join("\n", row).toLowerCase(Locale.ROOT)::contains))
        .forEach(row -> entries.add(values(row)));
    List<Note> notes = note.isEmpty() ? List.of() : List.of(Note.of(note));
    return new Table(name().toLowerCase(Locale.ROOT), title, false, columns, entries, notes);
  }

  private List<Value> values(List<String> row) {
    List<Value> values = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      String cell = row.get(i);
      boolean count = columns.get(i).unit() == Unit.COUNT;
      Value word = cell.isEmpty() ? Value.missing("there is none") : Value.label(cell);
      values.add(count ? Value.count(Long.parseLong(cell)) : word);
    }
    return values;
  }

  private static Stream<List<String>> countries() {
    return Countries.standard().all().stream()
        .map(
            country ->
                List.of(
                    country.code(),
                    country.alpha3(),
                    country.number(),
                    country.name(),
                    String.join("; ", country.aliases())));
  }

  private static Stream<List<String>> groups() {
    return CountryGroups.standard(Countries.standard()).all().stream().map(Registry::group);
  }

  private static List<String> group(CountryGroup group) {
    String members =
        group
            .members()
            .indices()
            .mapToObj(Countries.standard()::get)
            .map(Country::code)
            .sorted()
            .collect(Collectors.joining(", "));
    return List.of(
        group.id(),
        group.name(),
        String.valueOf(group.members().size()),
        members,
        group.dated() ? "yes" : "");
  }

  private static Stream<List<String>> subjects() {
    return Asjc.standard().areas().stream()
        .flatMap(
            area ->
                Stream.concat(
                    Stream.of(area(area)),
                    Asjc.standard().fields().stream()
                        .filter(f -> f.area().equals(area))
                        .map(Registry::field)));
  }

  private static List<String> area(Area area) {
    return List.of(String.valueOf(area.code()), area.name(), area.abbreviation());
  }

  private static List<String> field(Field field) {
    return List.of(String.valueOf(field.code()), field.name(), field.area().abbreviation());
  }

  private static Stream<List<String>> types() {
    return Stream.of(DocumentType.values()).map(type -> List.of(type.label()));
  }

  private static Stream<List<String>> indicators() {
    return Definitions.all().stream()
        .map(each -> List.of(each.id(), each.title(), each.formula(), each.edges(), each.source()));
  }

  private static Stream<List<String>> formats() {
    return new Formats(Countries.standard()).all().stream().map(Registry::format);
  }

  private static List<String> format(Format format) {
    return List.of(
        format.id(),
        format.title(),
        format.recognition(),
        format instanceof CountedFormat ? "counted figures" : "publications");
  }
}
