package colab.publication;

/**
 * Who a file of publications comes from. Identifiers of one name space tell publications apart; a
 * field-normalised citation impact is that of its provider's own world, and is never averaged with
 * another's.
 */
public enum Provider {
  SCIVAL("SciVal", "Scopus", "FWCI", "world mean of same year, type, field"),
  SCOPUS("Scopus", "Scopus", "", ""),
  OPENALEX("OpenAlex", "OpenAlex", "FWCI", "mean of OpenAlex's works of same year, type, subfield"),
  WEB_OF_SCIENCE("Web of Science", "Web of Science", "", ""),
  INCITES("InCites", "Web of Science", "CNCI", "world mean of same year, type, category"),
  DIMENSIONS("Dimensions", "Dimensions", "FCR", "mean of same year and field of research"),
  LENS("Lens", "Lens", "", ""),
  /** A table whose columns the user named. */
  TABLE("own table", "table", "FWCI", "as the table means it");

  private final String title;
  private final String nameSpace;
  private final String impact;
  private final String mean;

  Provider(String title, String nameSpace, String impact, String mean) {
    this.title = title;
    this.nameSpace = nameSpace;
    this.impact = impact;
    this.mean = mean;
  }

  /** {@return what people call it} */
  public String title() {
    return title;
  }

  /** {@return whose identifiers its publications have: those of SciVal are Scopus's} */
  public String nameSpace() {
    return nameSpace;
  }

  /**
   * {@return the name of its field-normalised citation impact, such as FWCI; empty where it has
   * none}
   */
  public String impact() {
    return impact;
  }

  /** {@return its field-normalised citation impact in words; empty where it has none} */
  public String impactInWords() {
    return switch (impact) {
      case "FWCI" -> "field-weighted citation impact";
      case "FCR" -> "field citation ratio (FCR)";
      case "CNCI" -> "category-normalised citation impact (CNCI)";
      default -> impact;
    };
  }

  /** {@return what an impact of 1.00 is; empty where it has none} */
  public String mean() {
    return mean;
  }
}
