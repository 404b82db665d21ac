package colab.corpus.cell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads dates as SciVal and spreadsheets write them: {@code 22 July 2026}, {@code 10-May-23},
 * {@code 2023-07-01}, 45056.
 */
public final class Dates {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final LocalDate SPREADSHEET_EPOCH = LocalDate.of(1899, 12, 30);

  private Dates() {}

  /** {@return the date, if the text is one} */
  public static Optional<LocalDate> parse(String text) {
    String[] parts = text.strip().replace('/', '-').replace(' ', '-').split("-", -1);
    try {
      if (parts.length == 1) {
        return spreadsheet(parts[0]);
      }
      if (parts.length != 3) {
        return Optional.empty();
      }
      return parts[0].length() == 4
          ? Optional.of(LocalDate.parse(String.join("-", parts)))
          : named(parts);
    } catch (DateTimeException | NumberFormatException noDate) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> spreadsheet(String digits) {
    boolean days = digits.length() == 5 && digits.chars().allMatch(Character::isDigit);
    return days
        ? Optional.of(SPREADSHEET_EPOCH.plusDays(Long.parseLong(digits)))
        : Optional.empty();
  }

  private static Optional<LocalDate> named(String[] parts) {
    String month = parts[1].toLowerCase(Locale.ROOT);
    int number = month.length() < 3 ? 0 : MONTHS.indexOf(month.substring(0, 3)) + 1;
    if (number == 0) {
      return Optional.empty();
    }
    int year = Integer.parseInt(parts[2]);
    return Optional.of(
        LocalDate.of(year < 100 ? 2000 + year : year, number, Integer.parseInt(parts[0])));
  }
}
