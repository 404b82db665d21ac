package colab.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/**
 * A cell for each member of a breakdown that has publications. A total over dimensions whose
 * members exclude each other is the sum of the cells; over one whose members overlap it is refused,
 * since publications would be counted several times.
 */
public final class Cube {
  private final List<Dimension> dimensions;
  private final Map<Long, Cell> cells;
  private final Cell empty;
  private final Optional<Cell> overall;
  private final Map<Integer, Cell> firstTotals;
  private final Met met;

  private Cube(
      List<Dimension> dimensions, Map<Long, Cell> cells, Cell empty, Optional<Cell> overall) {
    this(dimensions, cells, empty, overall, Map.of(), new Met());
  }

  private Cube(
      List<Dimension> dimensions,
      Map<Long, Cell> cells,
      Cell empty,
      Optional<Cell> overall,
      Map<Integer, Cell> firstTotals,
      Met met) {
    this.dimensions = dimensions;
    this.cells = cells;
    this.empty = empty;
    this.overall = overall;
    this.firstTotals = firstTotals;
    this.met = met;
  }

  /** {@return the cube of these tallies; the empty one stands for members without publications} */
  static Cube tallied(List<Dimension> dimensions, Map<Long, Tally> tallies, Tally empty, Met met) {
    return new Cube(
        List.copyOf(dimensions), new TreeMap<>(tallies), empty, Optional.empty(), Map.of(), met);
  }

  /**
   * {@return a cube of printed cells}
   *
   * @param dimension what they are broken down by
   * @param cells by member
   * @param overall the cell that the table prints for all of them together, which is not their sum
   */
  public static Cube printed(
      Dimension dimension, Map<Integer, Printed> cells, Optional<Printed> overall) {
    Map<Long, Cell> byKey = new TreeMap<>();
    cells.forEach((member, cell) -> byKey.put((long) member, cell));
    Printed nothing = new Printed(java.util.OptionalLong.empty(), Map.of(), Map.of());
    return new Cube(List.of(dimension), byKey, nothing, overall.map(cell -> cell));
  }

  /**
   * {@return a cube of printed cells by two dimensions}
   *
   * @param two the dimensions
   * @param cells by member of the first, then of the second
   * @param totals what is printed, or follows, for each member of the first: not the sum of its
   *     cells, of which some may be unknown
   */
  public static Cube printed(
      List<Dimension> two,
      Map<Integer, Map<Integer, Printed>> cells,
      Map<Integer, Printed> totals) {
    Map<Long, Cell> byKey = new TreeMap<>();
    cells.forEach(
        (first, row) ->
            row.forEach(
                (second, cell) -> byKey.put(first | (long) second << two.get(0).bits(), cell)));
    Printed nothing = new Printed(java.util.OptionalLong.empty(), Map.of(), Map.of());
    return new Cube(
        List.copyOf(two), byKey, nothing, Optional.empty(), Map.copyOf(totals), new Met());
  }

  /** {@return a cube of printed cells by members that no registry lists} */
  public static Cube printed(Dimension dimension, Map<Integer, Printed> cells, Met met) {
    Map<Long, Cell> byKey = new TreeMap<>();
    cells.forEach((member, cell) -> byKey.put((long) member, cell));
    Printed nothing = new Printed(java.util.OptionalLong.empty(), Map.of(), Map.of());
    return new Cube(List.of(dimension), byKey, nothing, Optional.empty(), Map.of(), met);
  }

  /** {@return the cube of one printed cell, which is its total} */
  public static Cube printed(Printed only) {
    Printed nothing = new Printed(java.util.OptionalLong.empty(), Map.of(), Map.of());
    return new Cube(List.of(), Map.of(0L, only), nothing, Optional.empty());
  }

  /** {@return the dimensions that are left} */
  public List<Dimension> dimensions() {
    return dimensions;
  }

