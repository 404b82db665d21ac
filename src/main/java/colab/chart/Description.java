package colab.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a chart shows, in words for those who do not see it. */
final class Description {
  private static final int ROWS = 60;

  private Description() {}

  /**
   * {@return a start and the figures of each row, up to a number of rows that one can listen to}
   */
  static String of(String start, Shown shown) {
    List<String> rows = new ArrayList<>();
    for (int row = 0; row < Math.min(ROWS, shown.height()); row++) {
      rows.add(String.join(" with ", shown.names().get(row)).strip() + " " + figures(shown, row));
    }
    String more = shown.height() > ROWS ? "; and " + (shown.height() - ROWS) + " more rows" : "";
    return start + (rows.isEmpty() ? " No rows." : " " + String.join("; ", rows) + more + ".");
  }

  private static String figures(Shown shown, int row) {
    boolean one = shown.strands().size() == 1;
    return shown.strands().stream()
        .map(strand -> (one ? "" : strand.heading() + " ") + spoken(strand.data().get(row)))
        .collect(Collectors.joining(", "));
  }

  private static String spoken(Datum datum) {
    return datum.number().isPresent() ? datum.text() : "no value";
  }
}
