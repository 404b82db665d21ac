package colab.baseline;

import colab.corpus.Normed;
import colab.corpus.Row;
import colab.corpus.RowRelay;

/**
 * A publication with what follows from a baseline in place of what its provider says.
 *
 * @param row the publication as its file has it
 * @param norm what it is held against
 * @param cited its citations that count
 * @param thresholds thresholds of its year over all fields; none to rank within each field
 */
record NormedRow(Row row, Norm norm, long cited, YearLines thresholds) implements RowRelay {
  private boolean isLacking() {
    return norm.lack().isPresent() || cited == MISSING;
  }

  @Override
  public long fwci() {
    return isLacking() ? MISSING : norm.impact(cited);
  }

  @Override
  public long percentile() {
    return isLacking() ? MISSING : Math.round(norm.reached(cited) * SCALE);
  }

  @Override
  public long weightedPercentile() {
    return MISSING;
  }

  @Override
  public long within(int percent) {
    if (isLacking()) {
      return MISSING;
    }
    return Math.round(
        FINE
            * (thresholds.isNone()
                ? norm.within(percent, cited)
                : thresholds.citations(percent, cited)));
  }

  @Override
  public long weightedWithin(int percent) {
    return isLacking() || thresholds.isNone()
        ? MISSING
        : Math.round(FINE * thresholds.impact(percent, fwci()));
  }

  @Override
  public long normed(Normed number) {
    if (isLacking()) {
      return MISSING;
    }
    return switch (number) {
      case CITATIONS -> cited;
      case EXPECTED -> norm.expected();
      case AMONG_ITS_KIND -> norm.impact(cited, Collaboration.of(row));
      case MIDPOINT -> Math.round(norm.midpoint(cited) * FINE);
    };
  }
}
