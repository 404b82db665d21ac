package colab.publication;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.IntConsumer;

/**
 * The distinct subject fields of a publication, as bits over the registry {@link Asjc}, with the
 * areas they belong to and the number of names that the registry does not know.
 */
public final class FieldSet {
  /** No field at all. */
  public static final FieldSet EMPTY = new FieldSet(new long[0], 0, 0);

  private final long[] words;
  private final int areas;
  private final int unresolved;

  private FieldSet(long[] words, int areas, int unresolved) {
    this.words = words;
    this.areas = areas;
    this.unresolved = unresolved;
  }

  /** {@return the set of these fields, and the number of names that could not be resolved} */
  public static FieldSet of(Collection<Field> fields, int unresolved) {
    int top = fields.stream().mapToInt(Field::index).max().orElse(-1);
    long[] words = new long[(top + 64) / 64];
    int areas = 0;
    for (Field field : fields) {
      words[field.index() / 64] |= 1L << field.index();
      areas |= 1 << field.area().index();
    }
    return new FieldSet(words, areas, unresolved);
  }

  /** {@return whether the field is one of the publication's} */
  public boolean contains(Field field) {
    int word = field.index() / 64;
    return word < words.length && (words[word] >>> field.index() & 1) == 1;
  }

  /** {@return whether any of its fields belongs to the area} */
  public boolean contains(Area area) {
    return (areas >>> area.index() & 1) == 1;
  }

  /** {@return how many names the registry does not know} */
  public int unresolved() {
    return unresolved;
  }

  public boolean isEmpty() {
    return areas == 0;
  }

  /** Gives the index of every area, ascending. */
  public void forEachArea(IntConsumer action) {
    for (int rest = areas; rest != 0; rest &= rest - 1) {
      action.accept(Integer.numberOfTrailingZeros(rest));
    }
  }

  /** Gives the index of every field, ascending. */
  public void forEachField(IntConsumer action) {
    for (int word = 0; word < words.length; word++) {
      for (long rest = words[word]; rest != 0; rest &= rest - 1) {
        action.accept(word * 64 + Long.numberOfTrailingZeros(rest));
      }
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FieldSet set
        && unresolved == set.unresolved
        && Arrays.equals(words, set.words);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(words) * 31 + unresolved;
  }
}
