package colab.corpus;

import colab.publication.Attribute;
import colab.publication.Byline;
import colab.publication.CountrySet;
import colab.publication.DocumentType;
import colab.publication.FieldSet;

/**
 * One publication of an export while it passes by: a flyweight, valid until the next row. Only the
 * attributes that were asked for may be read.
 */
public interface Row {
  /** What a number is when the source does not give it. It is never zero. */
  long MISSING = Long.MIN_VALUE;

  /**
   * Numbers with decimals are held as this many parts of a unit, so that sums of them are exact.
   */
  long SCALE = 1_000_000;

  /**
   * What no file says and a baseline gives is held in as many parts of one: thousands of roundings
   * of a part of a publication are then far below what is printed, and the sums of a hundred
   * million publications still fit.
   */
  long FINE = 1_000_000_000;

  /** {@return the source's name} */
  String source();

  /** {@return the line it starts on, from 1} */
  long line();

  /** {@return the attribute as the source writes it; empty when missing} */
  String text(Attribute attribute);

  /**
   * {@return the key of the publication's identifier, or of its DOI; {@link Keys#NONE} when it has
   * none}
   */
  default long key(Attribute attribute) {
    return attribute == Attribute.DOI ? Keys.ofDoi(text(attribute)) : Keys.of(text(attribute));
  }

  /** {@return the publication year} */
  int year();

  /** {@return its distinct countries} */
  CountrySet countries();

  /**
   * {@return its number of countries: the source's own number, or the length of the list when that
   * is more; 0 when unknown}
   */
  int countryNumber();

  /**
   * {@return the number of countries by its list alone, those that are unresolved among them where
   * each must be another country}
   */
  default int listedCountries() {
    return countryNumber();
  }

  /** {@return the source's own number of countries; 0 when it says none} */
  default int declaredCountries() {
    return 0;
  }

  /** {@return its number of authors, or {@link #MISSING}} */
  long authorNumber();

  /** {@return its number of institutions, or {@link #MISSING}; never 0} */
  long institutionNumber();

  /** {@return citations to date, or {@link #MISSING}} */
  long citations();

  /** {@return FWCI in parts of {@link #SCALE}, or {@link #MISSING}} */
  long fwci();

  /**
   * {@return the world's most cited n% that it belongs to, in parts of {@link #SCALE}, or {@link
   * #MISSING}}
   */
  long percentile();

  /** {@return as {@link #percentile()}, ranked by FWCI} */
  long weightedPercentile();

  /**
   * {@return how much of it is among the world's n% most cited, in parts of {@link #FINE}, or
   * {@link #MISSING}: all or nothing, unless ties at the threshold are shared out}
   */
  default long within(int percent) {
    return within(percentile(), percent);
  }

  /** {@return as {@link #within}, ranked by FWCI} */
  default long weightedWithin(int percent) {
    return within(weightedPercentile(), percent);
  }

  private static long within(long percentile, int most) {
    return percentile == MISSING ? MISSING : percentile <= most * SCALE ? FINE : 0;
  }

  /** {@return a number that follows from a baseline; {@link #MISSING} where none is given} */
  default long normed(Normed number) {
    return MISSING;
  }

  /** {@return its citations by year, where the source tells them} */
  default YearlyCitations yearlyCitations() {
    return YearlyCitations.UNKNOWN;
  }

  /** {@return its document type} */
  DocumentType type();

  /** {@return its subject fields} */
  FieldSet fields();

  /** {@return its authors with their affiliations, and its institutions} */
  Byline byline();
}
