package colab.baseline;

import colab.corpus.Normed;
import colab.corpus.Row;
import colab.corpus.YearlyCitations;
import colab.publication.Attribute;
import colab.publication.Byline;
import colab.publication.CountrySet;
import colab.publication.DocumentType;
import colab.publication.FieldSet;

/**
 * A publication with what follows from a baseline in place of what its provider says.
 *
 * @param row the publication as its file has it
 * @param norm what it is held against
 * @param cited its citations that count
 * @param thresholds thresholds of its year over all fields; none to rank within each field
 */
record NormedRow(Row row, Norm norm, long cited, YearLines thresholds) implements Row {
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
        SCALE
            * (thresholds.isNone()
                ? norm.within(percent, cited)
                : thresholds.citations(percent, cited)));
  }

  @Override
  public long weightedWithin(int percent) {
    return isLacking() || thresholds.isNone()
        ? MISSING
        : Math.round(SCALE * thresholds.impact(percent, fwci()));
  }

  @Override
  public long normed(Normed number) {
    if (isLacking()) {
      return MISSING;
    }
    return switch (number) {
      case CITATIONS -> cited;
      case EXPECTED -> norm.expected();
      case AMONG_ITS_KIND -> norm.impact(cited, Collaboration.of(row.countryNumber()));
      case MIDPOINT -> Math.round(norm.midpoint(cited) * SCALE);
    };
  }

  @Override
  public String source() {
    return row.source();
  }

  @Override
  public long line() {
    return row.line();
  }

  @Override
  public String text(Attribute attribute) {
    return row.text(attribute);
  }

  @Override
  public long key(Attribute attribute) {
    return row.key(attribute);
  }

  @Override
  public int year() {
    return row.year();
  }

  @Override
  public CountrySet countries() {
    return row.countries();
  }

  @Override
  public int countryNumber() {
    return row.countryNumber();
  }

  @Override
  public Byline byline() {
    return row.byline();
  }

  @Override
  public long institutionNumber() {
    return row.institutionNumber();
  }

  @Override
  public long authorNumber() {
    return row.authorNumber();
  }

  @Override
  public long citations() {
    return row.citations();
  }

  @Override
  public YearlyCitations yearlyCitations() {
    return row.yearlyCitations();
  }

  @Override
  public DocumentType type() {
    return row.type();
  }

  @Override
  public FieldSet fields() {
    return row.fields();
  }
}
