package colab.publication;

/**
 * A subject area: one of the 27 groups of fields in the All Science Journal Classification (ASJC)
 * of Scopus. A publication may lie in several.
 *
 * @param code the first two digits of the codes of its fields, 10 to 36
 * @param name the name as SciVal prints it
 * @param abbreviation the four letters that Scopus uses, such as MEDI
 */
public record Area(int code, String name, String abbreviation) {
  private static final int FIRST = 10;

  /** {@return its place among the areas, from 0} */
  public int index() {
    return code - FIRST;
  }

  /** {@return the name and the abbreviation, such as "Medicine (MEDI)"} */
  @Override
  public String toString() {
    return name + " (" + abbreviation + ")";
  }
}
