package colab.counted;

import colab.Diagnostic;
import colab.corpus.Account;
import colab.corpus.Provenance;
import colab.corpus.Scope;
import colab.corpus.Scopes;
import colab.publication.Attribute;
import colab.tally.Breakdown;
import colab.tally.Cube;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Files of figures that belong together: SciVal's Benchmarking of one period, a metric a file, or
 * plain tables of countries and pairs of them. Each set of publications that they print is a scope
 * of its own; a question is answered when it is about one of them, by what is printed for it. A
 * list of pairs tells the partners of each of its countries.
 *
 * <p>The figure of all years is the one printed as Overall. For a part of the years counts are
 * added up, and means are missing. What needs single publications, such as medians and leaders, is
 * not refused and stays empty.
 */
public final class FiguresExport implements CountedExport {
  private static final int NAMED = 3;

  private final List<FiguresFile> files;
  private final SetNames names;
  private final CountedSets sets;
  private Optional<CountedTable> table = Optional.empty();

  /** Takes files of one group, the newest export first. */
  FiguresExport(List<FiguresFile> files, SetNames names) {
    this.files = List.copyOf(files);
    this.names = names;
    this.sets = new CountedSets(files);
  }

  /** {@return every figure printed, by name} */
  public CountedTable table() {
    CountedTable reshaped = table.orElseGet(() -> new CountedTable(files, names));
    table = Optional.of(reshaped);
    return reshaped;
  }

  /** {@return the scope of each set of publications that it prints, in the order of the files} */
  public List<Scope> scopes() {
    return sets.all().stream().map(this::scope).toList();
  }

  private Scope scope(NamedSet set) {
    return set.sides()
        .map(sides -> Scopes.of(sides, this.sets.years()))
        .orElseGet(() -> entity(set.name()));
  }

  private Scope entity(String name) {
    return new Scope(Scope.Basis.DECLARED, List.of(), false, name, sets.years());
  }

  /** The scope of its only set; with several sets, one that names them and covers no other. */
  @Override
  public Scope scope() {
    return sets.all().size() == 1 ? scopes().get(0) : entity(inWords());
  }

  private String inWords() {
    if (sets.inPairs() > 0) {
      return sets.inPairs() == 1
          ? "the partners of one country"
          : "pairs of " + sets.inPairs() + " countries";
    }
    List<String> all = names();
    String first = String.join(", ", all.subList(0, Math.min(NAMED, all.size())));
    return all.size() > NAMED ? first + " and " + (all.size() - NAMED) + " more" : first;
  }

  @Override
  public List<Provenance> provenances() {
    return files.stream().map(FiguresFile::provenance).toList();
  }

  @Override
  public List<String> names() {
    return sets.all().stream().map(NamedSet::name).toList();
  }

  @Override
  public List<String> metrics() {
    return table().metrics();
  }

  @Override
  public Account account() {
    Account sum = Account.NONE;
    for (FiguresFile file : files) {
      Account own = file.account();
      sum =
          new Account(
              sum.read() + own.read(),
              sum.kept() + own.kept(),
              sum.duplicate() + own.duplicate(),
              sum.filtered() + own.filtered(),
              sum.rejected() + own.rejected());
    }
    return sum;
  }

  @Override
  public Set<Attribute> attributes() {
    Set<Attribute> all = EnumSet.of(Attribute.YEAR, Attribute.COUNTRIES);
    files.stream()
        .flatMap(file -> file.metrics().stream())
        .flatMap(metric -> metric.measure().stream())
        .forEach(measure -> all.add(measure.attribute()));
    return all;
  }

  @Override
  public String refusal(Breakdown breakdown) {
    return new FigureRefusal(sets, inWords()).of(breakdown);
  }

  @Override
  public Cube cube(Breakdown breakdown) {
    return new FigureCubes(sets, table()).of(breakdown);
  }

  @Override
  public List<Diagnostic> diagnostics() {
    List<Diagnostic> all = new ArrayList<>();
    for (FiguresFile file : files) {
      all.addAll(Limits.told(file.provenance()));
      all.addAll(file.diagnostics());
    }
    all.addAll(unresolved());
    all.addAll(table().contradictions());
    return all;
  }

  /** Where countries stand, a name that is none is worth telling; institutions are none anyway. */
  private List<Diagnostic> unresolved() {
    List<String> unresolved =
        table().unresolved().stream().filter(name -> !SetNames.isNation(name)).toList();
    if (unresolved.isEmpty() || unresolved.size() == sets.all().size() && !isBenchmarking()) {
      return List.of();
    }
    String some = String.join("; ", unresolved.subList(0, Math.min(10, unresolved.size())));
    return List.of(
        new Diagnostic(
            files.get(0).provenance().source(),
            0,
            "Entity",
            Diagnostic.Severity.WARNING,
            unresolved.size()
                + " of "
                + sets.all().size()
                + " are no country or group, known by name only: "
                + some
                + (unresolved.size() > 10 ? "; ..." : "")));
  }

  private boolean isBenchmarking() {
    return files.get(0).grid().shape() == colab.corpus.Grid.Shape.BENCHMARKS;
  }
}
