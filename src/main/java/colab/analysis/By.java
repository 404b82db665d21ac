package colab.analysis;

import colab.publication.DocumentType;
import colab.publication.Scheme;
import colab.publication.Subject;
import colab.tally.AuthorBand;
import colab.tally.Dimension;
import java.util.List;
import java.util.function.BiFunction;

/** What a table of FWCI can be broken down by. */
public enum By {
  YEAR("year", "year", "Year", Dimension.YEAR, (scheme, year) -> String.valueOf(year), List.of()),
  SUBJECT(
      "area",
      "area",
      "Area",
      Dimension.AREA,
      (scheme, area) -> scheme.subject(Subject.Level.AREA, area).name(),
      List.of()),
  TYPE(
      "type",
      "type",
      "Type",
      Dimension.TYPE,
      (scheme, type) -> DocumentType.values()[type].label(),
      List.of()),
  AUTHORS(
      "authors",
      "authors",
      "Authors",
      Dimension.AUTHOR_BAND,
      (scheme, band) -> AuthorBand.values()[band].title(),
      Band.AUTHORS),
  COUNTRIES(
      "countries",
      "countries",
      "Countries",
      Dimension.COUNTRY_NUMBER,
      (scheme, number) -> number == 0 ? "unknown" : String.valueOf(number),
      Band.COUNTRIES),
  COLLABORATION(
      "collaboration",
      "collaboration",
      "Collaboration",
      Dimension.COUNTRY_NUMBER,
      (scheme, number) -> number == 0 ? "unknown" : String.valueOf(number),
      Band.COLLABORATION);

  private final String id;
  private final String title;
  private final String heading;
  private final Dimension dimension;
  private final BiFunction<Scheme, Integer, String> name;
  private final List<Band> bands;

  By(
      String id,
      String title,
      String heading,
      Dimension dimension,
      BiFunction<Scheme, Integer, String> name,
      List<Band> bands) {
    this.id = id;
    this.title = title;
    this.heading = heading;
    this.dimension = dimension;
    this.name = name;
    this.bands = bands;
  }

  /** {@return its column's name} */
  public String id() {
    return id;
  }

  /** {@return its name in a title, a subject's in this scheme} */
  public String title(Scheme scheme) {
    return this == SUBJECT ? Words.kind(scheme, Subject.Level.AREA) : title;
  }

  /** {@return its name above a column, a subject's in this scheme} */
  public String heading(Scheme scheme) {
    return this == SUBJECT ? Words.heading(scheme, Subject.Level.AREA) : heading;
  }

  /** {@return what cells are keyed by} */
  public Dimension dimension() {
    return dimension;
  }

  /** {@return the members that are printed as one; none where each is printed by itself} */
  List<Band> bands() {
    return bands;
  }

  /** {@return the member's name, a subject's in this scheme} */
  public String name(Scheme scheme, int member) {
    return name.apply(scheme, member);
  }
}
