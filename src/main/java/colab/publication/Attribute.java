package colab.publication;

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
  COUNTRY_NUMBER("number of countries"),
  AUTHOR_NUMBER("number of authors"),
  CITATIONS("citations"),
  /** The provider's field-weighted citation impact of the publication. */
  FWCI("field-weighted citation impact"),
  /** The smallest n such that the publication is in the world's n% most cited of its year. */
  PERCENTILE("citation percentile"),
  /** As {@link #PERCENTILE}, with thresholds on FWCI in place of citations. */
  WEIGHTED_PERCENTILE("field-weighted citation percentile"),
  /** Subject fields in the All Science Journal Classification. */
  FIELDS("subject fields");

  private final String title;

  Attribute(String title) {
    this.title = title;
  }

  /** {@return what people call it} */
  public String title() {
    return title;
  }
}
