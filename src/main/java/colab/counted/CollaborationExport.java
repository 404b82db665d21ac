package colab.counted;

import colab.Diagnostic;
import colab.corpus.Account;
import colab.corpus.Grid;
import colab.corpus.Provenance;
import colab.corpus.Scope;
import colab.corpus.Scopes;
import colab.corpus.Selection;
import colab.corpus.Side;
import colab.corpus.YearRange;
import colab.publication.Attribute;
import colab.publication.Countries;
import colab.publication.Country;
import colab.tally.Breakdown;
import colab.tally.Cube;
import colab.tally.Dimension;
import colab.tally.Met;
import colab.tally.Printed;
import colab.tally.Roster;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * A Collaboration export: those that one entity published with, a row each. With countries it fills
 * a cube by partner; institutions and authors can be listed, and counted by country; institutions
 * fill one by institution.
 *
 * <p>Partners overlap, so that there is no total. The years are counted as a whole.
 */
public final class CollaborationExport implements CountedExport {

  /** What the rows of a Collaboration export are. */
  public enum Kind {
    COUNTRIES,
    INSTITUTIONS,
    AUTHORS;

    static Kind of(String heading) {
      return switch (heading.toLowerCase(Locale.ROOT)) {
        case "institution" -> INSTITUTIONS;
        case "author" -> AUTHORS;
        default -> COUNTRIES;
      };
    }

    String inWords() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final String NONE = "-";

  private final Provenance provenance;
  private final CollaborationFile file;
  private final NamedSet home;
  private final Countries countries;

  CollaborationExport(Grid grid, SetNames names) {
    this.provenance = grid.provenance();
    this.countries = names.countries();
    this.file = CollaborationFile.of(grid, countries);
    Map<String, String> entries = provenance.entries();
    String entity = entries.getOrDefault("Entity", entries.getOrDefault("Entities", ""));
    this.home = names.named(entity.isEmpty() ? provenance.dataSet() : entity);
  }

  /** {@return what its rows are} */
  public Kind kind() {
    return file.kind();
  }

  /** {@return its rows, as it orders them} */
  public List<Collaborator> collaborators() {
    return file.collaborators();
  }

  /**
   * {@return how many of its rows are in each country, in the order of the registry; none when the
   * file does not say where they are}
   */
  public Map<Country, Long> numberByCountry() {
    List<String> codes =
        collaborators().stream().map(row -> row.country().map(Country::code).orElse(NONE)).toList();
    Table counts = Table.create(StringColumn.create("country", codes)).countBy("country");
    Map<Integer, Long> byIndex = new TreeMap<>();
    for (int i = 0; i < counts.rowCount(); i++) {
      long number = counts.intColumn("Count").get(i);
      countries.find(counts.getString(i, 0)).ifPresent(c -> byIndex.put(c.index(), number));
    }
    Map<Country, Long> numbers = new LinkedHashMap<>();
    byIndex.forEach((index, number) -> numbers.put(countries.get(index), number));
    return numbers;
  }

  @Override
  public Account account() {
    return file.account();
  }

  @Override
  public List<String> names() {
    return collaborators().stream().map(Collaborator::name).toList();
  }

  @Override
  public List<String> metrics() {
    return file.metrics().stream().map(Metric::name).toList();
  }

  @Override
  public List<Diagnostic> diagnostics() {
    List<Diagnostic> all = new ArrayList<>(Limits.told(provenance));
    all.addAll(file.diagnostics());
    return all;
  }

  @Override
  public Scope scope() {
    Optional<YearRange> years = provenance.years();
    OptionalInt most = Limits.mostAuthors(provenance);
    String limit = most.isPresent() ? ", at most " + most.getAsInt() + " authors" : "";
    if (home.sides().isPresent() && limit.isEmpty()) {
      return Scopes.of(home.sides().get(), years);
    }
    return new Scope(
        Scope.Basis.DECLARED, home.sides().orElse(List.of()), false, home.name() + limit, years);
  }

  @Override
  public List<Provenance> provenances() {
    return List.of(provenance);
  }

  @Override
  public Set<Attribute> attributes() {
    Set<Attribute> all = EnumSet.of(Attribute.YEAR, Attribute.COUNTRIES);
    if (kind() == Kind.INSTITUTIONS) {
      all.add(Attribute.INSTITUTIONS);
    }
    if (kind() == Kind.INSTITUTIONS
        && collaborators().stream().anyMatch(row -> row.country().isPresent())) {
      all.add(Attribute.INSTITUTION_COUNTRIES);
    }
    if (Limits.mostAuthors(provenance).isPresent()) {
      all.add(Attribute.AUTHOR_NUMBER);
    }
    file.metrics()
        .forEach(metric -> metric.measure().ifPresent(measure -> all.add(measure.attribute())));
    return all;
  }

  /** What its rows are; nothing is asked of authors. */
  private Dimension rows() {
    return switch (kind()) {
      case COUNTRIES -> Dimension.PARTNER;
      case INSTITUTIONS -> Dimension.SIDE_INSTITUTION;
      case AUTHORS -> Dimension.JOINT;
    };
  }

  @Override
  public String refusal(Breakdown breakdown) {
    if (!breakdown.dimensions().equals(List.of(rows()))) {
      return kind() == Kind.COUNTRIES
          ? "it has the partner countries of " + home.name() + " and nothing else"
          : "it lists " + kind().inWords() + ", and no publications";
    }
    Selection selection = breakdown.selection();
    OptionalInt most = Limits.mostAuthors(provenance);
    boolean limited = most.isPresent() && most.equals(selection.traits().maxAuthors());
    if (most.isPresent() && !limited) {
      return "it counts publications of at most "
          + most.getAsInt()
          + " authors: ask with --max-authors "
          + most.getAsInt();
    }
    String limits = Limits.beyondSidesAndYears(selection.notOnlyInternational(), limited);
    if (!limits.isEmpty()) {
      return Limits.needsPublications(limits);
    }
    boolean own = selection.sides().isEmpty() || NamedSet.key(selection.sides()).equals(home.key());
    if (!own) {
      return "it has the partners of " + home.name();
    }
    return Limits.years(provenance, selection);
  }

  @Override
  public Cube cube(Breakdown breakdown) {
    return kind() == Kind.COUNTRIES ? partners() : institutions(breakdown.selection());
  }

  private Cube institutions(Selection selection) {
    Map<Integer, Printed> cells = new TreeMap<>();
    Roster roster = new Roster();
    List<Side> sides = selection.sides();
    collaborators().stream()
        .filter(row -> sides.stream().anyMatch(side -> row.institution().isIn(side.countries())))
        .forEach(
            row -> {
              cells.put(cells.size(), row.cell());
              roster.add(row.institution());
            });
    return Cube.printed(Dimension.SIDE_INSTITUTION, cells, new Met(roster));
  }

  private Cube partners() {
    Map<Integer, Printed> cells = new TreeMap<>();
    for (Collaborator row : collaborators()) {
      row.country().ifPresent(country -> cells.put(country.index(), row.cell()));
    }
    return Cube.printed(Dimension.PARTNER, cells, Optional.empty());
  }
}
