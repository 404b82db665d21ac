package colab.corpus.format.scival;

import colab.corpus.Grid;
import colab.corpus.Provenance;
import colab.corpus.YearRange;
import colab.corpus.cell.Cells;
import colab.corpus.cell.Dates;
import colab.publication.Provider;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What SciVal writes above the header: keys with values, a line with the number of publications,
 * filters, remarks.
 */
final class SciValPreamble {
  private final Map<String, String> entries = new LinkedHashMap<>();
  private final List<String> lines = new ArrayList<>();
  private OptionalLong declared = OptionalLong.empty();

  private SciValPreamble() {}

  /** {@return what the rows above the header say} */
  static Provenance read(String source, String format, List<Grid.Line> rows) {
    SciValPreamble preamble = new SciValPreamble();
    rows.stream().filter(row -> !row.isBlank()).forEach(preamble::take);
    return preamble.provenance(source, format);
  }

  private void take(Grid.Line row) {
    List<String> cells = new ArrayList<>();
    row.cells().stream().map(Cells::clean).filter(cell -> !cell.isEmpty()).forEach(cells::add);
    if (cells.isEmpty()) {
      return;
    }
    String first = cells.get(0);
    OptionalLong count = publications(first);
    if (count.isPresent()) {
      declared = count;
    }
    if (cells.size() > 1 && !Cells.clean(row.cell(0)).isEmpty()) {
      entries.putIfAbsent(first, String.join(", ", cells.subList(1, cells.size())));
    } else {
      lines.add(first);
    }
  }

  /**
   * {@return the number in "816 publications" or "7660 publications match the selected filter
   * options:"}
   */
  private static OptionalLong publications(String text) {
    int space = text.indexOf(' ');
    if (space <= 0 || !text.startsWith("publication", space + 1)) {
      return OptionalLong.empty();
    }
    String digits = text.substring(0, space).replace(",", "").replace(".", "");
    boolean number =
        !digits.isEmpty()
            && digits.length() < 12
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? OptionalLong.of(Long.parseLong(digits)) : OptionalLong.empty();
  }

  private Provenance provenance(String source, String format) {
    return new Provenance(
        source,
        format,
        Provider.SCIVAL,
        entries.getOrDefault("Data set", ""),
        years(),
        date("Date last updated"),
        date("Date exported"),
        declared,
        new LinkedHashMap<>(entries),
        List.copyOf(lines),
        entries.containsKey("Synthetic sample"));
  }

  /** The facet of years narrows the range above it, silently; both are read. */
  private Optional<YearRange> years() {
    Optional<YearRange> range =
        Optional.ofNullable(entries.get("Year range")).flatMap(SciValPreamble::range);
    Optional<YearRange> facet =
        Optional.ofNullable(entries.get("Publication years")).flatMap(SciValPreamble::range);
    if (range.isEmpty() || facet.isEmpty()) {
      return range.isPresent() ? range : facet;
    }
    int first = Math.max(range.get().first(), facet.get().first());
    int last = Math.min(range.get().last(), facet.get().last());
    return first <= last ? Optional.of(new YearRange(first, last)) : range;
  }

  private static Optional<YearRange> range(String text) {
    List<Integer> years = numbers(text);
    return years.isEmpty() ? Optional.empty() : between(years);
  }

  private static Optional<YearRange> between(List<Integer> years) {
    int first = years.stream().mapToInt(Integer::intValue).min().orElseThrow();
    int last = years.stream().mapToInt(Integer::intValue).max().orElseThrow();
    return Optional.of(new YearRange(first, last));
  }

  private static List<Integer> numbers(String text) {
    List<Integer> years = new ArrayList<>();
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (c >= '0' && c <= '9') {
        digits.append(c);
      } else {
        if (digits.length() == 4) {
          years.add(Integer.parseInt(digits.toString()));
        }
        digits.setLength(0);
      }
    }
    return years;
  }

  private Optional<LocalDate> date(String key) {
    return Optional.ofNullable(entries.get(key)).flatMap(Dates::parse);
  }
}
