package colab.counted;

import colab.corpus.Grid;
import java.util.Locale;

/** Rows of a table that are about no set of their own. */
final class OtherRows {
  private OtherRows() {}

  /** {@return why the row of this name is left out; empty when it is not} */
  static String reason(Grid grid, String name) {
    String folded = name.strip().toLowerCase(Locale.ROOT);
    String format = grid.provenance().format();
    if (format.startsWith("incites-")
        && (folded.startsWith("baseline") || folded.startsWith("global baseline"))) {
      return "a baseline is no set of publications in the table: left out";
    }
    if (format.equals("scival-qs") && folded.equals("total")) {
      return "the total adds up subjects that overlap: left out; Deduplicated Count has the number";
    }
    return "";
  }

  /** {@return whether the row is about all that the table is about, each publication once} */
  static boolean isWhole(Grid grid, String name) {
    return grid.provenance().format().equals("scival-qs")
        && name.strip().equalsIgnoreCase("deduplicated count");
  }
}
