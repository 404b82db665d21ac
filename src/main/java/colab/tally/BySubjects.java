package colab.tally;

import colab.corpus.Batch;
import colab.corpus.Coded;
import colab.corpus.Row;
import colab.publication.FieldSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Counts batches where it hangs on subjects alone in which tallies a publication is counted: that
 * is found once for each different set of subjects, of which there are few. Mutable.
 */
final class BySubjects {
  private static final Set<Dimension> FIELDS =
      EnumSet.of(
          Dimension.AREAS,
          Dimension.AREA,
          Dimension.FIELD,
          Dimension.AREA_NUMBER,
          Dimension.FIELD_NUMBER);

  private final Placing places;
  private final boolean counting;
  private Optional<Coded<FieldSet>> about = Optional.empty();
  private Tally[][] known = {};

  private BySubjects(Placing places, boolean counting) {
    this.places = places;
    this.counting = counting;
  }

  /** {@return the counting; none where it hangs on more, or publications are kept by name} */
  static Optional<BySubjects> of(Breakdown breakdown, Placing places) {
    List<Dimension> dimensions = breakdown.dimensions();
    boolean counting = breakdown.measures().isEmpty() && breakdown.values().isEmpty();
    boolean can = breakdown.leaders() == 0 && !dimensions.isEmpty();
    return can && FIELDS.containsAll(dimensions)
        ? Optional.of(new BySubjects(places, counting))
        : Optional.empty();
  }

  void add(Batch batch) {
    Coded<FieldSet> column = batch.columns().fields();
    learn(column);
    long[] codes = column.codes();
    for (int i = 0; i < batch.rows(); i++) {
      int code = (int) codes[batch.place(i)];
      if (known[code] == null) {
        known[code] = tallies(batch.row(i));
      }
      if (counting) {
        count(known[code]);
      } else {
        add(batch.row(i), known[code]);
      }
    }
  }

  private static void count(Tally[] tallies) {
    for (Tally tally : tallies) {
      tally.count();
    }
  }

  private static void add(Row row, Tally[] tallies) {
    for (Tally tally : tallies) {
      tally.add(row);
    }
  }

  private Tally[] tallies(Row row) {
    List<Tally> all = new ArrayList<>();
    places.forEach(row, all::add);
    return all.toArray(Tally[]::new);
  }

  @SuppressWarnings("ReferenceEquality") // numbers mean the same in one column only
  private void learn(Coded<FieldSet> column) {
    if (about.isEmpty() || about.get() != column) {
      about = Optional.of(column);
      known = new Tally[0][];
    }
    if (column.different() > known.length) {
      known = Arrays.copyOf(known, Math.max(column.different(), known.length * 2));
    }
  }
}
