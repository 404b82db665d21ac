package colab.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The filters that an export was made with, beyond its data set, years, document types and being
 * international: a subject, a country, open access. What such a file holds is less than its data
 * set says.
 */
final class Filters {
  private static final String FILTERED = "filtered by";
  private static final String MATCH = "publications match the selected filter options";
  private static final Set<String> NONE =
      Set.of("", "-", "not filtered", "all subject areas", "all");
  private static final Set<String> NO_FILTERS =
      Set.of(
          "data set",
          "entity",
          "entities",
          "year range",
          "subject classification",
          FILTERED,
          "types of publications included",
          "self-citations",
          "data source",
          "date last updated",
          "date exported",
          "truncated fields",
          "dates",
          "publication years",
          "publication types",
          "synthetic sample");

  private Filters() {}

  /**
   * {@return the filters in words, "filtered by Medicine, Countries/Regions: Germany"; empty when
   * there is none}
   */
  static String inWords(Provenance provenance) {
    List<String> filters = new ArrayList<>();
    boolean hasFacets = provenance.lines().stream().anyMatch(line -> line.contains(MATCH));
    provenance
        .entries()
        .forEach(
            (key, value) -> {
              String name = key.toLowerCase(Locale.ROOT);
              if (name.equals(FILTERED) && !NONE.contains(value.toLowerCase(Locale.ROOT).strip())) {
                filters.add(FILTERED + " " + value);
              } else if (hasFacets
                  && !NO_FILTERS.contains(name)
                  && !name.contains("collaboration")) {
                filters.add(key + ": " + value);
              }
            });
    gap(provenance.entries()).ifPresent(filters::add);
    return String.join(", ", filters);
  }

  /**
   * A choice of years that do not follow each other covers less than its first and last year say.
   */
  private static Optional<String> gap(Map<String, String> entries) {
    String chosen = entries.getOrDefault("Publication years", "");
    long[] years =
        Arrays.stream(chosen.split("\\D+"))
            .filter(text -> text.length() == 4)
            .mapToLong(Long::parseLong)
            .sorted()
            .distinct()
            .toArray();
    boolean range = chosen.contains(" to ") || chosen.contains("-");
    boolean whole = years.length == 0 || years[years.length - 1] - years[0] + 1 == years.length;
    return range || whole ? Optional.empty() : Optional.of("Publication years: " + chosen);
  }
}
