package colab.analysis;

import colab.table.Table;

/**
 * A profile in sentences.
 *
 * @param table one side, the other side, the pair
 * @param first the one side, as in a sentence
 * @param second the other side
 * @param growing whether the years that FWCI is of still gather citations
 */
record ProfileWording(Table table, String first, String second, boolean growing) {
  private static final int PAIR = 2;

  String text() {
    Cells cells = new Cells(table);
    StringBuilder text = new StringBuilder(Words.subject(table));
    text.append(" (").append(Words.sourceOf(table)).append("): ");
    text.append(cells.text(PAIR, "output")).append(" joint publications");
    text.append(share(cells)).append('.');
    if (cells.has(PAIR, "growth_percent")) {
      text.append(" Joint output ").append(cells.grew(PAIR, "growth_percent"));
      text.append(sides(cells, "growth_percent", ", own output of "));
      text.append('.');
    }
    if (cells.has(PAIR, "fwci")) {
      text.append(" FWCI").append(year()).append(" was ").append(cells.text(PAIR, "fwci"));
      text.append(sides(cells, "fwci", ", against ")).append(caveat());
    }
    return text.append(" Joint publications are part of each side's own.").toString();
  }

  private String share(Cells cells) {
    String text = "";
    for (int row = 0; row < PAIR; row++) {
      if (cells.has(row, "joint_percent")) {
        text += (text.isEmpty() ? ", " : " and ") + part(cells, row);
      }
    }
    return text;
  }

  private String part(Cells cells, int row) {
    return cells.text(row, "joint_percent")
        + "% of the "
        + cells.text(row, "output")
        + " of "
        + name(row);
  }

  private String name(int row) {
    return row == 0 ? first : second;
  }

  private String sides(Cells cells, String id, String start) {
    StringBuilder text = new StringBuilder();
    for (int row = 0; row < PAIR; row++) {
      if (cells.has(row, id)) {
        boolean growth = id.startsWith("growth");
        text.append(text.length() == 0 ? start : growth ? ", that of " : " and ");
        text.append(
            growth
                ? name(row) + " " + cells.grew(row, id)
                : cells.text(row, id) + " of " + name(row));
      }
    }
    return text.toString();
  }

  private String year() {
    return table.columns().stream()
        .filter(column -> column.id().equals("fwci"))
        .map(column -> column.heading().replaceFirst("^FWCI, (\\d{4}).*", " in $1"))
        .filter(heading -> heading.startsWith(" in "))
        .findFirst()
        .orElse("");
  }

  private String caveat() {
    return growing ? "; citations are still to come." : ".";
  }
}
