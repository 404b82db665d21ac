package colab.indicator;

import colab.tally.Dimension;
import java.util.Optional;

/** What a publication of several countries counts for one of them. */
public enum Counting {
  /** One for each. */
  FULL("full", "Full counting", Optional.empty()),
  /** The selected countries' part of all its countries. */
  FRACTIONAL("fractional", "Country-fractional counting", Optional.empty()),
  /** The part of its authors that works in the selected countries. */
  AUTHOR("author", "Author-fractional counting", Optional.of(Dimension.AUTHOR_SHARE)),
  /** The part of its institutions that is in the selected countries. */
  INSTITUTION(
      "institution", "Institution-fractional counting", Optional.of(Dimension.INSTITUTION_SHARE));

  private final String id;
  private final String title;
  private final Optional<Dimension> dimension;

  Counting(String id, String title, Optional<Dimension> dimension) {
    this.id = id;
    this.title = title;
    this.dimension = dimension;
  }

  /** {@return its name} */
  public String id() {
    return id;
  }

  /** {@return its name at the head of a sentence} */
  public String title() {
    return title;
  }

  /** {@return what publications are divided by, "countries"} */
  public String divided() {
    return switch (this) {
      case FULL, FRACTIONAL -> "countries";
      case AUTHOR -> "authors";
      case INSTITUTION -> "institutions";
    };
  }

  /** {@return what cells are keyed by, where a publication counts a share of its own} */
  public Optional<Dimension> dimension() {
    return dimension;
  }

  /** {@return whether publications count in part} */
  public boolean isFractional() {
    return this != FULL;
  }
}
