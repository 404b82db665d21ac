package colab.indicator;

import colab.table.Interval;

/**
 * Wilson's interval of a share: the shares of which the one found is no further than 1.96 standard
 * errors.
 *
 * <pre>
 * (p + z^2/2n -+ z sqrt(p(1-p)/n + z^2/4n^2)) / (1 + z^2/n),   z = 1.959964
 * </pre>
 *
 * Never beyond 0 and 1, and of some width for none or all. The publications are mostly a census:
 * the interval says how far so few could be off by chance, and nothing of how they were found.
 * Wilson 1927, doi:10.1080/01621459.1927.10502953; of a difference Newcombe 1998,
 * doi:10.1002/(SICI)1097-0258(19980430)17:8&lt;873::AID-SIM779&gt;3.0.CO;2-I.
 *
 * @param some publications of the kind
 * @param all publications that are of the kind or not
 */
public record Wilson(long some, long all) {
  private static final double Z = 1.959963984540054;

  public Wilson {
    if (!(some >= 0 && some <= all && all > 0)) {
      throw new IllegalArgumentException(some + " of " + all + " is no share");
    }
  }

  /** {@return the share, a part of one} */
  public double share() {
    return (double) some / all;
  }

  /** {@return the interval of the share} */
  public Interval interval() {
    double p = share();
    double middle = p + Z * Z / (2.0 * all);
    double reach = Z * Math.sqrt(p * (1 - p) / all + Z * Z / (4.0 * all * all));
    double scale = 1 + Z * Z / all;
    return new Interval(
        some == 0 ? 0 : Math.max(0, (middle - reach) / scale),
        some == all ? 1 : Math.min(1, (middle + reach) / scale));
  }

  /**
   * {@return the interval of this share less another one, of other publications: Newcombe's, made
   * of both Wilson intervals}
   */
  public Interval minus(Wilson other) {
    double difference = share() - other.share();
    Interval own = interval();
    Interval its = other.interval();
    double down = Math.hypot(share() - own.low(), its.high() - other.share());
    double up = Math.hypot(own.high() - share(), other.share() - its.low());
    return new Interval(difference - down, difference + up);
  }
}
