package colab.publication;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.function.IntConsumer;

/**
 * The distinct subjects of a publication, as bits over the places of a {@link Scheme}: fields, the
 * areas that they belong to, and the number of names that the scheme does not know. A scheme
 * without fields has areas alone.
 */
public final class FieldSet {
  /** No subject at all. */
  public static final FieldSet EMPTY = new FieldSet(new long[0], new long[0], 0);

  private final long[] fields;
  private final long[] areas;
  private final int unresolved;

  private FieldSet(long[] fields, long[] areas, int unresolved) {
    this.fields = fields;
    this.areas = areas;
    this.unresolved = unresolved;
  }

  /** {@return the set of these fields, and the number of names that could not be resolved} */
  public static FieldSet of(Collection<Field> fields, int unresolved) {
    BitSet own = new BitSet();
    BitSet areas = new BitSet();
    for (Field field : fields) {
      own.set(field.index());
      areas.set(field.area().index());
    }
    return new FieldSet(own.toLongArray(), areas.toLongArray(), unresolved);
  }

  /** Collects the fields of one row after another: {@link #clear} begins the next. */
  public static final class Builder {
    private final BitSet fields = new BitSet();
    private final BitSet areas = new BitSet();

    public Builder add(Field field) {
      fields.set(field.index());
      areas.set(field.area().index());
      return this;
    }

    public Builder clear() {
      fields.clear();
      areas.clear();
      return this;
    }

    /** {@return the set collected so far, which later additions do not change} */
    public FieldSet build() {
      return new FieldSet(fields.toLongArray(), areas.toLongArray(), 0);
    }
  }

  /** {@return the set of the areas at these places, in a scheme without fields} */
  public static FieldSet ofAreas(BitSet areas, int unresolved) {
    return new FieldSet(new long[0], areas.toLongArray(), unresolved);
  }

  /** {@return whether the field is one of the publication's} */
  public boolean contains(Field field) {
    return has(fields, field.index());
  }

  /** {@return whether any of its fields belongs to the area} */
  public boolean contains(Area area) {
    return has(areas, area.index());
  }

  /** {@return whether the subject is one of the publication's} */
  public boolean contains(Subject subject) {
    return has(subject.level() == Subject.Level.AREA ? areas : fields, subject.index());
  }

  private static boolean has(long[] words, int index) {
    int word = index / Long.SIZE;
    return word < words.length && (words[word] >>> index & 1) == 1;
  }

  /** {@return how many names the scheme does not know} */
  public int unresolved() {
    return unresolved;
  }

  public boolean isEmpty() {
    return areas.length == 0;
  }

  /** {@return how many areas there are} */
  public int areaNumber() {
    return number(areas);
  }

  /** {@return how many fields there are} */
  public int fieldNumber() {
    return number(fields);
  }

  private static int number(long[] words) {
    int number = 0;
    for (long word : words) {
      number += Long.bitCount(word);
    }
    return number;
  }

  /**
   * {@return its areas, a bit each by index}
   *
   * @throws IllegalStateException when the scheme has more areas than an int has bits
   */
  public int areaBits() {
    if (areas.length > 1 || areas.length == 1 && areas[0] >>> Integer.SIZE - 1 != 0) {
      throw new IllegalStateException("too many areas for bits: " + number(areas));
    }
    return areas.length == 0 ? 0 : (int) areas[0];
  }

  /** Gives the index of every area, ascending. */
  public void forEachArea(IntConsumer action) {
    forEach(areas, action);
  }

  /** Gives the index of every field, ascending. */
  public void forEachField(IntConsumer action) {
    forEach(fields, action);
  }

  private static void forEach(long[] words, IntConsumer action) {
    for (int word = 0; word < words.length; word++) {
      for (long rest = words[word]; rest != 0; rest &= rest - 1) {
        action.accept(word * Long.SIZE + Long.numberOfTrailingZeros(rest));
      }
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FieldSet set
        && unresolved == set.unresolved
        && Arrays.equals(fields, set.fields)
        && Arrays.equals(areas, set.areas);
  }

  @Override
  public int hashCode() {
    return 31 * Bits.hash(fields, unresolved) + Bits.hash(areas, 0);
  }
}
