package colab.analysis;

import colab.table.Note;
import colab.tally.AuthorBand;
import colab.tally.Cube;
import colab.tally.Dimension;
import colab.tally.Several;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Members of a dimension that are printed as one: numbers of authors or of countries.
 *
 * @param title what people call it
 * @param dimension what it is a part of
 * @param members which members it has
 * @param institutions by whether they have several institutions; empty where that is all one
 */
record Band(
    String title, Dimension dimension, IntPredicate members, Optional<Several> institutions) {
  private static final int MANY = 10;
  private static final int VERY_MANY = 30;

  /** By number of authors, with the limits at which reports cut. */
  static final List<Band> AUTHORS =
      List.of(
          authors("1-10 authors", AuthorBand.UP_TO_10),
          authors("11-50 authors", AuthorBand.UP_TO_50),
          authors("51-200 authors", AuthorBand.UP_TO_100, AuthorBand.UP_TO_200),
          authors("over 200 authors", AuthorBand.OVER_200),
          authors("number of authors unknown", AuthorBand.UNKNOWN));

  /** By number of countries: two and three apart, then to where means are mostly of consortia. */
  static final List<Band> COUNTRIES =
      List.of(
          countries("1 country", 1, 1),
          countries("2 countries", 2, 2),
          countries("3 countries", 3, 3),
          countries("4-9 countries", 4, MANY - 1),
          countries("10-29 countries", MANY, VERY_MANY - 1),
          countries("30 or more countries", VERY_MANY, Integer.MAX_VALUE),
          countries("number of countries unknown", 0, 0));

  /**
   * By kind of collaboration, as in collaboration-normalised citation impact (Potter, Szomszor and
   * Adams 2020, doi:10.1016/j.joi.2020.101075).
   */
  static final List<Band> COLLABORATION =
      List.of(
          domestic("1 country, 1 institution", Several.ONE),
          domestic("1 country, several institutions", Several.SEVERAL),
          domestic("1 country (domestic)", Several.UNKNOWN),
          countries("2 countries (bilateral)", 2, 2),
          countries("3 countries (trilateral)", 3, 3),
          countries("4 or more (quadrilateral+)", 4, Integer.MAX_VALUE),
          countries("number of countries unknown", 0, 0));

  /** Both of these: each kind, and the last of them by number of countries. */
  static final List<Band> NESTED =
      List.of(
          COLLABORATION.get(0),
          COLLABORATION.get(1),
          COLLABORATION.get(2),
          COLLABORATION.get(3),
          COLLABORATION.get(4),
          COLLABORATION.get(5),
          countries("  4-9 countries", 4, MANY - 1),
          countries("  10-29 countries", MANY, VERY_MANY - 1),
          countries("  30 or more countries", VERY_MANY, Integer.MAX_VALUE),
          COLLABORATION.get(6));

  /** {@return word of publications of one country by an unknown number of institutions} */
  static Optional<Note> undivided(Cube cube) {
    return domestic("", Several.UNKNOWN).occurs(cube)
        ? Optional.of(
            Note.of(
                "Domestic is one kind where the source gives no number of institutions, else two."))
        : Optional.empty();
  }

  /** {@return publications of at most so many countries} */
  static Band upTo(int most) {
    return countries("at most " + most + " countries", 1, most);
  }

  /** {@return the part of the cube that it is} */
  Cube of(Cube cube) {
    Cube some = cube.where(dimension, members);
    if (institutions.isEmpty()) {
      return some;
    }
    if (!cube.dimensions().contains(Dimension.SEVERAL_INSTITUTIONS)) {
      return institutions.get() == Several.UNKNOWN ? some : cube.where(dimension, none -> false);
    }
    int which = institutions.get().ordinal();
    return some.where(Dimension.SEVERAL_INSTITUTIONS, member -> member == which);
  }

  /** {@return whether any publication of the cube is in it} */
  boolean occurs(Cube cube) {
    return of(cube).members(dimension).stream().anyMatch(members::test);
  }

  private static Band authors(String title, AuthorBand... bands) {
    List<AuthorBand> among = List.of(bands);
    return new Band(
        title,
        Dimension.AUTHOR_BAND,
        band -> among.contains(AuthorBand.values()[band]),
        Optional.empty());
  }

  private static Band countries(String title, int least, int most) {
    return new Band(
        title,
        Dimension.COUNTRY_NUMBER,
        number -> number >= least && number <= most,
        Optional.empty());
  }

  private static Band domestic(String title, Several institutions) {
    return new Band(
        title, Dimension.COUNTRY_NUMBER, number -> number == 1, Optional.of(institutions));
  }
}
