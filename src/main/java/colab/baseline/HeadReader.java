package colab.baseline;

import colab.corpus.Row;
import colab.publication.DocumentType;
import colab.publication.Provider;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads what stands above the cells of a baseline. Mutable while it reads. */
final class HeadReader {
  private final Map<String, String> said = new HashMap<>();
  private final Map<String, Long> counts = new LinkedHashMap<>();
  private final Ranked ranked = new Ranked();

  /** {@return whether a row was taken} */
  boolean isBegun() {
    return !said.isEmpty();
  }

  /** Takes a row. */
  void take(List<String> row) {
    String key = row.get(0);
    Damage.unless(row.size() > 1, "there is nothing beside " + key);
    switch (key) {
      case Captions.COLUMN -> {}
      case Captions.COUNT -> counts.put(row.get(1), Long.parseLong(cell(row, 2)));
      case Captions.RANKED ->
          ranked.add(
              Integer.parseInt(row.get(1)), type(cell(row, 2)), Long.parseLong(cell(row, 3)));
      case Captions.LINE -> line(row);
      default -> said.put(key, row.get(1));
    }
    Damage.unless(
        !key.equals(Captions.MARK)
            || row.get(1).equals(Captions.VERSION)
            || row.get(1).equals(Captions.OLDER),
        "it is of version " + row.get(1) + ", and this colab reads up to " + Captions.VERSION);
  }

  private static String cell(List<String> row, int place) {
    Damage.unless(row.size() > place, "the row is cut off");
    return row.get(place);
  }

  private void line(List<String> row) {
    List<Line> year =
        ranked.lines().computeIfAbsent(Integer.valueOf(row.get(1)), fresh -> new ArrayList<>());
    Damage.unless(
        year.size() < Baseline.PERCENTS.size()
            && cell(row, 2).equals(String.valueOf(Baseline.PERCENTS.get(year.size()))),
        "its thresholds are not those of " + Baseline.PERCENTS);
    long from = new BigDecimal(cell(row, 3)).multiply(new BigDecimal(Row.SCALE)).longValueExact();
    double part = Double.parseDouble(cell(row, 4));
    Damage.unless(part > 0 && part <= 1, "a part of " + part);
    year.add(new Line(from, part));
  }

  /** {@return the publications that have an FWCI} */
  Ranked ranked() {
    ranked
        .numbers()
        .keySet()
        .forEach(
            year ->
                Damage.unless(
                    ranked.lines().getOrDefault(year, List.of()).size() == Baseline.PERCENTS.size(),
                    "thresholds of " + year + " are missing"));
    return ranked;
  }

  /** Sees to it that all rows are there. */
  void checkRows(long rows, long publications) {
    Damage.unless(
        said(Captions.ROWS).equals(String.valueOf(rows)),
        "it has " + rows + " rows in place of " + said(Captions.ROWS));
    Damage.unless(
        counts.getOrDefault(Captions.USED, -1L) == publications,
        "its rows hold " + publications + " publications, not " + counts.get(Captions.USED));
  }

  /** {@return what it says} */
  About about() {
    Damage.unless(
        said(Captions.SCHEME).equals(Captions.ASJC), "its fields are " + said(Captions.SCHEME));
    return new About(
        provider(),
        said(Captions.DATA_SET),
        said(Captions.SCOPE).equals(Captions.WORLD),
        date(),
        said(Captions.WINDOW).equals(Captions.TO_DATE)
            ? OptionalInt.empty()
            : number(Captions.WINDOW),
        number(Captions.COMPLETE),
        types(),
        Integer.parseInt(said(Captions.SPARSE)),
        said(Captions.SYNTHETIC).equals("yes"),
        counts);
  }

  private String said(String key) {
    String text = said.get(key);
    if (text == null) {
      throw new Damage("the line '" + key + "' is missing");
    }
    return text;
  }

  private OptionalInt number(String key) {
    String text = said(key);
    return text.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
  }

  private Provider provider() {
    String title = said(Captions.PROVIDER);
    return Arrays.stream(Provider.values())
        .filter(provider -> provider.title().equals(title))
        .findFirst()
        .orElseThrow(() -> new Damage("there is no provider '" + title + "'"));
  }

  private Optional<LocalDate> date() {
    String text = said(Captions.DATE);
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      throw new Damage("'" + text + "' is not a date such as 2022-01-31");
    }
  }

  private Set<DocumentType> types() {
    Set<DocumentType> types = EnumSet.noneOf(DocumentType.class);
    for (String label : said(Captions.TYPES).split("; ", -1)) {
      types.add(type(label));
    }
    return types;
  }

  private static DocumentType type(String label) {
    return DocumentType.find(label)
        .orElseThrow(() -> new Damage("there is no document type '" + label + "'"));
  }
}
