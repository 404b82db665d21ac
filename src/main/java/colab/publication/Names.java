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
 * registry is read. What is asked for as it was spelled is found at once; the first that is not has
 * all spellings folded.
 */
final class Names<T> {
  private final Map<String, T> spelled;
  private final Map<String, T> folded;

  Names() {
    this.spelled = new HashMap<>(2048);
    this.folded = new HashMap<>();
  }

  private Names(Map<String, T> folded) {
    this.spelled = new HashMap<>();
    this.folded = new HashMap<>(folded);
  }

  Names<T> copy() {
    return new Names<>(folded());
  }

  /**
   * Adds a spelling of a registry that was {@linkplain Countries#check checked}: one that means two
   * things is noticed when a spelling is not found at once.
   */
  void addChecked(String spelling, T meaning) {
    T other = spelling.isEmpty() ? null : spelled.putIfAbsent(spelling, meaning);
    if (other != null) {
      require(spelling, other, meaning);
    }
    if (!folded.isEmpty()) {
      add(spelling, meaning);
    }
  }

  /** Several threads may look for names at once. */
  private synchronized Map<String, T> folded() {
    if (folded.isEmpty()) {
      spelled.forEach(this::add);
    }
    return folded;
  }

  /** Adds a spelling, which may be there already for the same meaning and for no other. */
  void add(String spelling, T meaning) {
    String key = Spelling.fold(spelling);
    if (key.isEmpty()) {
      return;
    }
    T other = folded.putIfAbsent(key, meaning);
    if (other != null) {
      require(spelling, other, meaning);
    }
  }

  private static void require(String spelling, Object other, Object meaning) {
    if (other != meaning) {
      throw new IllegalStateException(
          "'" + spelling + "' would mean both " + other + " and " + meaning);
    }
  }

  /** Gives a spelling this meaning, whatever it meant before. */
  void replace(String spelling, T meaning) {
    folded().put(Spelling.fold(spelling), meaning);
  }

  Optional<T> find(String spelling) {
    T known = spelled.get(spelling);
    return Optional.ofNullable(known != null ? known : folded().get(Spelling.fold(spelling)));
  }

  /**
   * {@return the meanings of the spellings nearest to this one, nearest first, ties by spelling}
   */
  List<T> nearest(String unknown, int howMany) {
    Likeness likeness = new Likeness(Spelling.fold(unknown));
    List<Near<T>> found = new ArrayList<>();
    folded()
        .forEach(
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
