package colab.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The institutions of both countries that collaborate, with a country column. No real file of this
 * table has been seen. The names are invented and numbered, so that nothing is said of a real one.
 */
final class InstitutionsFile {
  static final String NAME = "Institutions_collaborating_-_United_Kingdom_and_Japan.csv";
  private static final int KINGDOM = 585;
  private static final int JAPAN = 620;
  private static final double LEVEL = 14.5;
  private static final String[] KINDS = {
    "University", "Institute", "Hospital", "Company", "Agency"
  };
  private static final String[] SECTORS = {
    "academic", "government", "medical", "corporate", "other"
  };
  private static final double[] SHARES = {34, 22, 20, 19, 5};

  private record Row(int number, String name, String country, String sector, int output, int fwci) {
    String text() {
      return String.format(
          Locale.ROOT,
          "%s,%d,%s,%s,%d,%s",
          Preamble.quote(name),
          number,
          Preamble.quote(country),
          sector,
          output,
          Collaboration.figures(output, fwci, LEVEL));
    }
  }

  private InstitutionsFile() {}

  static String text() {
    Preamble preamble =
        new Preamble()
            .quoted("Data set", "Institutions collaborating: United Kingdom and Japan")
            .quoted("Entities", "United Kingdom, Japan")
            .line("Year range", "2016 to 2020")
            .quoted("Subject classification", "ASJC")
            .quoted("Filtered by", "not filtered")
            .line("Types of publications included", "all publication types")
            .line("Self-citations", "included")
            .blank()
            .dates("9 June 2021")
            .synthetic(" to the published numbers of institutions in the UUKi report")
            .blank();
    List<Row> rows = new ArrayList<>();
    Dice dice = new Dice(585620L);
    add(rows, dice, "United Kingdom", KINGDOM, 9_000_000, 4200);
    add(rows, dice, "Japan", JAPAN, 9_100_000, 5100);
    rows.sort(Comparator.comparingInt((Row row) -> -row.output()).thenComparing(Row::number));
    StringBuilder out = new StringBuilder(preamble.text());
    out.append("Institution,Institution ID,Country/Region,Sector,Co-authored publications,")
        .append("Citations,Citations per Publication,Field-Weighted Citation Impact\n");
    rows.forEach(row -> out.append(row.text()).append('\n'));
    return out.append('\n').append(Preamble.FOOTER).toString();
  }

  private static void add(
      List<Row> rows, Dice dice, String country, int count, int firstNumber, double largest) {
    for (int i = 0; i < count; i++) {
      int kind = i < 12 ? 0 : dice.weighted(SHARES);
      String name =
          String.format(Locale.ROOT, "Synthetic %s %03d, %s", KINDS[kind], i + 1, country);
      double size = largest / StrictMath.pow(i + 1.6, 1.22) * (0.9 + 0.2 * dice.share());
      int fwci = (int) Math.max(4, dice.logNormal(240 + 0.4 * i, 0.4));
      int number = firstNumber + i + 1;
      int output = Math.max(1, (int) size);
      rows.add(new Row(number, name, country, SECTORS[kind], output, fwci));
    }
  }
}
