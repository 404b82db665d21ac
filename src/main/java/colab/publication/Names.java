package colab.publication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Spellings and what each of them means. No spelling means two things; it is filled while a
 * registry is read.
 */
final class Names<T> {
  private final Map<String, T> meanings;

  Names() {
    this.meanings = new HashMap<>(2048);
  }

  private Names(Map<String, T> meanings) {
    this.meanings = new HashMap<>(meanings);
  }

  Names<T> copy() {
    return new Names<>(meanings);
  }

  /** Adds a spelling, which may be there already for the same meaning and for no other. */
  void add(String spelling, T meaning) {
    String key = Spelling.fold(spelling);
    if (key.isEmpty()) {
      return;
    }
    T other = meanings.putIfAbsent(key, meaning);
    if (other != null && other != meaning) {
      throw new IllegalStateException(
          "'" + spelling + "' would mean both " + other + " and " + meaning);
    }
  }

  /** Gives a spelling this meaning, whatever it meant before. */
  void replace(String spelling, T meaning) {
    meanings.put(Spelling.fold(spelling), meaning);
  }

  Optional<T> find(String spelling) {
    return Optional.ofNullable(meanings.get(Spelling.fold(spelling)));
  }

  /**
   * {@return the meanings of the spellings nearest to this one, nearest first, ties by spelling}
   */
  List<T> nearest(String unknown, int howMany) {
    Likeness likeness = new Likeness(Spelling.fold(unknown));
    List<Near<T>> found = new ArrayList<>();
    meanings.forEach(
        (spelling, meaning) -> {
          int distance = likeness.distance(spelling);
          if (distance <= likeness.limit()) {
            found.add(new Near<>(distance, spelling, meaning));
          }
        });
    found.sort(null);
    Set<T> distinct = new LinkedHashSet<>();
    found.forEach(near -> distinct.add(near.meaning()));
    return distinct.stream().limit(howMany).toList();
  }

  private record Near<T>(int distance, String spelling, T meaning) implements Comparable<Near<T>> {
    @Override
    public int compareTo(Near<T> other) {
      return distance != other.distance
          ? Integer.compare(distance, other.distance)
          : spelling.compareTo(other.spelling);
    }
  }
}
