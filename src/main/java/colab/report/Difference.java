package colab.report;

/**
 * A published figure that was not computed as published.
 *
 * @param cell the published figure and its cell
 * @param computed the computed figure, printed like the published one; empty when there is none
 */
public record Difference(PublishedCell cell, String computed) {
  /** {@return whether nothing was computed at all} */
  public boolean isMissing() {
    return computed.isEmpty();
  }

  /** {@return "Table 5, United Kingdom, fwci: published 3.31, computed 3.29"} */
  public String inWords() {
    String column = cell.name().column().equals(CellName.VALUE) ? "" : ", " + cell.name().column();
    String found = isMissing() ? "nothing computed" : "computed " + computed;
    return cell.where() + column + ": published " + cell.figure().text() + ", " + found;
  }
}
