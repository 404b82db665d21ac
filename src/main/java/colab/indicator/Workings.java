package colab.indicator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Formulas with a place for each value: the rows of {@code workings.tsv}. Of several for one
 * indicator the first counts whose values are all known; without one there is none.
 */
public final class Workings {
  private static final Pattern PLACE = Pattern.compile("\\{([a-z0-9_*]+)\\}");

  private Workings() {}

  /**
   * {@return the indicator's formula with the values put in: "100 x 54,093 / 146,531"}
   *
   * @param id the indicator
   * @param values by name, as printed
   */
  public static Optional<String> of(String id, Map<String, String> values) {
    for (List<String> row : Definitions.rows("workings.tsv")) {
      Optional<String> star = Definitions.star(row.get(0), id);
      Optional<String> formula =
          star.flatMap(words -> filled(row.get(1).replace("*", words), values));
      if (formula.isPresent()) {
        return formula;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> filled(String formula, Map<String, String> values) {
    StringBuilder text = new StringBuilder();
    Matcher place = PLACE.matcher(formula);
    while (place.find()) {
      String value = values.getOrDefault(place.group(1), "");
      if (value.isEmpty()) {
        return Optional.empty();
      }
      place.appendReplacement(text, Matcher.quoteReplacement(value));
    }
    return Optional.of(place.appendTail(text).toString());
  }
}
