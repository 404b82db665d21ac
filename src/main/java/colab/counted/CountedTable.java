package colab.counted;

import colab.Diagnostic;
import colab.corpus.Row;
import colab.tally.Printed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Every figure that Benchmarking exports print, by set of publications, metric and year, whether a
 * measure stands for it or not: patents and shares of the world too. Of a figure that several files
 * print, the one of the first file counts.
 */
public final class CountedTable {
  private final LongTable figures;
  private final Map<String, NamedSet> sets = new LinkedHashMap<>();
  private final Map<String, Metric> metrics = new LinkedHashMap<>();
  private final SetNames names;
  private final String source;

  CountedTable(List<FiguresFile> files, SetNames names) {
    this.figures = LongTable.of(files);
    this.names = names;
    this.source = files.get(0).provenance().source();
    for (FiguresFile file : files) {
      file.sets().forEach(set -> sets.putIfAbsent(set.key(), set));
      file.metrics().forEach(metric -> metrics.putIfAbsent(metric.key(), metric));
    }
  }

  /** {@return the names of the metrics, as printed first, in the order of the files} */
  public List<String> metrics() {
    return metrics.values().stream().map(Metric::name).toList();
  }

  /**
   * {@return the names of the sets of publications, as printed first, in the order of the files}
   */
  public List<String> entities() {
    return sets.values().stream().map(NamedSet::name).toList();
  }

  /** {@return those that are no country, group, pair of them or the world} */
  public List<String> unresolved() {
    return sets.values().stream().filter(set -> set.sides().isEmpty()).map(NamedSet::name).toList();
  }

  /**
   * {@return the figure as printed: a percentage as 58.0, not as 0.58; empty when it is missing}
   *
   * @param entity the name of a set as printed, or its sides as a person writes them: "UK,JP"
   * @param metric the metric's name in any case, such as "Citing-Patents Count"
   * @param year the year; none for what is printed as Overall, which need not be the sum
   */
  public OptionalDouble value(String entity, String metric, OptionalInt year) {
    String period = year.isPresent() ? String.valueOf(year.getAsInt()) : BenchmarkHeader.OVERALL;
    Optional<String> set = find(entity);
    if (set.isEmpty()) {
      return OptionalDouble.empty();
    }
    OptionalLong parts = figures.figure(set.get(), Metric.key(metric), period);
    return parts.isPresent()
        ? OptionalDouble.of((double) parts.getAsLong() / Row.SCALE)
        : OptionalDouble.empty();
  }

  private Optional<String> find(String entity) {
    String named = NamedSet.key(entity);
    Optional<String> printed =
        sets.values().stream()
            .filter(set -> NamedSet.key(set.name()).equals(named))
            .map(NamedSet::key)
            .findFirst();
    return printed.or(() -> Optional.of(names.asked(entity).key()).filter(sets::containsKey));
  }

  /** {@return what is printed of the set in the period, as far as measures stand for it} */
  Printed cell(String set, String period) {
    Printed cell = PrintedCells.NOTHING;
    for (Metric metric : metrics.values()) {
      OptionalLong parts = figures.figure(set, metric.key(), period);
      cell = parts.isPresent() ? cell.with(metric.cell(parts.getAsLong())) : cell;
    }
    return cell;
  }

  /** {@return figures that two files print differently} */
  List<Diagnostic> contradictions() {
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (List<String> place : figures.contradictions()) {
      Optional<NamedSet> set = Optional.ofNullable(sets.get(place.get(0)));
      Optional<Metric> metric = Optional.ofNullable(metrics.get(place.get(1)));
      diagnostics.add(
          new Diagnostic(
              source,
              0,
              metric.map(Metric::name).orElse(place.get(1)),
              Diagnostic.Severity.WARNING,
              "another file prints another figure for "
                  + set.map(NamedSet::name).orElse(place.get(0))
                  + ", "
                  + place.get(2)
                  + "; the newer export is taken"));
    }
    return diagnostics;
  }
}
