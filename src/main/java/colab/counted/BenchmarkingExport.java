package colab.counted;

import colab.ColabException;
import colab.Diagnostic;
import colab.corpus.Provenance;
import colab.corpus.Scope;
import colab.corpus.Scopes;
import colab.corpus.Selection;
import colab.corpus.YearRange;
import colab.publication.Attribute;
import colab.tally.Breakdown;
import colab.tally.Cube;
import colab.tally.Dimension;
import colab.tally.Export;
import colab.tally.Filled;
import colab.tally.Measure;
import colab.tally.Printed;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Benchmarking files that belong together: the same years, dates and limits, a metric a file. Each
 * set of publications that they print is a scope of its own; a question is answered when it is
 * about one of them, by what is printed for it.
 *
 * <p>The figure of all years is the one printed as Overall. For a part of the years counts are
 * added up, and means are missing. What needs single publications, such as medians and leaders, is
 * not refused and stays empty.
 */
public final class BenchmarkingExport implements Export {
  private static final int NAMED = 3;

  private final List<BenchmarkFile> files;
  private final SetNames names;
  private final Map<String, NamedSet> sets = new LinkedHashMap<>();
  private final Optional<YearRange> years;
  private Optional<CountedTable> table = Optional.empty();

  /** Takes files of one group, the newest export first. */
  BenchmarkingExport(List<BenchmarkFile> files, SetNames names) {
    this.files = List.copyOf(files);
    this.names = names;
    this.years = files.get(0).years();
    files.forEach(file -> file.sets().forEach(set -> sets.putIfAbsent(set.key(), set)));
  }

  /** {@return every figure printed, by name} */
  public CountedTable table() {
    CountedTable reshaped = table.orElseGet(() -> new CountedTable(files, names));
    table = Optional.of(reshaped);
    return reshaped;
  }

  /** {@return the scope of each set of publications that it prints, in the order of the files} */
  public List<Scope> scopes() {
    return sets.values().stream().map(this::scope).toList();
  }

  private Scope scope(NamedSet set) {
    return set.sides().map(sides -> Scopes.of(sides, years)).orElseGet(() -> entity(set.name()));
  }

  private Scope entity(String name) {
    return new Scope(Scope.Basis.DECLARED, List.of(), false, name, years);
  }

  /** The scope of its only set; with several sets, one that names them and covers no other. */
  @Override
  public Scope scope() {
    return sets.size() == 1 ? scopes().get(0) : entity(inWords());
  }

  private String inWords() {
    List<String> all = sets.values().stream().map(NamedSet::name).toList();
    String first = String.join(", ", all.subList(0, Math.min(NAMED, all.size())));
    return all.size() > NAMED ? first + " and " + (all.size() - NAMED) + " more" : first;
  }

  @Override
  public List<Provenance> provenances() {
    return files.stream().map(BenchmarkFile::provenance).toList();
  }

  @Override
  public boolean isCounted() {
    return true;
  }

  @Override
  public Set<Attribute> attributes() {
    Set<Attribute> all = EnumSet.of(Attribute.YEAR, Attribute.COUNTRIES);
    sets.keySet().forEach(set -> measures(set).forEach(measure -> all.add(measure.attribute())));
    return all;
  }

  private List<Metric> metrics(String set) {
    return files.stream()
        .flatMap(file -> file.blocks().stream())
        .filter(block -> block.rows().stream().anyMatch(row -> row.set().key().equals(set)))
        .map(BenchmarkFile.Block::metric)
        .toList();
  }

  private List<Measure> measures(String set) {
    return metrics(set).stream().flatMap(metric -> metric.measure().stream()).toList();
  }

  @Override
  public String refusal(Breakdown breakdown) {
    Selection selection = breakdown.selection();
    for (Dimension dimension : breakdown.dimensions()) {
      if (dimension != Dimension.YEAR) {
        return Limits.needsPublications("a breakdown by " + dimension.attribute().title());
      }
    }
    String limits = Limits.beyondSidesAndYears(selection);
    if (!limits.isEmpty()) {
      return Limits.needsPublications(limits);
    }
    Optional<String> set = find(selection);
    if (set.isEmpty()) {
      return "it is about " + inWords() + " and no other set";
    }
    boolean covered = selection.years().isEmpty() || years.isEmpty();
    if (!covered && !years.orElseThrow().contains(selection.years().orElseThrow())) {
      return "it covers " + years.orElseThrow();
    }
    return tells(breakdown, set.get()) ? "" : nothing(breakdown, set.get());
  }

