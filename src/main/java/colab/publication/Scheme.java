package colab.publication;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A scheme of subjects: what the subjects of publications are called, and which of them are asked
 * for. Publications are read in one scheme, and the areas and fields of a {@link FieldSet} are
 * places in it.
 */
public interface Scheme {
  /** {@return what people call it} */
  String title();

  /** {@return whether it is the one that is meant where none is named} */
  boolean isUsual();

  /** {@return what a subject of this level is called: "area", "field", "group"} */
  String kind(Subject.Level level);

  /** {@return whether it has subjects of this level} */
  boolean has(Subject.Level level);

  /** {@return the subject at this place} */
  Subject subject(Subject.Level level, int index);

  /** {@return the subject of this code or name} */
  Optional<Subject> find(String codeOrName);

  /** {@return the subjects nearest to this spelling} */
  List<String> nearest(String unknown, int howMany);

  /** {@return whether a place is no subject, but that of what the scheme does not hold} */
  default boolean isOutside(int place) {
    return false;
  }

  /** {@return these places of one level in the order of the scheme} */
  default List<Integer> ordered(Subject.Level level, Collection<Integer> places) {
    SortedSet<Integer> ascending = new TreeSet<>(places);
    return List.copyOf(ascending);
  }
}
