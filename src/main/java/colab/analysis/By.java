package colab.analysis;

import colab.publication.Asjc;
import colab.publication.DocumentType;
import colab.tally.AuthorBand;
import colab.tally.Dimension;
import java.util.function.IntFunction;

/** What a table of FWCI can be broken down by. */
public enum By {
  YEAR("year", "year", "Year", Dimension.YEAR, String::valueOf),
  SUBJECT("area", "area", "Area", Dimension.AREA, area -> Asjc.standard().areas().get(area).name()),
  TYPE("type", "type", "Type", Dimension.TYPE, type -> DocumentType.values()[type].label()),
  AUTHORS(
      "authors",
      "authors",
      "Authors",
      Dimension.AUTHOR_BAND,
      band -> AuthorBand.values()[band].title()),
  COUNTRIES(
      "countries",
      "countries",
      "Countries",
      Dimension.COUNTRY_NUMBER,
      number -> number == 0 ? "unknown" : String.valueOf(number));

  private final String id;
  private final String title;
  private final String heading;
  private final Dimension dimension;
  private final IntFunction<String> name;

  By(String id, String title, String heading, Dimension dimension, IntFunction<String> name) {
    this.id = id;
    this.title = title;
    this.heading = heading;
    this.dimension = dimension;
    this.name = name;
  }

  /** {@return its column's name} */
  public String id() {
    return id;
  }

  /** {@return its name in a title} */
  public String title() {
    return title;
  }

  /** {@return its name above a column} */
  public String heading() {
    return heading;
  }

  /** {@return what cells are keyed by} */
  public Dimension dimension() {
    return dimension;
  }

  /** {@return the member's name} */
  public String name(int member) {
    return name.apply(member);
  }
}
