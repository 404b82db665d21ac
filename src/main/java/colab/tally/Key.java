package colab.tally;

import java.util.List;

/**
 * The place of a cell in a cube: one member of each dimension, packed.
 *
 * @param packed the members' bits, first dimension lowest
 */
record Key(long packed) implements Comparable<Key> {

  static int member(long packed, List<Dimension> dimensions, Dimension wanted) {
    int shift = 0;
    for (Dimension dimension : dimensions) {
      if (dimension == wanted) {
        return (int) (packed >>> shift) & dimension.most();
      }
      shift += dimension.bits();
    }
    throw new IllegalArgumentException(wanted + " is not one of " + dimensions);
  }

  static int shift(List<Dimension> dimensions, Dimension wanted) {
    int shift = 0;
    for (Dimension dimension : dimensions) {
      if (dimension == wanted) {
        return shift;
      }
      shift += dimension.bits();
    }
    throw new IllegalArgumentException(wanted + " is not one of " + dimensions);
  }

  @Override
  public int compareTo(Key other) {
    return Long.compare(packed, other.packed);
  }
}
