package colab.baseline;

import java.util.Arrays;

/**
 * Where a number of citations stands among those of the publications of a cell. Of W publications,
 * of which some have more than c citations (above) and some as many (tie), a publication with c is
 * among the q most cited by
 *
 * <pre>
 * w(c) = min(1, max(0, (q W - above) / tie))
 * </pre>
 *
 * so that the parts of all publications of the cell add up to q W exactly, however many are tied at
 * the threshold. A number that no publication of the cell has is in or out as a whole. Waltman and
 * Schreiber 2013, doi:10.1002/asi.22775.
 */
final class Ranks {
  private static final double ROUND = 1e9;

  private final long[] citations;
  private final long[] below;
  private final double weight;

  /** Takes publications by their citations. */
  Ranks(Distribution distribution) {
    int size = distribution.weights().size();
    this.citations = new long[size];
    this.below = new long[size + 1];
    int at = 0;
    for (var each : distribution.weights().entrySet()) {
      citations[at] = each.getKey();
      below[at + 1] = below[at] + each.getValue();
      at++;
    }
    this.weight = distribution.weight();
  }

  /** {@return the part of a publication with so many citations among the most cited per cent} */
  double within(double percent, long cited) {
    int found = Arrays.binarySearch(citations, cited);
    int from = found < 0 ? -found - 1 : found;
    double tie = found < 0 ? 0 : below[from + 1] - below[from];
    double above = weight - below[from] - tie;
    double room = percent * weight / 100 - above;
    if (tie == 0) {
      return room > 0 ? 1 : 0;
    }
    return Math.min(1, Math.max(0, room / tie));
  }

  /**
   * {@return the per cent of publications that are cited less, those with as many counting half}
   */
  double midpoint(long cited) {
    return 100 * (lower(cited) + lower(cited + 1)) / (2 * weight);
  }

  /** {@return the per cent of publications that are cited at least as much} */
  double reached(long cited) {
    return 100 * (weight - lower(cited)) / weight;
  }

  private double lower(long cited) {
    int found = Arrays.binarySearch(citations, cited);
    return below[found < 0 ? -found - 1 : found];
  }

  /** {@return the number from which a publication is among the most cited per cent} */
  Line line(double percent) {
    for (int i = citations.length - 1; i >= 0; i--) {
      double part = Math.round(within(percent, citations[i]) * ROUND) / ROUND;
      if (part < 1) {
        return part > 0 || i == citations.length - 1
            ? new Line(citations[i], part)
            : new Line(citations[i + 1], 1);
      }
    }
    return new Line(citations.length == 0 ? 0 : citations[0], 1);
  }
}
