package colab.sample;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines above and below the table of a SciVal export, with one line of its own that says what
 * the file is. The copyright line of the real export is replaced: there is nothing here to claim.
 */
final class Preamble {
  static final String FOOTER =
      "\"Synthetic data constructed for colab; no part comes from SciVal or Scopus\"\n";

  private final List<String> lines = new ArrayList<>();

  Preamble line(String key, String value) {
    lines.add(key + "," + value);
    return this;
  }

  Preamble quoted(String key, String value) {
    return line(key, quote(value));
  }

  Preamble plain(String line) {
    lines.add(line);
    return this;
  }

  Preamble blank() {
    lines.add("");
    return this;
  }

  /** Where the figures come from: nowhere; and what they were made to agree with. */
  Preamble synthetic(String calibratedTo) {
    return quoted("Synthetic sample", "Constructed for colab" + calibratedTo + "; not SciVal data");
  }

  /** The two dates of an export; a dated file of the report has the day it names for both. */
  Preamble dates(String day) {
    return line("Data source", "Synthetic")
        .line("Date last updated", day)
        .line("Date exported", day);
  }

  String text() {
    return "\uFEFF" + String.join("\n", lines) + "\n";
  }

  static String quote(String value) {
    return '"' + value.replace("\"", "\"\"") + '"';
  }
}
