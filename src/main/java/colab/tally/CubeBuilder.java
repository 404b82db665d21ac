package colab.tally;

import colab.corpus.Batch;
import colab.corpus.Row;
import colab.corpus.Selection;
import colab.corpus.Side;
import colab.corpus.Sieve;
import colab.publication.Attribute;
import colab.publication.CountrySet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/** Fills one cube from the rows that its breakdown selects. Mutable. */
final class CubeBuilder {
  private final Breakdown breakdown;
  private final List<Dimension> dimensions;
  private final CountrySet sides;
  private final TallyMap tallies;
  private final Leaders leaders;
  private final Optional<JournalsMet> journals;
  private final Facts facts;
  private final Met met = new Met();
  private final Portions portions;
  private final Sieve sieve;

  /**
   * Builds the cube of a breakdown.
   *
   * @param sieve of its selection; others may ask it too
   */
  CubeBuilder(Breakdown breakdown, Sieve sieve) {
    this.breakdown = breakdown;
    this.dimensions = breakdown.dimensions();
    this.tallies = new TallyMap(this::fresh);
    this.sides =
        breakdown.selection().sides().stream()
            .map(Side::countries)
            .reduce(CountrySet.empty(), CountrySet::union);
    this.portions = Portions.of(breakdown.selection().sides(), met);
    this.leaders = new Leaders(breakdown.leaders());
    Selection selection = breakdown.selection();
    this.journals = selection.subjects().journals().map(list -> new JournalsMet(list, selection));
    this.facts = new Facts(journals);
    this.sieve = sieve;
  }

  /** {@return whether the question speaks of the attribute} */
  boolean needs(Attribute attribute) {
    return breakdown.needs().contains(attribute);
  }

  /** {@return how many publications of the batch were counted} */
  int add(Batch batch) {
    if (journals.isPresent()) {
      return addEach(batch);
    }
    Batch asked = sieve.sift(batch);
    facts.add(asked);
    for (int i = 0; i < asked.rows(); i++) {
      tally(asked.row(i));
    }
    return asked.rows();
  }

  private int addEach(Batch batch) {
    int counted = 0;
    for (int i = 0; i < batch.rows(); i++) {
      counted += add(batch.row(i)) ? 1 : 0;
    }
    return counted;
  }

  /** {@return whether the publication was counted} */
  boolean add(Row row) {
    if (!breakdown.selection().matches(row)) {
      if (journals.isPresent()) {
        journals.get().passedOver(row);
      }
      return false;
    }
    if (journals.isPresent()) {
      journals.get().counted(row);
    }
    facts.add(row);
    tally(row);
    return true;
  }

  private void tally(Row row) {
    leaders.offer(row);
    long key = 0;
    int shift = 0;
    int overlapping = -1;
    Dimension overlap = Dimension.YEAR;
    for (int i = 0; i < dimensions.size(); i++) {
      Dimension dimension = dimensions.get(i);
      if (dimension.partition()) {
        key |= (long) member(dimension, row) << shift;
      } else {
        overlapping = shift;
        overlap = dimension;
      }
      shift += dimension.bits();
    }
    if (overlapping < 0) {
      tallies.of(key).add(row);
    } else {
      addToEach(row, overlap, key, overlapping);
    }
  }

  private void addToEach(Row row, Dimension overlap, long base, int shift) {
    IntConsumer add = member -> tallies.of(base | (long) member << shift).add(row);
    switch (overlap) {
      case PARTNER -> row.countries().minus(sides).forEach(add);
      case COUNTRY -> row.countries().forEach(add);
      case COUNTRY_PAIR -> CountryPair.forEach(row.countries(), add);
      case INSTITUTION -> portions.institutions(row).forEach(add);
      case SIDE_INSTITUTION -> portions.ofSides(row).forEach(add);
      case INSTITUTION_PAIR -> portions.pairs(row).forEach(add);
      case AREA -> row.fields().forEachArea(add);
      case FIELD -> row.fields().forEachField(add);
      default -> throw new IllegalArgumentException(overlap + " does not overlap");
    }
  }

  private int member(Dimension dimension, Row row) {
    return switch (dimension) {
      case YEAR -> row.year();
      case TYPE -> row.type().ordinal();
      case COUNTRY_NUMBER -> Math.min(row.countryNumber(), dimension.most());
      case KNOWN_COUNTRIES -> Math.min(row.countries().size(), dimension.most());
      case SIDE_COUNTRIES -> Math.min(row.countries().intersect(sides).size(), dimension.most());
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

  private Tally fresh() {
    return new Tally(breakdown.measures(), breakdown.values());
  }

  Cube cube() {
    return Cube.tallied(dimensions, tallies.byPlace(), fresh(), met);
  }

  Leaders leaders() {
    return leaders;
  }

  Facts facts() {
    return facts;
  }
}
