package colab.corpus;

import colab.Diagnostic;
import colab.publication.Attribute;

/**
 * A name in a list of countries, institutions or subjects that the registry does not know. It is
 * counted and told, never guessed.
 *
 * @param source the file
 * @param attribute what it should be a name of
 * @param name as the file writes it
 * @param publications how many publications it stands on
 * @param fault what is wrong with it, before its kind: "unknown "
 */
public record UnknownName(
    String source, Attribute attribute, String name, long publications, String fault) {
  /** The fault of a name that the user's own scheme of subjects does not hold. */
  public static final String OUTSIDE = "not in the scheme: ";

  /** {@return what it is called: "country", "institution", "subject field"} */
  public String kind() {
    return switch (attribute) {
      case COUNTRIES -> "country";
      case INSTITUTIONS -> "institution";
      default -> "subject field";
    };
  }

  /** {@return a warning about it} */
  public Diagnostic diagnostic() {
    String message =
        fault
            + kind()
            + " '"
            + name
            + "' on "
            + publications
            + (publications == 1 ? " publication" : " publications");
    return new Diagnostic(source, 0, "", Diagnostic.Severity.WARNING, message);
  }
}
