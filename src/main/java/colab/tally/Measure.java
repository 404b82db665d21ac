package colab.tally;

import colab.corpus.Row;
import colab.publication.Attribute;
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
  /** One for a publication among the world's 1% most cited of its year. */
  TOP_1(Attribute.PERCENTILE, 1, row -> within(row.percentile(), 1)),
  TOP_5(Attribute.PERCENTILE, 1, row -> within(row.percentile(), 5)),
  TOP_10(Attribute.PERCENTILE, 1, row -> within(row.percentile(), 10)),
  TOP_25(Attribute.PERCENTILE, 1, row -> within(row.percentile(), 25)),
  /** One for a publication among the world's 1% highest FWCI of its year. */
  WEIGHTED_TOP_1(Attribute.WEIGHTED_PERCENTILE, 1, row -> within(row.weightedPercentile(), 1)),
  WEIGHTED_TOP_5(Attribute.WEIGHTED_PERCENTILE, 1, row -> within(row.weightedPercentile(), 5)),
  WEIGHTED_TOP_10(Attribute.WEIGHTED_PERCENTILE, 1, row -> within(row.weightedPercentile(), 10)),
  WEIGHTED_TOP_25(Attribute.WEIGHTED_PERCENTILE, 1, row -> within(row.weightedPercentile(), 25)),
  /** One for a publication of more than one country. */
  INTERNATIONAL(
      Attribute.COUNTRIES,
      1,
      row -> row.countryNumber() == 0 ? Row.MISSING : row.countryNumber() > 1 ? 1 : 0);

  private final Attribute attribute;
  private final long scale;
  private final ToLongFunction<Row> value;

  Measure(Attribute attribute, long scale, ToLongFunction<Row> value) {
    this.attribute = attribute;
    this.scale = scale;
    this.value = value;
  }

  private static long within(long percentile, int most) {
    return percentile == Row.MISSING ? Row.MISSING : percentile <= most * Row.SCALE ? 1 : 0;
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
}
