package colab.corpus.sheet.workbook;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/** Numbers of spreadsheets as text: {@code 2024} for 2024.0, ISO dates for days since 1900. */
final class Numbers {
  private static final int MOST_DIGITS = 40;
  private static final int LEAP_DAY_THAT_NEVER_WAS = 60;
  private static final double LAST_DAY = 2_958_466;
  private static final long SECONDS = 86_400;

  private Numbers() {}

  /** {@return the number without needless decimals; what is none, or has no end, as it stands} */
  static String plain(String raw) {
    if (raw.length() > MOST_DIGITS) {
      return raw;
    }
    try {
      BigDecimal number = new BigDecimal(raw.strip());
      if (number.signum() == 0) {
        return "0";
      }
      boolean endless = Math.abs((long) number.precision() - number.scale()) > MOST_DIGITS;
      return endless ? raw : number.stripTrailingZeros().toPlainString();
    } catch (NumberFormatException e) {
      return raw;
    }
  }

  /** {@return the number as a date, a time, or both; one that is no date as a number} */
  static String date(String raw, boolean since1904) {
    double days;
    try {
      days = Double.parseDouble(raw);
    } catch (NumberFormatException e) {
      return raw;
    }
    if (!(days >= 0 && days < LAST_DAY)) {
      return plain(raw);
    }
    return date(days, since1904);
  }

  /** Spreadsheets have a 29 February 1900, so that days up to it are counted from one later. */
  private static String date(double days, boolean since1904) {
    long day = (long) days;
    long seconds = Math.round((days - day) * SECONDS);
    LocalDateTime start =
        since1904
            ? LocalDateTime.of(1904, 1, 1, 0, 0)
            : LocalDateTime.of(1899, 12, day < LEAP_DAY_THAT_NEVER_WAS ? 31 : 30, 0, 0);
    LocalDateTime moment = start.plusDays(day).plusSeconds(seconds);
    LocalTime time = moment.toLocalTime().truncatedTo(ChronoUnit.SECONDS);
    if (time.equals(LocalTime.MIDNIGHT)) {
      return moment.toLocalDate().toString();
    }
    return day == 0 ? time.toString() : moment.toLocalDate() + " " + time;
  }
}
