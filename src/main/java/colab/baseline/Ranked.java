package colab.baseline;

import colab.publication.DocumentType;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The publications of the reference that have an FWCI by it. Mutable while it is gathered.
 *
 * @param lines by year, from which FWCI on they are among the highest per cent
 * @param numbers how many they are, by year and type
 */
record Ranked(
    SortedMap<Integer, List<Line>> lines, SortedMap<Integer, Map<DocumentType, Long>> numbers) {
  Ranked() {
    this(new TreeMap<>(), new TreeMap<>());
  }

  /** Adds so many publications. */
  void add(int year, DocumentType type, long number) {
    numbers
        .computeIfAbsent(year, fresh -> new EnumMap<>(DocumentType.class))
        .merge(type, number, Long::sum);
  }

  /** {@return the numbers, as they are now} */
  Map<Integer, Map<DocumentType, Long>> known() {
    return Collections.unmodifiableMap(numbers);
  }
}
