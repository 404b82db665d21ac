package colab.tally;

import colab.corpus.Row;
import colab.publication.Attribute;
import colab.publication.Byline;
import colab.publication.CountrySet;
import colab.publication.DocumentType;
import colab.publication.FieldSet;

/**
 * A row of one export with the citation impact of another.
 *
 * @param row the row
 * @param impact what the other export says
 */
record Recited(Row row, Known impact) implements Row {
  @Override
  public long citations() {
    return impact.citations();
  }

  @Override
  public long fwci() {
    return impact.fwci();
  }

  @Override
  public long percentile() {
    return impact.percentile();
  }

  @Override
  public long weightedPercentile() {
    return impact.weightedPercentile();
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
  public DocumentType type() {
    return row.type();
  }

  @Override
  public FieldSet fields() {
    return row.fields();
  }
}
