package colab.report;

import colab.corpus.Account;
import colab.corpus.Matched;
import colab.corpus.Provenance;
import colab.corpus.Scope;
import colab.corpus.YearRange;
import colab.publication.Attribute;
import colab.table.Column;
import colab.table.Layout;
import colab.table.Table;
import colab.table.Unit;
import colab.table.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** A row a file: what {@code colab check} found, in columns for people and more for programs. */
final class FilesTable {
  private static final List<Column> FILES =
      List.of(
          Column.of("file", "File", Unit.TEXT),
          Column.data("format", Unit.TEXT),
          Column.of("rows", "Rows", Unit.COUNT),
          Column.of("kept", "Kept", Unit.COUNT),
          Column.of("duplicates", "Dupl.", Unit.COUNT),
          Column.of("rejected", "Rejected", Unit.COUNT),
          Column.data("without_fwci", Unit.COUNT),
          Column.data("data_set", Unit.TEXT),
          Column.data("scope", Unit.TEXT),
          Column.data("first_year", Unit.YEAR),
          Column.data("last_year", Unit.YEAR),
          Column.data("exported", Unit.TEXT),
          Column.data("updated", Unit.TEXT),
          Column.data("declared", Unit.COUNT),
          Column.data("without_countries", Unit.COUNT),
          Column.data("without_authors", Unit.COUNT),
          Column.data("without_subjects", Unit.COUNT),
          Column.data("without_id", Unit.COUNT),
          Column.data("without_doi", Unit.COUNT),
          Column.data("unknown_countries", Unit.COUNT),
          Column.data("unknown_subjects", Unit.COUNT),
          Column.data("uncounted_authors", Unit.COUNT),
          Column.data("retracted", Unit.COUNT),
          Column.data("outside_years", Unit.COUNT),
          Column.data("changed", Unit.COUNT),
          Column.data("sets", Unit.COUNT),
          Column.data("metrics", Unit.TEXT),
          Column.data("bytes", Unit.COUNT),
          Column.data("sha256", Unit.TEXT),
          Column.data("path", Unit.TEXT),
          Column.data("left_out", Unit.COUNT),
          Column.data("institution_mentions", Unit.COUNT),
          Column.data("institution_mentions_found", Unit.COUNT),
          Column.data("shared_dois", Unit.COUNT));

  private static final Value NOT_COUNTED =
      Value.missing("counted before: it holds no publications");
  private static final Value NOT_READ = Value.missing("the file was not read");

  private static final Value ONCE = Value.missing("standard input passes once");

  private FilesTable() {}

  /** {@return the table of these files} */
  static Table of(List<Inspected> files, boolean synthetic) {
    List<List<Value>> rows = new ArrayList<>();
    for (Inspected file : files) {
      List<Value> row = new ArrayList<>(row(file));
      row.add(file.fingerprint().map(print -> Value.count(print.bytes())).orElse(ONCE));
      row.add(file.fingerprint().map(print -> Value.label(print.sha256())).orElse(ONCE));
      row.add(Value.label(file.source()));
      row.add(leftOut(file));
      row.add(institutions(file, Matched::mentions));
      row.add(institutions(file, Matched::mentionsFound));
      row.add(
          file instanceof Inspected.Publications publications
              ? Value.count(publications.rows().sharedDois())
              : file instanceof Inspected.Figures ? NOT_COUNTED : NOT_READ);
      rows.add(row);
    }
    return new Table(
        "files",
        "What was read",
        synthetic,
        FILES,
        rows,
        List.of(),
        Layout.inOrder("rows", "kept", "duplicates", "rejected"));
  }

  private static Value leftOut(Inspected file) {
    if (file instanceof Inspected.Publications publications) {
      return Value.count(
          publications.rows().leftOut().values().stream().mapToLong(Long::longValue).sum());
    }
    return file instanceof Inspected.Figures figures
        ? Value.count(figures.account().filtered())
        : NOT_READ;
  }

  private static Value institutions(Inspected file, ToLongFunction<Matched> number) {
    boolean lookedUp =
        file instanceof Inspected.Publications publications
            && publications.rows().institutions().mentions() > 0;
    return lookedUp
        ? Value.count(number.applyAsLong(((Inspected.Publications) file).rows().institutions()))
        : Value.missing("no institutions were looked up");
  }

