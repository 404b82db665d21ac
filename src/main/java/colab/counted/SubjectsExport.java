package colab.counted;

import colab.Diagnostic;
import colab.corpus.Account;
import colab.corpus.Grid;
import colab.corpus.Provenance;
import colab.corpus.Scope;
import colab.corpus.Scopes;
import colab.corpus.Selection;
import colab.corpus.YearRange;
import colab.publication.Attribute;
import colab.tally.Breakdown;
import colab.tally.Cube;
import colab.tally.Dimension;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A table of the subject areas and fields of one entity. Areas overlap, and the fields of an area
 * do: nothing is added up, and all subjects together are what the table prints for them.
 */
public final class SubjectsExport implements CountedExport {
  private final Provenance provenance;
  private final SubjectsFile file;
  private final NamedSet home;

  SubjectsExport(Grid grid, SetNames names) {
    this.provenance = grid.provenance();
    this.file = SubjectsFile.of(grid);
    Map<String, String> entries = provenance.entries();
    this.home = names.named(entries.getOrDefault("Entity", provenance.dataSet()));
  }

  @Override
  public Scope scope() {
    Optional<YearRange> years = provenance.years();
    return home.sides()
        .map(sides -> Scopes.of(sides, years))
        .orElseGet(() -> new Scope(Scope.Basis.DECLARED, List.of(), false, home.name(), years));
  }

  @Override
  public List<Provenance> provenances() {
    return List.of(provenance);
  }

  @Override
  public Account account() {
    return file.account();
  }

  @Override
  public List<Diagnostic> diagnostics() {
    List<Diagnostic> all = new ArrayList<>(Limits.told(provenance));
    all.addAll(file.diagnostics());
    return all;
  }

  @Override
  public List<String> names() {
    return file.names();
  }

  @Override
  public List<String> metrics() {
    return file.metrics().stream().map(Metric::name).toList();
  }

  @Override
  public Set<Attribute> attributes() {
    Set<Attribute> all = EnumSet.of(Attribute.YEAR, Attribute.COUNTRIES, Attribute.FIELDS);
    file.metrics()
        .forEach(metric -> metric.measure().ifPresent(measure -> all.add(measure.attribute())));
    return all;
  }

  @Override
  public String refusal(Breakdown breakdown) {
    Selection selection = breakdown.selection();
    String limits = Limits.beyondSidesAndYears(selection);
    if (!limits.isEmpty()) {
      return Limits.needsPublications(limits);
    }
    boolean subjects =
        breakdown.dimensions().equals(List.of(Dimension.AREA))
            || breakdown.dimensions().equals(List.of(Dimension.FIELD));
    if (!subjects && !breakdown.dimensions().isEmpty()) {
      return "it has the subjects of " + home.name() + " and nothing else";
    }
    boolean own = selection.sides().isEmpty() || NamedSet.key(selection.sides()).equals(home.key());
    if (!own) {
      return "it has the subjects of " + home.name();
    }
    return Limits.years(provenance, selection);
  }

  @Override
  public Cube cube(Breakdown breakdown) {
    if (breakdown.dimensions().isEmpty()) {
      return Cube.printed(file.all());
    }
    Dimension level = breakdown.dimensions().get(0);
    return Cube.printed(
        level, level == Dimension.AREA ? file.areas() : file.fields(), Optional.of(file.all()));
  }
}
