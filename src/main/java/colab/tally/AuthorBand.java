package colab.tally;

import colab.corpus.Row;

/** How many authors a publication has, in bands with the usual limits. */
public enum AuthorBand {
  UP_TO_10(10, "1-10 authors"),
  UP_TO_50(50, "11-50 authors"),
  UP_TO_100(100, "51-100 authors"),
  UP_TO_200(200, "101-200 authors"),
  OVER_200(Long.MAX_VALUE, "over 200 authors"),
  UNKNOWN(-1, "number of authors unknown");

  private final long most;
  private final String title;

  AuthorBand(long most, String title) {
    this.most = most;
    this.title = title;
  }

  /** {@return its name for people} */
  public String title() {
    return title;
  }

  /** {@return whether every publication of the band has at most so many authors} */
  public boolean isWithin(int authors) {
    return this != UNKNOWN && most <= authors;
  }

  /** {@return the band of this number of authors, which may be {@link Row#MISSING}} */
  public static AuthorBand of(long authors) {
    if (authors == Row.MISSING) {
      return UNKNOWN;
    }
    for (AuthorBand band : values()) {
      if (authors <= band.most) {
        return band;
      }
    }
    throw new IllegalArgumentException(authors + " authors");
  }
}
