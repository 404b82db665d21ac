package colab.report;

import colab.Diagnostic;
import colab.corpus.UnknownName;
import colab.publication.Asjc;
import colab.publication.Attribute;
import colab.publication.Countries;
import colab.table.Column;
import colab.table.Note;
import colab.table.Table;
import colab.table.Unit;
import colab.table.Value;
import java.util.ArrayList;
import java.util.List;

/** An inspection as tables: a row a file, a table a file, the rows rejected, the names unknown. */
public final class InspectionTables {
  private static final int NEAREST = 2;

  /** Addresses may end in thousands of ways, and each comparison goes through all names. */
  private static final int MOST_COMPARED = 500;

  private final Inspection inspection;

  /** Takes what was found. */
  public InspectionTables(Inspection inspection) {
    this.inspection = inspection;
  }

  /** {@return a row a file, whatever it holds: the table for programs} */
  public Table files() {
    return FilesTable.of(inspection.files(), inspection.isSynthetic());
  }

  /**
   * {@return a row a file of each kind, then what each file of publications holds: the tables for
   * people}
   */
  public List<Table> overview() {
    List<Table> tables = new ArrayList<>();
    List<Inspected> publications = inspection.publications().map(Inspected.class::cast).toList();
    if (!publications.isEmpty()) {
      tables.add(FilesTable.of(publications, inspection.isSynthetic()));
    }
    if (inspection.figures().findAny().isPresent()) {
      tables.add(counted());
    }
    if (inspection.unread().findAny().isPresent()) {
      tables.add(unread());
    }
    inspection.publications().map(InspectedTable::of).forEach(tables::add);
    return tables;
  }

  private Table counted() {
    List<Column> columns =
        List.of(
            Column.of("sets", "Rows", Unit.COUNT),
            Column.of("years", "Years", Unit.TEXT),
            Column.of("metrics", "Figures", Unit.TEXT),
            Column.of("file", "File", Unit.TEXT));
    List<List<Value>> rows = new ArrayList<>();
    inspection
        .figures()
        .forEach(
            file ->
                rows.add(
                    List.of(
                        Value.count(file.sets().size()),
                        file.provenance()
                            .years()
                            .map(years -> Value.label(years.toString()))
                            .orElse(Value.missing("none declared")),
                        Value.label(String.join("; ", file.metrics())),
                        Value.label(InspectedTable.shortName(file.source())))));
    return new Table(
        "counted", "Files counted before", inspection.isSynthetic(), columns, rows, List.of());
  }

  private Table unread() {
    List<Column> columns =
        List.of(Column.of("file", "File", Unit.TEXT), Column.of("reason", "Why", Unit.TEXT));
    List<List<Value>> rows = new ArrayList<>();
    inspection
        .unread()
        .forEach(
            file ->
                rows.add(
                    List.of(
                        Value.label(InspectedTable.shortName(file.source())),
                        Value.label(file.reason()))));
    return new Table("unread", "Not read", false, columns, rows, List.of());
  }

  /** {@return a table a file that was read} */
  public List<Table> details() {
    List<Table> tables = new ArrayList<>();
    for (Inspected file : inspection.files()) {
      if (file instanceof Inspected.Publications publications) {
        tables.add(InspectedTable.of(publications));
      } else if (file instanceof Inspected.Figures figures) {
        tables.add(InspectedTable.of(figures));
      }
    }
    return tables;
  }

  /** {@return a row a row that was rejected, and why} */
  public Table rejected() {
    List<Column> columns =
        List.of(
            Column.of("place", "File and line", Unit.TEXT),
            Column.of("column", "Column", Unit.TEXT),
            Column.of("reason", "Why", Unit.TEXT),
            Column.data("source", Unit.TEXT),
            Column.data("line", Unit.COUNT));
    List<List<Value>> rows = new ArrayList<>();
    for (Diagnostic why : inspection.rejected()) {
      rows.add(
          List.of(
              Value.label(InspectedTable.shortName(why.source()) + ":" + why.line()),
              why.column().isEmpty() ? Value.missing("the whole row") : Value.label(why.column()),
              Value.label(why.message()),
              Value.label(why.source()),
              Value.count(why.line())));
    }
    Note note =
        Note.of(
            "Checked with every column; a command rejects a row only for a cell that it needs.");
    return new Table(
        "rejected",
        "Rows rejected",
        inspection.isSynthetic(),
        columns,
        rows,
        rows.isEmpty() ? List.of() : List.of(note));
  }

  private boolean isUnknown(Attribute attribute) {
    return inspection.unknown().stream().anyMatch(name -> name.attribute() == attribute);
  }

  /** {@return a row a name that the registries do not know, with the nearest that they do} */
  public Table unknown(Countries countries) {
    List<Column> columns =
        List.of(
            Column.of("name", "Unknown name", Unit.TEXT),
            Column.of("kind", "Kind", Unit.TEXT),
            Column.of("publications", "Publications", Unit.COUNT),
            Column.of("nearest", "Nearest known", Unit.TEXT),
            Column.data("source", Unit.TEXT));
    List<List<Value>> rows = new ArrayList<>();
    for (UnknownName unknown : inspection.unknown()) {
      Value near =
          rows.size() < MOST_COMPARED
              ? nearest(unknown, countries)
              : Value.missing("looked for among the most frequent names only");
      rows.add(
          List.of(
              Value.label(unknown.name()),
              Value.label(unknown.kind()),
              Value.count(unknown.publications()),
              near,
              Value.label(unknown.source())));
    }
    List<Note> notes = new ArrayList<>();
    if (isUnknown(Attribute.COUNTRIES)) {
      notes.add(
          Note.of(
              "To add a country's name, write it, a tab and the country's code on a line of a file, and give the file with"));
      notes.add(
          Note.of(
              "--country-names FILE. Publications with an unknown country still count for their known ones."));
    }
    if (isUnknown(Attribute.INSTITUTIONS)) {
      notes.add(
          Note.of(
              "To add institutions, write a table with the columns institution and country, and give it with --institutions after the other."));
    }
    return new Table(
        "unknown", "Names that are not known", inspection.isSynthetic(), columns, rows, notes);
  }

  private static Value nearest(UnknownName unknown, Countries countries) {
    List<String> near =
        switch (unknown.attribute()) {
          case COUNTRIES -> countries.nearest(unknown.name(), NEAREST);
          case FIELDS -> Asjc.standard().nearest(unknown.name(), NEAREST);
          default -> List.of();
        };
    return near.isEmpty()
        ? Value.missing("nothing is near")
        : Value.label(String.join(" or ", near));
  }
}
