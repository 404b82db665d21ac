package colab.tally;

import colab.corpus.Matched;
import colab.corpus.YearRange;
import colab.publication.Provider;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which sources the publications of an answer come from, and what these leave out by default.
 *
 * @param counted the number of publications counted from each provider; a publication that stands
 *     in two sources is counted once, from the newer export
 * @param leftOut rows left out as their provider does by default, by what they are
 * @param institutions how far institutions were found, where they tell the countries
 * @param withoutCountry publications in the files without a known country, where countries were
 *     asked for
 * @param years the publication years that occur in the files, whatever was asked for; none where
 *     they are not known
 */
public record Coverage(
    Map<Provider, Long> counted,
    SortedMap<String, Long> leftOut,
    Matched institutions,
    long withoutCountry,
    Optional<YearRange> years) {
  /** Nothing. */
  public static final Coverage NONE =
      new Coverage(Map.of(), new TreeMap<>(), Matched.NONE, 0, Optional.empty());

  public Coverage {
    Map<Provider, Long> sorted = new EnumMap<>(Provider.class);
    sorted.putAll(counted);
    counted = Collections.unmodifiableMap(sorted);
    leftOut = Collections.unmodifiableSortedMap(new TreeMap<>(leftOut));
  }
}
