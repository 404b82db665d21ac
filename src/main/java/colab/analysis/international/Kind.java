package colab.analysis.international;

import colab.tally.Several;

/**
 * A kind of collaboration; the kinds exclude each other, and the first that holds is the one: what
 * has another country is international, whatever its authors and institutions are.
 */
enum Kind {
  INTERNATIONAL("International"),
  NATIONAL("National: several institutions"),
  INSTITUTIONAL("Institutional: several authors"),
  SINGLE_AUTHOR("Single author"),
  /** Several authors, where nobody says of how many institutions. */
  DOMESTIC_TEAM("National or institutional"),
  /** One country, and no more is known. */
  DOMESTIC("Domestic, not told apart");

  private final String title;

  Kind(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  /** {@return the kind of a publication without another country} */
  static Kind domestic(Several institutions, Several authors) {
    if (institutions == Several.SEVERAL) {
      return NATIONAL;
    }
    if (authors == Several.ONE) {
      return SINGLE_AUTHOR;
    }
    if (authors == Several.UNKNOWN) {
      return DOMESTIC;
    }
    return institutions == Several.ONE ? INSTITUTIONAL : DOMESTIC_TEAM;
  }
}
