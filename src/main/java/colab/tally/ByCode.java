package colab.tally;

import colab.corpus.Batch;
import colab.corpus.Coded;
import colab.corpus.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Counts batches where it hangs on one column of values that rows share in which tallies a
 * publication is counted: that is found once for each different value. Mutable.
 */
final class ByCode {
  private static final Set<Dimension> COUNTRIES =
      EnumSet.of(
          Dimension.KNOWN_COUNTRIES,
          Dimension.SIDE_COUNTRIES,
          Dimension.PARTNER,
          Dimension.PARTNER_SET,
          Dimension.COUNTRY);

  private static final Set<Dimension> FIELDS =
      EnumSet.of(
          Dimension.AREAS,
          Dimension.AREA,
          Dimension.FIELD,
          Dimension.AREA_NUMBER,
          Dimension.FIELD_NUMBER);

  private final Placing places;
  private final boolean ofCountries;
  private final boolean counting;
  private Optional<Coded<?>> about = Optional.empty();
  private Tally[][] known = {};

  private ByCode(Placing places, boolean ofCountries, boolean counting) {
    this.places = places;
    this.ofCountries = ofCountries;
    this.counting = counting;
  }

  /** {@return the counting; none where it hangs on more, or publications are kept by name} */
  static Optional<ByCode> of(Breakdown breakdown, Placing places) {
    List<Dimension> dimensions = breakdown.dimensions();
    boolean ofCountries = COUNTRIES.containsAll(dimensions);
    boolean counting = breakdown.measures().isEmpty() && breakdown.values().isEmpty();
    boolean can = breakdown.leaders() == 0 && !dimensions.isEmpty();
    return can && (ofCountries || FIELDS.containsAll(dimensions))
        ? Optional.of(new ByCode(places, ofCountries, counting))
        : Optional.empty();
  }

  void add(Batch batch) {
    Coded<?> column = ofCountries ? batch.columns().countries() : batch.columns().fields();
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
  private void learn(Coded<?> column) {
    if (about.isEmpty() || about.get() != column) {
      about = Optional.of(column);
      known = new Tally[0][];
    }
    if (column.different() > known.length) {
      known = Arrays.copyOf(known, Math.max(column.different(), known.length * 2));
    }
  }
}
