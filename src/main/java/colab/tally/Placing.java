package colab.tally;

import colab.corpus.Row;
import colab.corpus.Side;
import colab.publication.CountrySet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/**
 * The tallies of a cube, and in which of them a publication is counted: in one, or in one for each
 * member of the dimension that overlaps. Mutable.
 */
final class Placing {
  private final List<Dimension> dimensions;
  private final Dimension[] parts;
  private final int[] shifts;
  private final int overlapping;
  private final CountrySet sides;
  private final TallyMap tallies;
  private final Met met = new Met();
  private final Portions portions;

  Placing(Breakdown breakdown, Supplier<Tally> fresh) {
    this.dimensions = breakdown.dimensions();
    this.parts = dimensions.toArray(Dimension[]::new);
    this.shifts = new int[parts.length + 1];
    int overlap = -1;
    for (int i = 0; i < parts.length; i++) {
      shifts[i + 1] = shifts[i] + parts[i].bits();
      overlap = parts[i].partition() ? overlap : i;
    }
    this.overlapping = overlap;
    this.tallies = new TallyMap(fresh);
    List<Side> asked = breakdown.selection().sides();
    this.sides = asked.stream().map(Side::countries).reduce(CountrySet.empty(), CountrySet::union);
    this.portions = Portions.of(asked, met);
  }

  /** {@return the tally of a cube without dimensions} */
  Tally only() {
    return tallies.of(0);
  }

  Cube cube(Tally empty) {
    return Cube.tallied(dimensions, tallies.byPlace(), empty, met);
  }

  /** Calls with each tally in which the publication is counted. */
  void forEach(Row row, Consumer<Tally> action) {
    long key = 0;
    for (int i = 0; i < parts.length; i++) {
      key |= i == overlapping ? 0 : (long) member(parts[i], row) << shifts[i];
    }
    if (overlapping < 0) {
      action.accept(tallies.of(key));
    } else {
      forEachMember(row, key, action);
    }
  }

  private void forEachMember(Row row, long base, Consumer<Tally> action) {
    int shift = shifts[overlapping];
    Dimension overlap = parts[overlapping];
    IntConsumer each = member -> action.accept(tallies.of(base | (long) member << shift));
    switch (overlap) {
      case PARTNER -> row.countries().minus(sides).forEach(each);
      case COUNTRY -> row.countries().forEach(each);
      case COUNTRY_PAIR -> CountryPair.forEach(row.countries(), each);
      case INSTITUTION -> portions.institutions(row).forEach(each);
      case SIDE_INSTITUTION -> portions.ofSides(row).forEach(each);
      case INSTITUTION_PAIR -> portions.pairs(row).forEach(each);
      case AREA -> row.fields().forEachArea(each);
      case FIELD -> row.fields().forEachField(each);
      default -> throw new IllegalArgumentException(overlap + " does not overlap");
    }
  }

  private int member(Dimension dimension, Row row) {
    return switch (dimension) {
      case YEAR -> row.year();
      case TYPE -> row.type().ordinal();
      case COUNTRY_NUMBER -> Math.min(row.countryNumber(), dimension.most());
      case KNOWN_COUNTRIES -> Math.min(row.countries().size(), dimension.most());
      case SIDE_COUNTRIES -> Math.min(row.countries().common(sides), dimension.most());
      case AREA_NUMBER -> Math.min(row.fields().areaNumber(), dimension.most());
      case FIELD_NUMBER -> Math.min(row.fields().fieldNumber(), dimension.most());
      case AREAS -> row.fields().areaBits();
      case AUTHOR_BAND -> AuthorBand.of(row.authorNumber()).ordinal();
      case SEVERAL_AUTHORS -> Several.of(row.authorNumber()).ordinal();
      case SEVERAL_INSTITUTIONS -> Several.of(row.institutionNumber()).ordinal();
      case PARTNER_SET -> met.numberOf(row.countries().minus(sides));
      default -> portions.member(dimension, row);
    };
  }
}
