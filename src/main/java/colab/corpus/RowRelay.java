package colab.corpus;

import colab.publication.Attribute;
import colab.publication.Byline;
import colab.publication.CountrySet;
import colab.publication.DocumentType;
import colab.publication.FieldSet;

/**
 * A row that says what another row says, but for what it knows otherwise. Whether it is among the
 * most cited follows from its own percentiles.
 */
public interface RowRelay extends Row {
  /** {@return the other row} */
  Row row();

  @Override
  default String source() {
    return row().source();
  }

  @Override
  default long line() {
    return row().line();
  }

  @Override
  default String text(Attribute attribute) {
    return row().text(attribute);
  }

  @Override
  default long key(Attribute attribute) {
    return row().key(attribute);
  }

  @Override
  default int year() {
    return row().year();
  }

  @Override
  default CountrySet countries() {
    return row().countries();
  }

  @Override
  default int countryNumber() {
    return row().countryNumber();
  }

  @Override
  default Byline byline() {
    return row().byline();
  }

  @Override
  default long institutionNumber() {
    return row().institutionNumber();
  }

  @Override
  default long authorNumber() {
    return row().authorNumber();
  }

  @Override
  default long citations() {
    return row().citations();
  }

  @Override
  default YearlyCitations yearlyCitations() {
    return row().yearlyCitations();
  }

  @Override
  default DocumentType type() {
    return row().type();
  }

  @Override
  default FieldSet fields() {
    return row().fields();
  }

  @Override
  default long fwci() {
    return row().fwci();
  }

  @Override
  default long percentile() {
    return row().percentile();
  }

  @Override
  default long weightedPercentile() {
    return row().weightedPercentile();
  }

  @Override
  default long normed(Normed number) {
    return row().normed(number);
  }
}
