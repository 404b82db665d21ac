package colab.publication;

/**
 * A field: one of the 334 categories of the All Science Journal Classification (ASJC) of Scopus,
 * which sources are put in.
 *
 * @param index its place among the fields, from 0
 * @param code four digits, of which the first two are its area's
 * @param name the name as Scopus prints it
 * @param area the area it belongs to
 */
public record Field(int index, int code, String name, Area area) {

  /** {@return the name and the code, such as "Oncology (2730)"} */
  @Override
  public String toString() {
    return name + " (" + code + ")";
  }
}
