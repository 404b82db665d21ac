package colab.counted;

import colab.corpus.Selection;
import colab.corpus.YearRange;
import colab.tally.Breakdown;
import colab.tally.Dimension;
import colab.tally.Measure;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Why printed figures do not answer a question.
 *
 * @param sets what they are figures of
 * @param about those in words
 */
record FigureRefusal(CountedSets sets, String about) {

  /** {@return the reason; empty when they answer} */
  String of(Breakdown breakdown) {
    String limits = Limits.beyondSidesAndYears(breakdown.selection().notOnlyInternational());
    if (!limits.isEmpty()) {
      return Limits.needsPublications(limits);
    }
    for (Dimension dimension : breakdown.dimensions()) {
      String missing = of(dimension, breakdown);
      if (!missing.isEmpty()) {
        return missing;
      }
    }
    List<String> asked = asked(breakdown);
    if (asked.isEmpty()) {
      return "it is about " + about + " and no other set";
    }
    String years = years(breakdown, asked);
    return years.isEmpty() ? figures(breakdown, asked) : years;
  }

  private String of(Dimension dimension, Breakdown breakdown) {
    return switch (dimension) {
      case YEAR -> "";
      case PARTNER -> sets.inPairs() == 0 ? Limits.needsPublications("a breakdown by partner") : "";
      case COUNTRY_PAIR ->
          sets.pairs().isEmpty() || breakdown.dimensions().size() > 1
              ? Limits.needsPublications("a breakdown by pairs of countries")
              : "";
      case COUNTRY ->
          breakdown.dimensions().size() > 1 || !breakdown.selection().sides().isEmpty()
              ? Limits.needsPublications("a breakdown by " + dimension.attribute().title())
              : "";
      default -> Limits.needsPublications("a breakdown by " + dimension.attribute().title());
    };
  }

  /** The sets that an answer is made of. */
  private List<String> asked(Breakdown breakdown) {
    Selection selection = breakdown.selection();
    if (breakdown.dimensions().contains(Dimension.PARTNER)) {
      return List.copyOf(sets.partners(selection.sides()).values());
    }
    if (breakdown.dimensions().contains(Dimension.COUNTRY_PAIR)) {
      return List.copyOf(sets.pairs().values());
    }
    if (breakdown.dimensions().contains(Dimension.COUNTRY)) {
      return List.copyOf(sets.countries().values());
    }
    return sets.find(selection).map(List::of).orElse(List.of());
  }

  private String years(Breakdown breakdown, List<String> asked) {
    Optional<YearRange> range = breakdown.selection().years();
    if (range.isPresent() && sets.years().isEmpty()) {
      return "it does not say of what years its figures are";
    }
    if (range.isPresent() && !sets.years().orElseThrow().contains(range.get())) {
      return "it covers " + sets.years().orElseThrow();
    }
    boolean partnersByYear =
        breakdown.dimensions().containsAll(List.of(Dimension.PARTNER, Dimension.YEAR));
    if (partnersByYear && asked.stream().allMatch(set -> sets.years(set).isEmpty())) {
      return "it has no figures by year";
    }
    boolean whole = range.isEmpty() || range.equals(sets.years());
    if (whole && asked.stream().anyMatch(sets::hasOverall) || sets.years().isEmpty()) {
      return "";
    }
    TreeSet<Integer> printed = new TreeSet<>();
    asked.forEach(set -> printed.addAll(sets.years(set)));
    return printed.isEmpty()
        ? "it counts " + sets.years().orElseThrow() + " as a whole"
        : gaps(breakdown, range.or(sets::years).orElseThrow(), printed);
  }

  private static String gaps(Breakdown breakdown, YearRange range, TreeSet<Integer> printed) {
    long inside = printed.stream().filter(range::contains).count();
    if (inside == range.length()) {
      return "";
    }
    String years = printed.stream().map(String::valueOf).collect(Collectors.joining(", "));
    boolean series = breakdown.dimensions().equals(List.of(Dimension.YEAR));
    return inside > 0 && series
        ? ""
        : "of the years " + range + " it has " + years + ": ask for one of them with --years";
  }

  private String figures(Breakdown breakdown, List<String> asked) {
    boolean pairs =
        breakdown.dimensions().contains(Dimension.PARTNER)
            || breakdown.dimensions().contains(Dimension.COUNTRY_PAIR)
            || breakdown.selection().sides().size() > 1;
    boolean international = breakdown.selection().reach().internationalOnly() && !pairs;
    if (asked.stream().anyMatch(set -> tells(breakdown, set, international))) {
      return "";
    }
    if (international) {
      return "it does not print the number of international publications";
    }
    return nothing(breakdown, asked.get(0));
  }

  private boolean tells(Breakdown breakdown, String set, boolean international) {
    Collection<Metric> metrics = sets.metrics(set);
    if (international) {
      return breakdown.measures().isEmpty() && metrics.stream().anyMatch(Metric::isInternational);
    }
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
    boolean several = asked.isPresent() && asked.get().length() > 1 && !asked.equals(sets.years());
    return several && breakdown.dimensions().isEmpty();
  }

  private String nothing(Breakdown breakdown, String set) {
    Collection<Metric> metrics = sets.metrics(set);
    List<Measure> measures = metrics.stream().flatMap(metric -> metric.measure().stream()).toList();
    return measures.stream().anyMatch(breakdown.measures()::contains)
        ? "it prints means of single years and of "
            + sets.years().map(YearRange::toString).orElse("all")
        : "it has none of the figures asked for; it prints " + Metric.inWords(List.copyOf(metrics));
  }
}
