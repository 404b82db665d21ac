package colab.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A Benchmarking export of one metric by publication year: a header of two rows, the year row with
 * one empty cell more than the rows of figures.
 */
final class Benchmarking {
  private final String metric;
  private final int first;
  private final int last;
  private final String calibratedTo;
  private final List<String> entities = new ArrayList<>();
  private final List<String> rows = new ArrayList<>();
  private String day = "";
  private String otherOptions = "-";
  private String appendix = "";

  Benchmarking(String metric, int first, int last, String calibratedTo) {
    this.metric = metric;
    this.first = first;
    this.last = last;
    this.calibratedTo = calibratedTo;
  }

  /** The day of the export; left out where the source names none. */
  Benchmarking on(String date) {
    day = date;
    return this;
  }

  Benchmarking options(String options) {
    otherOptions = options;
    return this;
  }

  /** A row; overall and years as they are printed, separated by blanks. */
  Benchmarking entity(String name, String overall, String years) {
    List<String> cells = List.of(years.split(" "));
    if (cells.size() != last - first + 1) {
      throw new IllegalArgumentException(name + " has " + cells.size() + " years");
    }
    entities.add(name);
    rows.add(Preamble.quote(name) + ",," + overall + "," + String.join(",", cells));
    return this;
  }

  /** A second block below the figures, such as the citation thresholds of a percentile metric. */
  Benchmarking below(String block) {
    appendix = "\n\n\n\n" + block;
    return this;
  }

  String text() {
    Preamble preamble =
        new Preamble()
            .line("Data set", metric + " vs Publication Year")
            .quoted("Entities", String.join(", ", entities))
            .line("Year range", first + " to " + last)
            .quoted("Subject classification", "ASJC")
            .quoted("Filtered by", "All subject areas")
            .blank();
    if (day.isEmpty()) {
      preamble.line("Data source", "Synthetic");
    } else {
      preamble.dates(day);
    }
    preamble
        .synthetic(calibratedTo)
        .plain("Metric name,Self-citations,Types of publications included,Other options")
        .plain(
            Preamble.quote(metric)
                + ",\"-\",\"All publication types\","
                + Preamble.quote(otherOptions))
        .blank()
        .plain("Entity,Tags," + Preamble.quote(metric) + ",")
        .plain(",,Overall," + years() + ",");
    String figures = String.join("\n", rows) + "\n";
    return preamble.text() + figures + appendix + "\n\n" + Preamble.FOOTER;
  }

  private String years() {
    return IntStream.rangeClosed(first, last)
        .mapToObj(String::valueOf)
        .collect(Collectors.joining(","));
  }
}
