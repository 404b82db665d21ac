package colab.publication;

import java.util.EnumSet;
import java.util.Set;

/**
 * One thing that a source may say about a publication. An analysis asks for those it needs, and
 * only they are decoded.
 */
public enum Attribute {
  /** The source's own identifier, such as a Scopus EID. */
  ID("identifier"),
  DOI("DOI"),
  TITLE("title"),
  SOURCE("source title"),
  /** The ISSNs of the source, in one text. */
  ISSN("ISSN"),
  YEAR("publication year"),
  TYPE("document type"),
  /** The distinct countries of the affiliations of all authors. */
  COUNTRIES("countries"),
  /** The institutions of all authors, by name. */
  INSTITUTIONS("institutions"),
  /** How many institutions all authors have together. */
  INSTITUTION_NUMBER("number of institutions"),
  /** The countries of the institutions one by one, not of the publication as a whole. */
  INSTITUTION_COUNTRIES("countries of institutions"),
  /** The source's identifiers of the institutions. */
  INSTITUTION_IDS("identifiers of institutions"),
  /** What kinds of organisations the institutions are. */
  SECTORS("sectors of institutions"),
  /** Which author works at which institution. */
  AFFILIATIONS("author affiliations"),
  COUNTRY_NUMBER("number of countries"),
  AUTHOR_NUMBER("number of authors"),
  CITATIONS("citations"),
  /** Citations by the year in which they were made. */
  YEARLY_CITATIONS("citations by year"),
  /** The provider's field-weighted citation impact of the publication. */
  FWCI("field-weighted citation impact"),
  /** The smallest n such that the publication is in the world's n% most cited of its year. */
  PERCENTILE("citation percentile"),
  /** As {@link #PERCENTILE}, with thresholds on FWCI in place of citations. */
  WEIGHTED_PERCENTILE("field-weighted citation percentile"),
  /** Subject fields in the All Science Journal Classification. */
  FIELDS("subject fields"),
  /** What a baseline expects of publications of the same year, type and field; in no file. */
  EXPECTED_CITATIONS("expected citations"),
  /** The same of publications of the same kind of collaboration; in no file. */
  EXPECTED_OF_KIND("expected citations by kind of collaboration");

  private final String title;

  Attribute(String title) {
    this.title = title;
  }

  /** {@return the attributes of the places where authors work} */
  public static Set<Attribute> ofWorkplaces() {
    return EnumSet.of(INSTITUTIONS, INSTITUTION_COUNTRIES, INSTITUTION_IDS, SECTORS, AFFILIATIONS);
  }

  /** {@return whether most exports say it} */
  public boolean isUsual() {
    return switch (this) {
      case YEARLY_CITATIONS,
          EXPECTED_CITATIONS,
          EXPECTED_OF_KIND,
          INSTITUTION_NUMBER,
          INSTITUTION_COUNTRIES,
          INSTITUTION_IDS,
          SECTORS,
          AFFILIATIONS ->
          false;
      default -> true;
    };
  }

  /** {@return what people call it} */
  public String title() {
    return title;
  }
}
