package colab.corpus.format.incites;

import colab.corpus.Grid;
import colab.corpus.Provenance;
import colab.corpus.YearRange;
import colab.corpus.cell.Cells;
import colab.corpus.cell.Dates;
import colab.publication.Provider;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What InCites writes below its tables: dataset, period, dates. */
final class InCitesNotes {
  private static final Pattern START =
      Pattern.compile(
          "(indicators exported|exported date|date exported|incites dataset|dataset|schema|filters?"
              + "|filter summary|time period|includes web of science|copyright|clarivate|\u00a9)\\b?.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern PERIOD =
      Pattern.compile(
          "time period:?\\W*((?:19|20)\\d\\d)\\D{1,5}((?:19|20)\\d\\d)", Pattern.CASE_INSENSITIVE);
  private static final Pattern EXPORTED =
      Pattern.compile(
          "(?:exported date|date exported|export date|exported):? +([A-Za-z]{3,9})\\.? +(\\d{1,2}),"
              + "? +(\\d{4})",
          Pattern.CASE_INSENSITIVE);

  private InCitesNotes() {}

  /**
   * {@return whether the row is one of the notes: a sentence alone, or words that they start with}
   *
   * @param apart whether blank rows stand before it; commas in a note make cells of its parts
   */
  static boolean isNote(Grid.Line line, boolean apart) {
    String first = line.cell(0);
    boolean alone = line.cells().stream().skip(1).allMatch(String::isBlank);
    boolean sentence = alone && (first.contains(". ") || first.contains(":"));
    return sentence || START.matcher(first).matches() && (apart || withoutFigures(line));
  }

  private static boolean withoutFigures(Grid.Line line) {
    return line.cells().stream()
        .skip(1)
        .noneMatch(
            cell -> !cell.isEmpty() && cell.chars().allMatch(c -> "0123456789.".indexOf(c) >= 0));
  }

  static String text(Grid.Line line) {
    return line.cells().stream()
        .map(Cells::clean)
        .filter(cell -> !cell.isEmpty())
        .collect(Collectors.joining(", "));
  }

  static Provenance provenance(String source, String format, List<String> notes) {
    String all = String.join("\n", notes);
    boolean synthetic =
        all.toLowerCase(Locale.ROOT).contains("synthetic data constructed for colab");
    return new Provenance(
        source,
        format,
        Provider.INCITES,
        "",
        years(all),
        Optional.empty(),
        exported(all),
        OptionalLong.empty(),
        Map.of(),
        notes,
        synthetic);
  }

  private static Optional<YearRange> years(String notes) {
    Matcher period = PERIOD.matcher(notes);
    if (!period.find()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(period.group(1));
    int last = Integer.parseInt(period.group(2));
    return first <= last ? Optional.of(new YearRange(first, last)) : Optional.empty();
  }

  private static Optional<LocalDate> exported(String notes) {
    Matcher date = EXPORTED.matcher(notes);
    return date.find()
        ? Dates.parse(date.group(2) + " " + date.group(1) + " " + date.group(3))
        : Optional.empty();
  }
}