  private static List<Value> row(Inspected file) {
    if (file instanceof Inspected.Publications publications) {
      return publications(publications);
    }
    return file instanceof Inspected.Figures figures ? figures(figures) : unread(file);
  }

  private static List<Value> publications(Inspected.Publications file) {
    RowFindings rows = file.rows();
    List<Value> cells =
        new ArrayList<>(List.of(name(file), Value.label(file.provenance().format())));
    Stream.of(rows.read(), rows.kept(), rows.duplicates(), (long) rows.rejected().size())
        .map(Value::count)
        .forEach(cells::add);
    cells.add(missing(file, Attribute.FWCI));
    cells.addAll(described(file.provenance(), file.scope()));
    for (Attribute attribute :
        List.of(
            Attribute.COUNTRIES,
            Attribute.AUTHOR_NUMBER,
            Attribute.FIELDS,
            Attribute.ID,
            Attribute.DOI)) {
      cells.add(missing(file, attribute));
    }
    cells.add(Value.count(unknown(rows, Attribute.COUNTRIES)));
    cells.add(Value.count(unknown(rows, Attribute.FIELDS)));
    Stream.of(rows.uncountedAuthors(), rows.retracted(), rows.outsideYears(), rows.changed())
        .map(Value::count)
        .forEach(cells::add);
    cells.add(Value.missing("it holds publications"));
    cells.add(Value.missing("it holds publications"));
    return cells;
  }

  private static long unknown(RowFindings rows, Attribute attribute) {
    return rows.unknown().stream().filter(name -> name.attribute() == attribute).count();
  }

  private static Value missing(Inspected.Publications file, Attribute attribute) {
    boolean there =
        file.headings().isEmpty()
            || file.headings().stream().anyMatch(h -> h.attribute().equals(Optional.of(attribute)));
    return there
        ? Value.count(file.rows().missing(attribute))
        : Value.missing("the file has no such column");
  }

  private static List<Value> figures(Inspected.Figures file) {
    List<Value> cells =
        new ArrayList<>(List.of(name(file), Value.label(file.provenance().format())));
    Account account = file.account();
    Stream.of(account.read(), account.kept(), account.duplicate(), account.rejected())
        .map(Value::count)
        .forEach(cells::add);
    fill(cells, 7, NOT_COUNTED);
    cells.addAll(described(file.provenance(), file.about()));
    fill(cells, FILES.size() - 9, NOT_COUNTED);
    cells.add(Value.count(file.sets().size()));
    cells.add(Value.label(String.join("; ", file.metrics())));
    return cells;
  }

  private static List<Value> unread(Inspected file) {
    List<Value> cells = new ArrayList<>(List.of(name(file), Value.label("not read")));
    fill(cells, FILES.size() - 7, NOT_READ);
    return cells;
  }

  private static void fill(List<Value> cells, int size, Value value) {
    while (cells.size() < size) {
      cells.add(value);
    }
  }

  private static Value name(Inspected file) {
    return Value.label(InspectedTable.shortName(file.source()));
  }

  private static List<Value> described(Provenance provenance, Scope scope) {
    List<Value> cells = new ArrayList<>();
    cells.add(
        provenance.dataSet().isEmpty()
            ? Value.missing("the file names none")
            : Value.label(provenance.dataSet()));
    cells.add(Value.label(scope.inWords()));
    Optional<YearRange> years = provenance.years();
    cells.add(
        years
            .map(range -> Value.count(range.first()))
            .orElse(Value.missing("the file declares no years")));
    cells.add(
        years
            .map(range -> Value.count(range.last()))
            .orElse(Value.missing("the file declares no years")));
    cells.add(
        provenance
            .exported()
            .map(date -> Value.label(date.toString()))
            .orElse(Value.missing("no date")));
    cells.add(
        provenance
            .updated()
            .map(date -> Value.label(date.toString()))
            .orElse(Value.missing("no date")));
    cells.add(
        provenance.declared().isPresent()
            ? Value.count(provenance.declared().getAsLong())
            : Value.missing("it declares no number"));
    return cells;
  }
}
