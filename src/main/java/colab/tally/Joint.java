package colab.tally;

import colab.publication.Byline;
import colab.publication.CountrySet;

/** Who joins the two sides of a publication. */
public enum Joint {
  /** The source does not say who works where, or of nobody on one of the sides. */
  UNKNOWN,
  /** Two different authors, one a side. */
  TWO_PEOPLE,
  /** One author alone, who has affiliations on both sides. */
  ONE_PERSON;

  static Joint of(Byline byline, CountrySet first, CountrySet second) {
    long ofFirst = byline.authorsIn(first);
    long ofSecond = byline.authorsIn(second);
    if (ofFirst == 0 || ofSecond == 0) {
      return UNKNOWN;
    }
    boolean alone = ofFirst == 1 && ofSecond == 1 && byline.authorsIn(first, second) == 1;
    return alone ? ONE_PERSON : TWO_PEOPLE;
  }
}
