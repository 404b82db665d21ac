package colab.tally;

import colab.publication.Attribute;

/** A way to break a set of publications down. */
public enum Dimension {
  /** The publication year; 0 when unknown. */
  YEAR(Attribute.YEAR, true, 12),
  /** The document type, as the ordinal of {@code DocumentType}. */
  TYPE(Attribute.TYPE, true, 5),
  /** The number of countries, up to 511; 0 when unknown. */
  COUNTRY_NUMBER(Attribute.COUNTRIES, true, 9),
  /** The number of countries that are known by name, up to 511. */
  KNOWN_COUNTRIES(Attribute.COUNTRIES, true, 9),
  /** How many of the countries belong to the sides of the question, up to 63. */
  SIDE_COUNTRIES(Attribute.COUNTRIES, true, 6),
  /** The ordinal of {@link AuthorBand}. */
  AUTHOR_BAND(Attribute.AUTHOR_NUMBER, true, 3),
  /** Whether it has several authors, as the ordinal of {@link Several}. */
  SEVERAL_AUTHORS(Attribute.AUTHOR_NUMBER, true, 2),
  /** Whether it has several institutions, as the ordinal of {@link Several}. */
  SEVERAL_INSTITUTIONS(Attribute.INSTITUTION_NUMBER, true, 2),
  /** The part that the sides have of it, divided among its authors; see {@link Met#share}. */
  AUTHOR_SHARE(Attribute.AFFILIATIONS, true, 20),
  /** The part that the first side has, divided among its authors. */
  AUTHOR_SHARE_OF_FIRST(Attribute.AFFILIATIONS, true, 20),
  /** The part that the second side has, divided among its authors. */
  AUTHOR_SHARE_OF_SECOND(Attribute.AFFILIATIONS, true, 20),
  /** The part that the sides have of it, divided among its institutions. */
  INSTITUTION_SHARE(Attribute.INSTITUTION_COUNTRIES, true, 20),
  /** The part that the first side has, divided among its institutions. */
  INSTITUTION_SHARE_OF_FIRST(Attribute.INSTITUTION_COUNTRIES, true, 20),
  /** The part that the second side has, divided among its institutions. */
  INSTITUTION_SHARE_OF_SECOND(Attribute.INSTITUTION_COUNTRIES, true, 20),
  /** Whether two different authors join the two sides, as the ordinal of {@link Joint}. */
  JOINT(Attribute.AFFILIATIONS, true, 2),
  /** 1 where an institution of each side is named, 0 where not; without sides any will do. */
  NAMED(Attribute.INSTITUTIONS, true, 1),
  /** Each institution; see {@link Met#institution}. */
  INSTITUTION(Attribute.INSTITUTIONS, false, 22),
  /** Each institution that is in a country of the sides. */
  SIDE_INSTITUTION(Attribute.INSTITUTION_COUNTRIES, false, 22),
  /** Each pair of institutions, one of either side; see {@link Met#firstOf}. */
  INSTITUTION_PAIR(Attribute.INSTITUTION_COUNTRIES, false, 24),
  /** Each country outside the sides of the question, as its index in the registry. */
  PARTNER(Attribute.COUNTRIES, false, 9),
  /** All countries outside the sides of the question together; see {@link Met#partners}. */
  PARTNER_SET(Attribute.COUNTRIES, true, 24),
  /** Each country, as its index in the registry. */
  COUNTRY(Attribute.COUNTRIES, false, 9),
  /** Each pair of countries, as {@link CountryPair#packed()}. */
  COUNTRY_PAIR(Attribute.COUNTRIES, false, 2 * CountryPair.BITS),
  /** All subject areas of the publication together, a bit each; 0 when it has none. */
  AREAS(Attribute.FIELDS, true, 27),
  /** Each subject area, as its place in the scheme. */
  AREA(Attribute.FIELDS, false, 9),
  /** Each subject field, as its place in the scheme. */
  FIELD(Attribute.FIELDS, false, 9),
  /** The number of subject areas, up to 63; 0 when none is known. */
  AREA_NUMBER(Attribute.FIELDS, true, 6),
  /** The number of subject fields, up to 63; 0 when none is known. */
  FIELD_NUMBER(Attribute.FIELDS, true, 6);

  private final Attribute attribute;
  private final boolean partition;
  private final int bits;

  Dimension(Attribute attribute, boolean partition, int bits) {
    this.attribute = attribute;
    this.partition = partition;
    this.bits = bits;
  }

  /** {@return what must be known of a publication} */
  public Attribute attribute() {
    return attribute;
  }

  /** {@return whether its members exclude each other, so that cells may be summed over it} */
  public boolean partition() {
    return partition;
  }

  int bits() {
    return bits;
  }

  int most() {
    return (1 << bits) - 1;
  }
}
