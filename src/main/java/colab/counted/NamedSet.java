package colab.counted;

import colab.corpus.Side;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The set of publications that a row of a counted table is about: those of the world, of a country,
 * of a group, of two of them together, or of something that is no country, such as a university.
 *
 * @param name as printed
 * @param sides what every publication has a country of, none for the world; empty when the name is
 *     of no country
 */
record NamedSet(String name, Optional<List<Side>> sides) {

  /** {@return what tells this set from others, however it is spelled and in whatever order} */
  String key() {
    return sides.map(NamedSet::key).orElseGet(() -> key(name));
  }

  /** {@return the key of a set that is known by its name} */
  static String key(String name) {
    return "named " + name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  /** {@return the key of the publications that have a country of each side} */
  static String key(List<Side> sides) {
    return sides.stream()
        .map(side -> side.countries().indices().mapToObj(String::valueOf))
        .map(indices -> indices.collect(Collectors.joining("+")))
        .sorted()
        .collect(Collectors.joining(" and ", "countries ", ""));
  }
}
