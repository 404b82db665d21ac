package colab.corpus.format.dimensions;

import colab.corpus.Grid;
import colab.corpus.Provenance;
import colab.corpus.cell.Cells;
import colab.corpus.cell.Dates;
import colab.publication.Provider;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The line above the header, {@code About the data: Exported on Jul 05, 2026. Criteria: ...}. The
 * criteria are a search, not a set of countries: they declare no scope.
 */
final class DimensionsPreamble {
  private static final Pattern EXPORTED =
      Pattern.compile("Exported on (\\w+) (\\d{1,2}), (\\d{4})");
  private static final String CRITERIA = "Criteria: ";

  private DimensionsPreamble() {}

  /** {@return what the rows above the header say} */
  static Provenance read(String source, String format, List<Grid.Line> rows) {
    List<String> lines =
        rows.stream().map(DimensionsPreamble::text).filter(line -> !line.isEmpty()).toList();
    String all = String.join(" ", lines);
    Map<String, String> entries = new LinkedHashMap<>();
    int criteria = all.indexOf(CRITERIA);
    if (criteria >= 0) {
      entries.put("Criteria", all.substring(criteria + CRITERIA.length()));
    }
    return new Provenance(
        source,
        format,
        Provider.DIMENSIONS,
        "",
        Optional.empty(),
        Optional.empty(),
        exported(all),
        OptionalLong.empty(),
        entries,
        lines,
        entries.getOrDefault("Criteria", "").startsWith("synthetic sample"));
  }

  private static String text(Grid.Line row) {
    return row.cells().stream()
        .map(Cells::clean)
        .filter(cell -> !cell.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static Optional<LocalDate> exported(String text) {
    Matcher date = EXPORTED.matcher(text);
    return date.find()
        ? Dates.parse(date.group(2) + " " + date.group(1) + " " + date.group(3))
        : Optional.empty();
  }
}
