package colab.publication;

import colab.ColabException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The groups of a scheme by name, each at a place. A name may begin with its code: {@code 51
 * Physical Sciences}. Mutable: it learns, and several threads may teach it.
 */
final class GroupNames {
  private static final int MOST = 500;
  private static final Pattern CODED = Pattern.compile("(\\d{2,6}) +(\\D.*)");

  private final List<Subject> subjects = new ArrayList<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final BitSet met = new BitSet();

  /** {@return the name as names are compared, without a code before it} */
  static String key(String name) {
    return Spelling.fold(bare(name));
  }

  /** {@return the code before the name; empty when there is none} */
  static String code(String name) {
    Matcher coded = CODED.matcher(name);
    return coded.matches() ? coded.group(1) : "";
  }

  private static String bare(String name) {
    Matcher coded = CODED.matcher(name);
    return coded.matches() ? coded.group(2) : name;
  }

  /** {@return the place of the name, a new one where it was not known} */
  synchronized int place(String name) {
    Integer known = places.get(key(name));
    return known == null ? learn(name) : known;
  }

  private int learn(String name) {
    if (subjects.size() == MOST) {
      throw ColabException.couldNot(
          "a scheme of subjects has at most " + MOST + " groups; here are more",
          "Is the right column named? '" + name + "' is one of its values.");
    }
    String code = code(name);
    int place = places.getOrDefault(code, subjects.size());
    Subject subject = new Subject(Subject.Level.AREA, place, code, bare(name));
    if (place == subjects.size()) {
      subjects.add(subject);
    } else {
      subjects.set(place, subject);
    }
    places.put(key(name), place);
    if (!code.isEmpty()) {
      places.put(code, place);
    }
    return place;
  }

  /**
   * {@return the place of a name that publications have}
   *
   * <p>Of several spellings the last in the order of characters stays, whichever comes first.
   */
  synchronized int met(String name) {
    int place = place(name);
    Subject known = subjects.get(place);
    if (!met.get(place) || bare(name).compareTo(known.name()) > 0) {
      subjects.set(place, new Subject(known.level(), place, known.code(), bare(name)));
    }
    met.set(place);
    return place;
  }

  /** {@return the place of a name that is asked for, whether or not publications will have it} */
  synchronized int wished(String name) {
    return place(name);
  }

  synchronized boolean isMet(int place) {
    return met.get(place);
  }

  synchronized Optional<Integer> find(String name) {
    return Optional.ofNullable(places.get(key(name)));
  }

  synchronized Subject subject(int place) {
    return subjects.get(place);
  }

  synchronized int size() {
    return subjects.size();
  }

  /** {@return the names nearest to this one; of names that are learned, those that were met} */
  synchronized List<String> nearest(String unknown, int howMany) {
    Names<String> known = new Names<>();
    for (Subject subject : subjects) {
      if (met.isEmpty() || met.get(subject.index())) {
        known.replace(subject.name(), subject.name());
      }
    }
    return known.nearest(unknown, howMany);
  }
}
