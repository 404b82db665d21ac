package colab.analysis;

import colab.table.Table;
import colab.table.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * Subjects in sentences.
 *
 * @param table the subjects, largest first
 * @param key the id of the column that names them
 */
record SubjectsWording(Table table, String key) {
  private static final int NAMED = 3;
  private static final double SKEWED = 0.5;

  String text() {
    String title = Words.subject(table) + " (" + Words.sourceOf(table) + "): ";
    if (table.rows().isEmpty()) {
      return title + "no subject is known.";
    }
    Cells cells = new Cells(table);
    List<String> named = new ArrayList<>();
    for (int row = 0; row < Math.min(NAMED, table.rows().size()); row++) {
      named.add(subject(cells, row));
    }
    return title
        + (named.size() == 1 ? "the largest is " : "the largest are ")
        + Cells.listed(named)
        + ". A publication may belong to several, so they overlap and do not add up."
        + skew(cells);
  }

  private String subject(Cells cells, int row) {
    StringBuilder text = new StringBuilder(cells.text(row, key));
    text.append(" (").append(cells.text(row, "output")).append(row == 0 ? " publications" : "");
    if (cells.has(row, "share_percent")) {
      text.append(", ").append(cells.text(row, "share_percent")).append('%');
      text.append(row == 0 ? " of all" : "");
    }
    if (cells.has(row, "fwci")) {
      text.append("; FWCI ").append(cells.text(row, "fwci"));
    }
    return text.append(")").toString();
  }

  private String skew(Cells cells) {
    boolean skewed =
        cells.value(0, "fwci_median") instanceof Value.Quantity median
            && median.number() < SKEWED * cells.amount(0, "fwci");
    return skewed
        ? " Few publications lift the means: the median of "
            + cells.text(0, key)
            + " is "
            + cells.text(0, "fwci_median")
            + "."
        : "";
  }
}
