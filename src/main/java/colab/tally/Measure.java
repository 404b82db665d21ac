package colab.tally;

import colab.corpus.Batch;
import colab.corpus.Normed;
import colab.corpus.Row;
import colab.publication.Attribute;
import colab.publication.Sector;
import java.util.Set;
import java.util.function.ToLongFunction;

/** A number that a publication has, or has not; sums of it over publications are exact. */
public enum Measure {
  /** Field-weighted citation impact, in parts of {@link Row#SCALE}. */
  FWCI(Attribute.FWCI, Row.SCALE, Row::fwci),
  /** Citations to date. */
  CITATIONS(Attribute.CITATIONS, 1, Row::citations),
  /** One for a publication with a citation, zero for one without. */
  CITED(
      Attribute.CITATIONS,
      1,
      row -> row.citations() == Row.MISSING ? Row.MISSING : Math.min(1, row.citations())),
  /**
   * The part of a publication that is among the world's 1% most cited: one or zero, or a share of
   * the ties at a baseline's threshold.
   */
  TOP_1(Attribute.PERCENTILE, row -> row.within(1), 1),
  TOP_5(Attribute.PERCENTILE, row -> row.within(5), 5),
  TOP_10(Attribute.PERCENTILE, row -> row.within(10), 10),
  TOP_25(Attribute.PERCENTILE, row -> row.within(25), 25),
  /** As {@link #TOP_1}, ranked by FWCI. */
  WEIGHTED_TOP_1(Attribute.WEIGHTED_PERCENTILE, row -> row.weightedWithin(1), 1),
  WEIGHTED_TOP_5(Attribute.WEIGHTED_PERCENTILE, row -> row.weightedWithin(5), 5),
  WEIGHTED_TOP_10(Attribute.WEIGHTED_PERCENTILE, row -> row.weightedWithin(10), 10),
  WEIGHTED_TOP_25(Attribute.WEIGHTED_PERCENTILE, row -> row.weightedWithin(25), 25),
  /** The citations that a baseline's expectations were held against. */
  NORMED_CITATIONS(Attribute.EXPECTED_CITATIONS, 1, row -> row.normed(Normed.CITATIONS)),
  /** The citations that a baseline expects. */
  EXPECTED(Attribute.EXPECTED_CITATIONS, Row.FINE, row -> row.normed(Normed.EXPECTED)),
  /** The per cent of like publications that are cited less, those with as many counting half. */
  MIDPOINT(Attribute.EXPECTED_CITATIONS, Row.FINE, row -> row.normed(Normed.MIDPOINT)),
  /** Citations against those of publications of the same kind of collaboration. */
  FWCI_OF_KIND(Attribute.EXPECTED_OF_KIND, Row.FINE, row -> row.normed(Normed.AMONG_ITS_KIND)),
  /** One for a publication of more than one country. */
  INTERNATIONAL(
      Attribute.COUNTRIES,
      1,
      row -> row.countryNumber() == 0 ? Row.MISSING : row.countryNumber() > 1 ? 1 : 0),
  /** One for a publication of an academic and a corporate institution. */
  ACADEMIC_CORPORATE(Attribute.SECTORS, 1, row -> academicCorporate(row.byline().kinds()));

  private final Attribute attribute;
  private final long scale;
  private final int top;
  private final ToLongFunction<Row> value;

  Measure(Attribute attribute, long scale, ToLongFunction<Row> value) {
    this.attribute = attribute;
    this.scale = scale;
    this.top = 0;
    this.value = value;
  }

  /** What is among the most cited. */
  Measure(Attribute attribute, ToLongFunction<Row> value, int top) {
    this.attribute = attribute;
    this.scale = Row.FINE;
    this.top = top;
    this.value = value;
  }

  /** One institution of unknown sector is enough for not knowing, unless both are there. */
  private static long academicCorporate(Set<Sector> kinds) {
    if (kinds.contains(Sector.ACADEMIC) && kinds.contains(Sector.CORPORATE)) {
      return 1;
    }
    return kinds.isEmpty() || kinds.contains(Sector.UNKNOWN) ? Row.MISSING : 0;
  }

  /** {@return what must be known of a publication} */
  public Attribute attribute() {
    return attribute;
  }

  /** {@return what people call what must be known} */
  public String title() {
    return attribute.title();
  }

  /** {@return how many parts make one} */
  public long scale() {
    return scale;
  }

  /** {@return the publication's number in parts of {@link #scale()}, or {@link Row#MISSING}} */
  public long of(Row row) {
    return value.applyAsLong(row);
  }

  /** {@return whether it follows from one number of a publication, as columns have it} */
  boolean isOfColumn() {
    return Batch.Columns.NUMBERS.contains(attribute);
  }

  /** {@return the number of publications of the batch that have it, and their sum} */
  long[] sum(Batch batch) {
    long[] column = batch.columns().numbers(attribute);
    return top > 0 ? most(column, batch, top * Row.SCALE) : plain(column, batch);
  }

  /** What is missing is less than any number. */
  private static long[] most(long[] column, Batch batch, long most) {
    int[] places = batch.places();
    int end = batch.first() + batch.rows();
    int missing = 0;
    int among = 0;
    for (int i = batch.first(); i < end; i++) {
      long value = column[places[i]];
      missing += value == Row.MISSING ? 1 : 0;
      among += value <= most ? 1 : 0;
    }
    return new long[] {batch.rows() - missing, (among - missing) * Row.FINE};
  }

  private long[] plain(long[] column, Batch batch) {
    int[] places = batch.places();
    int end = batch.first() + batch.rows();
    int known = 0;
    long total = 0;
    for (int i = batch.first(); i < end; i++) {
      long value = column[places[i]];
      if (value != Row.MISSING) {
        known++;
        total = Math.addExact(total, this == CITED ? Math.min(1, value) : value);
      }
    }
    return new long[] {known, total};
  }
}