  private boolean tells(Breakdown breakdown, String set) {
    List<Metric> metrics = metrics(set);
    boolean publications = metrics.stream().anyMatch(m -> m.kind() == Metric.Kind.PUBLICATIONS);
    if (breakdown.measures().isEmpty()) {
      return publications;
    }
    boolean part = isPart(breakdown);
    return metrics.stream()
        .filter(metric -> !part || metric.isCount() || publications)
        .anyMatch(metric -> metric.measure().filter(breakdown.measures()::contains).isPresent());
  }

  /** Of several years but not all of them no mean is printed. */
  private boolean isPart(Breakdown breakdown) {
    Optional<YearRange> asked = breakdown.selection().years();
    boolean several = asked.isPresent() && asked.get().length() > 1 && !asked.equals(years);
    return several && breakdown.dimensions().isEmpty();
  }

  private String nothing(Breakdown breakdown, String set) {
    boolean means = measures(set).stream().anyMatch(breakdown.measures()::contains);
    return means
        ? "it prints means of single years and of " + years.map(YearRange::toString).orElse("all")
        : "it has none of the figures asked for; it prints " + Metric.inWords(metrics(set));
  }

  /** A question without sides is about the world, or about all that the export is about. */
  private Optional<String> find(Selection selection) {
    String key = NamedSet.key(selection.sides());
    if (sets.containsKey(key)) {
      return Optional.of(key);
    }
    boolean only = selection.sides().isEmpty() && sets.size() == 1;
    return only ? sets.keySet().stream().findFirst() : Optional.empty();
  }

  @Override
  public List<Filled> fill(List<Breakdown> breakdowns) {
    List<Filled> filled = new ArrayList<>();
    List<Diagnostic> diagnostics = diagnostics();
    for (Breakdown breakdown : breakdowns) {
      String refusal = refusal(breakdown);
      if (!refusal.isEmpty()) {
        throw ColabException.couldNot(
            files.get(0).provenance().source() + ": " + refusal,
            "Export the publications from SciVal.");
      }
      filled.add(Filled.printed(cube(breakdown), diagnostics));
    }
    return filled;
  }

  /** {@return what was odd in the files} */
  public List<Diagnostic> diagnostics() {
    List<Diagnostic> all = new ArrayList<>();
    for (BenchmarkFile file : files) {
      all.addAll(Limits.told(file.provenance()));
      all.addAll(file.diagnostics());
    }
    List<String> unresolved = table().unresolved();
    if (!unresolved.isEmpty()) {
      all.add(
          new Diagnostic(
              files.get(0).provenance().source(),
              0,
              "Entity",
              Diagnostic.Severity.WARNING,
              unresolved.size()
                  + " of "
                  + sets.size()
                  + " are no country or group, known by name only: "
                  + String.join("; ", unresolved)));
    }
    all.addAll(table().contradictions());
    return all;
  }

  private Cube cube(Breakdown breakdown) {
    String set = find(breakdown.selection()).orElseThrow();
    Optional<YearRange> asked = breakdown.selection().years();
    Printed overall = PrintedCells.withQuotients(overall(set, asked));
    if (breakdown.dimensions().isEmpty()) {
      return Cube.printed(overall);
    }
    Map<Integer, Printed> cells = new TreeMap<>();
    asked
        .or(() -> years)
        .ifPresent(range -> years(range).forEach(year -> cells.put(year, year(set, year))));
    cells.replaceAll((year, cell) -> PrintedCells.withQuotients(cell));
    return Cube.printed(Dimension.YEAR, cells, Optional.of(overall));
  }

  private Printed overall(String set, Optional<YearRange> asked) {
    boolean all = asked.isEmpty() || asked.equals(years);
    Printed printed = all ? table().cell(set, BenchmarkHeader.OVERALL) : PrintedCells.NOTHING;
    return asked.or(() -> years).map(range -> printed.with(part(set, range))).orElse(printed);
  }

  private Printed part(String set, YearRange range) {
    return range.length() == 1
        ? year(set, range.first())
        : PrintedCells.sum(years(range).mapToObj(year -> year(set, year)).toList());
  }

  private Printed year(String set, int year) {
    return table().cell(set, String.valueOf(year));
  }

  private static IntStream years(YearRange range) {
    return IntStream.rangeClosed(range.first(), range.last());
  }
}
