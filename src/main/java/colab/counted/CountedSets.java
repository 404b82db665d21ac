package colab.counted;

import colab.corpus.Selection;
import colab.corpus.Side;
import colab.corpus.YearRange;
import colab.tally.CountryPair;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The sets of publications that some files print figures of: which there are, of which years, and
 * with what metrics.
 */
final class CountedSets {
  private final Map<String, NamedSet> sets = new LinkedHashMap<>();
  private final Map<String, Map<String, Metric>> metrics = new HashMap<>();
  private final Map<String, Set<String>> periods = new HashMap<>();
  private final Map<String, Map<Integer, String>> partners = new HashMap<>();
  private final Map<Integer, String> countries = new TreeMap<>();
  private final Map<Integer, String> pairs = new TreeMap<>();
  private final Optional<YearRange> years;

  CountedSets(List<FiguresFile> files) {
    files.forEach(this::add);
    sets.values().forEach(this::addCountry);
    this.years = together(files);
  }

  private void add(FiguresFile file) {
    for (FiguresFile.Block block : file.blocks()) {
      for (FiguresFile.NamedRow row : block.rows()) {
        String key = row.set().key();
        if (sets.putIfAbsent(key, row.set()) == null) {
          addPartners(file, row.set(), key);
        }
        metrics
            .computeIfAbsent(key, fresh -> new LinkedHashMap<>())
            .putIfAbsent(block.metric().key(), block.metric());
        periods
            .computeIfAbsent(key, fresh -> new LinkedHashSet<>())
            .addAll(block.columns().keySet());
      }
    }
  }

  private void addPartners(FiguresFile file, NamedSet set, String key) {
    List<Side> sides = set.sides().orElse(List.of());
    if (sides.size() < 2) {
      return;
    }
    if (file.hasPairs() || file.isListWithinOne()) {
      addPartner(sides.get(0), sides.get(1), key);
    }
    if (file.hasPairs()) {
      addPartner(sides.get(1), sides.get(0), key);
      addPair(sides.get(0), sides.get(1), key);
    }
  }

  private void addPair(Side one, Side other, String key) {
    OptionalInt first = country(one);
    OptionalInt second = country(other);
    if (first.isPresent() && second.isPresent()) {
      pairs.put(CountryPair.of(first.getAsInt(), second.getAsInt()).packed(), key);
    }
  }

  private void addPartner(Side home, Side partner, String key) {
    country(partner)
        .ifPresent(
            index ->
                partners
                    .computeIfAbsent(NamedSet.key(List.of(home)), fresh -> new TreeMap<>())
                    .put(index, key));
  }

  private void addCountry(NamedSet set) {
    set.sides()
        .filter(sides -> sides.size() == 1)
        .map(sides -> country(sides.get(0)))
        .ifPresent(index -> index.ifPresent(i -> countries.put(i, set.key())));
  }

  private static OptionalInt country(Side side) {
    return side.countries().size() == 1
        ? side.countries().indices().findFirst()
        : OptionalInt.empty();
  }

  private static Optional<YearRange> together(List<FiguresFile> files) {
    List<YearRange> all = files.stream().flatMap(file -> file.years().stream()).toList();
    if (all.isEmpty()) {
      return Optional.empty();
    }
    int first = all.stream().mapToInt(YearRange::first).min().orElseThrow();
    return Optional.of(
        new YearRange(first, all.stream().mapToInt(YearRange::last).max().orElseThrow()));
  }

  /** {@return the years of all figures} */
  Optional<YearRange> years() {
    return years;
  }

  /** {@return the sets in the order of the files} */
  Collection<NamedSet> all() {
    return sets.values();
  }

  /** {@return the key of the set that a question is about; without sides, the world or all} */
  Optional<String> find(Selection selection) {
    String key = NamedSet.key(selection.sides());
    if (sets.containsKey(key)) {
      return Optional.of(key);
    }
    boolean only = selection.sides().isEmpty() && sets.size() == 1;
    return only ? sets.keySet().stream().findFirst() : Optional.empty();
  }

  /** {@return the set of all publications of the world, where it is printed} */
  Optional<String> world() {
    String key = NamedSet.key(List.of());
    return sets.containsKey(key) ? Optional.of(key) : Optional.empty();
  }

  /** {@return the sets of this side and each of its partners, by the partner's index} */
  Map<Integer, String> partners(List<Side> home) {
    return partners.getOrDefault(NamedSet.key(home), Map.of());
  }

  /** {@return the sets of two countries that lists of pairs have, by the pair, packed} */
  Map<Integer, String> pairs() {
    return pairs;
  }

  /** {@return the number of countries in lists of pairs; 0 when there is no such list} */
  int inPairs() {
    return partners.size();
  }

  /** {@return the sets that are a country's own, by its index} */
  Map<Integer, String> countries() {
    return countries;
  }

  /** {@return what is printed of the set} */
  Collection<Metric> metrics(String set) {
    return metrics.getOrDefault(set, Map.of()).values();
  }

  /** {@return the years that stand apart in the figures of the set} */
  SortedSet<Integer> years(String set) {
    TreeSet<Integer> years = new TreeSet<>();
    periods.getOrDefault(set, Set.of()).stream()
        .filter(period -> !period.equals(BenchmarkHeader.OVERALL))
        .forEach(period -> years.add(Integer.valueOf(period)));
    return years;
  }

  /** {@return whether a figure of all years together is printed of the set} */
  boolean hasOverall(String set) {
    return periods.getOrDefault(set, Set.of()).contains(BenchmarkHeader.OVERALL);
  }
}
