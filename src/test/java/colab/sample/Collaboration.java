package colab.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * A Collaboration export of countries: an unquoted header and one row a partner, the largest first.
 * No real file of this table has been seen; the layout is that of the authors' table.
 */
final class Collaboration {
  private record Row(String name, int output, int fwci) {}

  private final Preamble preamble;
  private final double citationsPerFwci;
  private final List<Row> rows = new ArrayList<>();

  /**
   * An empty export.
   *
   * @param citationsPerFwci citations a publication of FWCI 1 has by then, on average
   */
  Collaboration(Preamble preamble, double citationsPerFwci) {
    this.preamble = preamble;
    this.citationsPerFwci = citationsPerFwci;
  }

  static Preamble preamble(String entity, int first, int last, String day, String calibratedTo) {
    Preamble preamble =
        new Preamble()
            .quoted("Data set", "Countries/Regions collaborating with " + entity)
            .quoted("Entity", entity)
            .line("Year range", first + " to " + last)
            .quoted("Subject classification", "ASJC")
            .quoted("Filtered by", "not filtered")
            .line("Types of publications included", "all publication types")
            .line("Self-citations", "included")
            .blank();
    if (day.isEmpty()) {
      preamble.line("Data source", "Synthetic");
    } else {
      preamble.dates(day);
    }
    return preamble.synthetic(calibratedTo).blank();
  }

  Collaboration partner(String name, int output, int fwci) {
    rows.add(new Row(name, output, fwci));
    return this;
  }

  String text() {
    StringBuilder out = new StringBuilder(preamble.text());
    out.append("Country/Region,Co-authored publications,Citations,Citations per Publication,")
        .append("Field-Weighted Citation Impact\n");
    rows.sort(Comparator.comparingInt((Row row) -> -row.output()));
    for (Row row : rows) {
      out.append(Preamble.quote(row.name)).append(',').append(row.output()).append(',');
      out.append(figures(row.output(), row.fwci(), citationsPerFwci)).append('\n');
    }
    return out.append('\n').append(Preamble.FOOTER).toString();
  }

  /** Citations, citations per publication and FWCI that agree with one another. */
  static String figures(int output, int fwci, double citationsPerFwci) {
    long citations = Math.round(output * (fwci / 100.0) * citationsPerFwci);
    return String.format(
        Locale.ROOT,
        "%d,%.1f,%s",
        citations,
        (double) citations / output,
        SciValPublications.decimal(fwci));
  }
}
