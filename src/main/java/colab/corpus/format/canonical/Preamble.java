package colab.corpus.format.canonical;

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
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What stands above the header of the canonical table: a key and a value a row, what the original
 * said of itself among them.
 */
final class Preamble {
  private static final String MARK = "colab publications";
  private static final String VERSION = "1";
  private static final String PROVIDER = "Provider";
  private static final String DATA_SET = "Data set of the provider";
  private static final String YEARS = "Years";
  private static final String UPDATED = "Database updated";
  private static final String EXPORTED = "Exported";
  private static final String PUBLICATIONS = "Publications";
  private static final String SYNTHETIC = "Synthetic";
  private static final String ENTRY = "Preamble";
  private static final String REMARK = "Remark";
  private static final Pattern RANGE = Pattern.compile("\\d{4}(-\\d{4})?");

  private final Map<String, String> keys = new LinkedHashMap<>();
  private final Map<String, String> entries = new LinkedHashMap<>();
  private final List<String> lines = new ArrayList<>();

  private Preamble() {}

  /** {@return the rows that say where publications come from} */
  static List<List<String>> rows(Provenance from) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(MARK, VERSION));
    rows.add(List.of(PROVIDER, from.provider().title()));
    if (!from.dataSet().isEmpty()) {
      rows.add(List.of(DATA_SET, from.dataSet()));
    }
    from.years().ifPresent(years -> rows.add(List.of(YEARS, years.toString())));
    from.updated().ifPresent(date -> rows.add(List.of(UPDATED, date.toString())));
    from.exported().ifPresent(date -> rows.add(List.of(EXPORTED, date.toString())));
    from.declared().ifPresent(number -> rows.add(List.of(PUBLICATIONS, String.valueOf(number))));
    if (from.synthetic()) {
      rows.add(List.of(SYNTHETIC, "yes"));
    }
    from.entries().forEach((key, value) -> rows.add(List.of(ENTRY, key, value)));
    from.lines().forEach(line -> rows.add(List.of(REMARK, line)));
    return rows;
  }

  /** {@return what the rows above the header say} */
  static Provenance read(String source, String format, List<Grid.Line> rows) {
    Preamble preamble = new Preamble();
    rows.forEach(preamble::take);
    return preamble.provenance(source, format);
  }

  private void take(Grid.Line row) {
    String key = Cells.clean(row.cell(0));
    String value = Cells.clean(row.cell(1));
    if (key.equals(ENTRY)) {
      entries.put(value, Cells.clean(row.cell(2)));
    } else if (key.equals(REMARK)) {
      lines.add(value);
    } else {
      keys.putIfAbsent(key, value);
    }
  }

  private Provenance provenance(String source, String format) {
    return new Provenance(
        source,
        format,
        provider(),
        keys.getOrDefault(DATA_SET, ""),
        value(YEARS).filter(text -> RANGE.matcher(text).matches()).map(YearRange::parse),
        date(UPDATED),
        date(EXPORTED),
        declared(),
        entries,
        List.copyOf(lines),
        keys.containsKey(SYNTHETIC));
  }

  private Optional<String> value(String key) {
    return Optional.ofNullable(keys.get(key));
  }

  private Optional<LocalDate> date(String key) {
    return value(key).flatMap(Dates::parse);
  }

  private OptionalLong declared() {
    return value(PUBLICATIONS)
        .filter(text -> text.length() < 12 && text.chars().allMatch(c -> c >= '0' && c <= '9'))
        .filter(text -> !text.isEmpty())
        .map(text -> OptionalLong.of(Long.parseLong(text)))
        .orElse(OptionalLong.empty());
  }

  private Provider provider() {
    return Stream.of(Provider.values())
        .filter(provider -> provider.title().equals(keys.getOrDefault(PROVIDER, "")))
        .findFirst()
        .orElse(Provider.TABLE);
  }
}
