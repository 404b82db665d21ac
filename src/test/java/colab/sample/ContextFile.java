package colab.sample;

/** Figures of the report that no publication data can give, as a plain table with their sources. */
final class ContextFile {
  static final String NAME = "context.csv";

  private static final String TABLE_1 = "UUKi report, Table 1 (OECD MSTI 2020/2)";
  private static final String TABLE_2 = "UUKi report, Table 2 (OECD MSTI 2020/2)";
  private static final String SLIDES = "UUKi slides, Patterns of collaboration (2)";
  private static final String OUTSIDE = "not in the report; rounded, to check Table 2 with";

  private final StringBuilder out = new StringBuilder("indicator,country,year,value,unit,source\n");

  private ContextFile() {}

  static String text() {
    return new ContextFile()
        .both("Gross expenditure on R&D (GERD)", 2019, "122", "38.5", "GBP billion", TABLE_1)
        .both("Gross expenditure on R&D (GERD)", 2019, "19.6", "6.2", "JPY trillion", TABLE_1)
        .both("Domestic GERD", 2019, "3.24", "1.76", "% of GDP", TABLE_1)
        .both("Business GERD", 2019, "2.59", "0.95", "% of GDP", TABLE_1)
        .both("Government GERD", 2019, "0.48", "0.45", "% of GDP", TABLE_1)
        .both("Researchers", 2019, "681821", "317472", "full-time equivalents", TABLE_2)
        .both("Researchers per 1,000 of population", 2019, "9.8", "9.7", "per 1000", TABLE_2)
        .both("Population", 2019, "126000000", "67000000", "persons", OUTSIDE)
        .row("Students in the other country", "Japan", 2019, "2795", "students", SLIDES)
        .row("Students in the other country", "United Kingdom", 2019, "730", "students", SLIDES)
        .row("Researchers in the other country", "Japan", 2018, "7206", "researchers", SLIDES)
        .row(
            "Researchers in the other country",
            "United Kingdom",
            2018,
            "1906",
            "researchers",
            SLIDES)
        .out
        .toString();
  }

  private ContextFile both(
      String indicator, int year, String japan, String kingdom, String unit, String source) {
    return row(indicator, "Japan", year, japan, unit, source)
        .row(indicator, "United Kingdom", year, kingdom, unit, source);
  }

  private ContextFile row(
      String indicator, String country, int year, String value, String unit, String source) {
    out.append(quoteIfNeeded(indicator)).append(',').append(country).append(',');
    out.append(year).append(',').append(value).append(',');
    out.append(quoteIfNeeded(unit)).append(',').append(quoteIfNeeded(source)).append('\n');
    return this;
  }

  private static String quoteIfNeeded(String cell) {
    return cell.indexOf(',') < 0 ? cell : Preamble.quote(cell);
  }
}