  /** {@return what its members are, where no registry says it} */
  public Met met() {
    return met;
  }

  /** {@return whether the cells were counted from publications} */
  public boolean isCounted() {
    return empty.isCounted();
  }

  /** {@return the members that have publications, ascending} */
  public SortedSet<Integer> members(Dimension dimension) {
    SortedSet<Integer> members = new TreeSet<>();
    cells.keySet().forEach(key -> members.add(Key.member(key, dimensions, dimension)));
    return members;
  }

  /** {@return the part of the cube with such members} */
  public Cube where(Dimension dimension, IntPredicate members) {
    Map<Long, Cell> kept = new TreeMap<>();
    cells.forEach(
        (key, cell) -> {
          if (members.test(Key.member(key, dimensions, dimension))) {
            kept.put(key, cell);
          }
        });
    return new Cube(dimensions, kept, empty, Optional.empty(), Map.of(), met);
  }

  /** {@return the part of the cube with this member, no longer broken down by the dimension} */
  public Cube at(Dimension dimension, int member) {
    int shift = Key.shift(dimensions, dimension);
    Map<Long, Cell> kept = new TreeMap<>();
    cells.forEach(
        (key, cell) -> {
          if (Key.member(key, dimensions, dimension) == member) {
            long low = key & ((1L << shift) - 1);
            kept.put(low | key >>> (shift + dimension.bits()) << shift, cell);
          }
        });
    List<Dimension> left = new ArrayList<>(dimensions);
    left.remove(dimension);
    boolean first = dimensions.get(0) == dimension;
    Optional<Cell> printed =
        first ? Optional.ofNullable(firstTotals.get(member)) : Optional.empty();
    return new Cube(List.copyOf(left), kept, empty, printed, Map.of(), met);
  }

  /** {@return the part of each member, as {@link #at}, of all members at once} */
  public Map<Integer, Cube> parts(Dimension dimension) {
    int shift = Key.shift(dimensions, dimension);
    Map<Integer, Map<Long, Cell>> parts = new TreeMap<>();
    cells.forEach(
        (key, cell) -> {
          long rest = key & ((1L << shift) - 1) | key >>> (shift + dimension.bits()) << shift;
          int member = Key.member(key, dimensions, dimension);
          parts.computeIfAbsent(member, fresh -> new TreeMap<>()).put(rest, cell);
        });
    List<Dimension> left = new ArrayList<>(dimensions);
    left.remove(dimension);
    Map<Integer, Cube> cubes = new TreeMap<>();
    parts.forEach(
        (member, kept) ->
            cubes.put(member, new Cube(List.copyOf(left), kept, empty, Optional.empty())));
    return cubes;
  }

  /**
   * {@return the cell of all publications in the cube}
   *
   * <p>Of printed cells without a printed total nothing is known.
   *
   * @throws IllegalStateException when the cells overlap
   */
  public Cell total() {
    if (overall.isPresent()) {
      return overall.get();
    }
    if (cells.isEmpty()) {
      return empty;
    }
    if (dimensions.isEmpty()) {
      return cells.values().iterator().next();
    }
    if (!isCounted()) {
      return empty;
    }
    if (!(empty instanceof Tally none)
        || dimensions.stream().anyMatch(dimension -> !dimension.partition())) {
      throw new IllegalStateException("cells by " + dimensions + " do not add up");
    }
    Tally sum = none.fresh();
    cells.values().forEach(cell -> sum.merge((Tally) cell));
    return sum;
  }

  /** {@return the total by member of one dimension} */
  public Map<Integer, Cell> by(Dimension dimension) {
    Map<Integer, Cell> totals = new TreeMap<>();
    if (dimensions.equals(List.of(dimension))) {
      cells.forEach((key, cell) -> totals.put((int) (long) key, cell));
      return totals;
    }
    members(dimension).forEach(member -> totals.put(member, at(dimension, member).total()));
    return totals;
  }
}
