package colab.counted;

import colab.Diagnostic;
import colab.corpus.Account;
import colab.corpus.Grid;
import colab.publication.Countries;
import colab.publication.Country;
import colab.publication.Sector;
import colab.tally.Printed;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;

/**
 * The rows of a Collaboration export.
 *
 * @param kind what its rows are
 * @param collaborators the rows, each collaborator once
 * @param metrics what it prints of them
 * @param account what became of its rows
 * @param diagnostics what was odd
 */
record CollaborationFile(
    CollaborationExport.Kind kind,
    List<Collaborator> collaborators,
    List<Metric> metrics,
    Account account,
    List<Diagnostic> diagnostics) {
  private static final String NAME = "name";

  /** {@return the file in this grid} */
  static CollaborationFile of(Grid grid, Countries countries) {
    Grid.Line header = grid.rows().get(0);
    Body body = Body.of(grid, 1);
    if (body.lines().isEmpty()) {
      throw new Figures(grid)
          .at(header, "there are no rows below the header", "Export the file again.");
    }
    CollaborationExport.Kind kind = CollaborationExport.Kind.of(header.cell(0));
    Map<Integer, Metric> columns = columns(header);
    List<Diagnostic> diagnostics = new ArrayList<>(body.diagnostics());
    List<Collaborator> collaborators = new ArrayList<>();
    Set<List<String>> seen = new HashSet<>();
    for (Grid.Line line : body.lines()) {
      Optional<Country> country = country(kind, header, line).flatMap(countries::named);
      if (!seen.add(identity(header, line, country))) {
        diagnostics.add(told(grid, line, "stands in the table before; this row is left out"));
        continue;
      }
      if (kind == CollaborationExport.Kind.COUNTRIES && country.isEmpty()) {
        diagnostics.add(told(grid, line, "is not a country that the registry knows"));
      }
      collaborators.add(
          new Collaborator(
              id(header, line),
              line.cell(0),
              country,
              sector(header, line),
              cell(grid, line, columns)));
    }
    List<Metric> metrics = List.copyOf(columns.values());
    return new CollaborationFile(
        kind, collaborators, metrics, account(body, diagnostics), diagnostics);
  }

  private static Account account(Body body, List<Diagnostic> diagnostics) {
    int read = body.lines().size() + body.diagnostics().size();
    long rejected =
        diagnostics.stream()
            .filter(odd -> odd.severity() == Diagnostic.Severity.REJECTED)
            .map(Diagnostic::line)
            .distinct()
            .count();
    return new Account(read, read - rejected, 0, 0, rejected);
  }

  private static Map<Integer, Metric> columns(Grid.Line header) {
    Map<Integer, Metric> columns = new TreeMap<>();
    for (int i = 1; i < header.cells().size(); i++) {
      String key = Metric.key(header.cell(i));
      if (key.startsWith("co-authored publications") && !key.contains("growth")) {
        columns.put(i, new Metric(header.cell(i), Metric.Kind.PUBLICATIONS, Optional.empty()));
      } else if (Metric.of(key).measure().isPresent()) {
        columns.put(i, Metric.of(header.cell(i)));
      }
    }
    return columns;
  }

  private static Optional<String> country(
      CollaborationExport.Kind kind, Grid.Line header, Grid.Line line) {
    if (kind == CollaborationExport.Kind.COUNTRIES) {
      return Optional.of(line.cell(0));
    }
    OptionalInt column = column(header, "country");
    return column.isPresent() ? Optional.of(line.cell(column.getAsInt())) : Optional.empty();
  }

  private static OptionalInt column(Grid.Line header, String start) {
    for (int i = 1; i < header.cells().size(); i++) {
      if (header.cell(i).toLowerCase(Locale.ROOT).startsWith(start)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /** Countries by code, others by their number where they have one, else by name and place. */
  private static List<String> identity(
      Grid.Line header, Grid.Line line, Optional<Country> country) {
    String code = country.map(Country::code).orElse("");
    if (CollaborationExport.Kind.of(header.cell(0)) == CollaborationExport.Kind.COUNTRIES) {
      return country.isPresent() ? List.of("code", code) : List.of(NAME, line.cell(0));
    }
    boolean author = isOfAuthors(header);
    String id = id(header, line);
    return id.isEmpty()
        ? List.of(NAME, line.cell(0), author ? line.cell(2) : code)
        : List.of("id", id);
  }

  private static boolean isOfAuthors(Grid.Line header) {
    return CollaborationExport.Kind.of(header.cell(0)) == CollaborationExport.Kind.AUTHORS;
  }

  private static String id(Grid.Line header, Grid.Line line) {
    OptionalInt column =
        column(header, isOfAuthors(header) ? "scopus author id" : "institution id");
    String id = column.isPresent() ? line.cell(column.getAsInt()) : "";
    return id.equals("-") ? "" : id;
  }

  private static Sector sector(Grid.Line header, Grid.Line line) {
    OptionalInt column = column(header, "sector");
    return column.isPresent() ? Sector.of(line.cell(column.getAsInt())) : Sector.UNKNOWN;
  }

  private static Printed cell(Grid grid, Grid.Line line, Map<Integer, Metric> columns) {
    Printed cell = PrintedCells.NOTHING;
    for (Map.Entry<Integer, Metric> column : columns.entrySet()) {
      OptionalLong parts = new Figures(grid).read(line, column.getKey(), column.getValue());
      cell = parts.isPresent() ? cell.with(column.getValue().cell(parts.getAsLong())) : cell;
    }
    return PrintedCells.withQuotients(cell);
  }

  private static Diagnostic told(Grid grid, Grid.Line line, String what) {
    return new Diagnostic(
        grid.provenance().source(),
        line.number(),
        "",
        Diagnostic.Severity.REJECTED,
        "'" + line.cell(0) + "' " + what);
  }
}
