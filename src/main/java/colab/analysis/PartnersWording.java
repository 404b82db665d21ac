package colab.analysis;

import colab.table.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * A ranking of partners in sentences.
 *
 * @param table the ranking
 * @param all how many partners were ranked
 * @param consortia whether the order by FWCI is mostly that of large author groups
 */
record PartnersWording(Table table, int all, boolean consortia) {
  private static final int NAMED = 3;

  String text() {
    if (table.rows().isEmpty()) {
      return table.title() + ": no partner was found.";
    }
    Cells cells = new Cells(table);
    List<String> named = new ArrayList<>();
    for (int row = 0; row < Math.min(NAMED, table.rows().size()); row++) {
      named.add(partner(cells, row));
    }
    String large =
        consortia
            ? " Their order by FWCI is mostly that of their share of very large author groups."
            : "";
    return Words.subject(table)
        + " ("
        + Words.sourceOf(table)
        + "): "
        + (named.size() == 1 ? "the largest is " : "the largest are ")
        + Cells.listed(named)
        + (table.rows().size() == all ? ", of " + Words.number(all) : "")
        + ". Partners overlap: a publication with several of them counts for each, so they do not add up."
        + large;
  }

  private static String partner(Cells cells, int row) {
    String share =
        cells.has(row, "share_percent")
            ? "; "
                + cells.text(row, "share_percent")
                + "%"
                + (row == 0 ? " of its international ones" : "")
            : "";
    return Cells.inSentence(cells.text(row, "country"))
        + " ("
        + cells.text(row, "output")
        + (row == 0 ? " joint publications" : "")
        + share
        + ")";
  }
}
