package colab.indicator;

/** What a publication of several countries counts for one of them. */
public enum Counting {
  /** One for each. */
  FULL("full"),
  /** The selected countries' part of all its countries. */
  FRACTIONAL("fractional");

  private final String id;

  Counting(String id) {
    this.id = id;
  }

  /** {@return its name} */
  public String id() {
    return id;
  }
}
