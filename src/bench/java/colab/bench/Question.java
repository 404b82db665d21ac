package colab.bench;

import java.util.List;

/**
 * One question, asked of either program.
 *
 * @param title what people call it
 * @param arguments colab's command line without the file
 * @param columns colab's columns that are compared: the last two are a count and a mean, what
 *     stands before names the row
 * @param sql the same for DuckDB over a table {@code p} of {@code country}, {@code year}, {@code
 *     field}, {@code fwci}; its columns are those of colab
 */
record Question(String title, List<String> arguments, List<String> columns, String sql) {
  private static final String BOTH =
      " FROM p WHERE list_contains(country, 'United Kingdom') AND list_contains(country, 'Japan')";
  private static final String NUMBERS = "count(*), avg(fwci)";
  private static final int PARTNERS = 10;

  /** The four questions of the comparison. */
  static final List<Question> ALL =
      List.of(
          new Question(
              "pair",
              List.of("fwci", "--pair", "UK,JP", "--top", "1"),
              List.of("output", "fwci"),
              "SELECT " + NUMBERS + BOTH),
          new Question(
              "pair by year",
              List.of("fwci", "--pair", "UK,JP", "--by", "year"),
              List.of("year", "output", "fwci"),
              "SELECT year, " + NUMBERS + BOTH + " GROUP BY year"),
          new Question(
              "pair by subject",
              List.of("subjects", "--pair", "UK,JP"),
              List.of("code", "output", "fwci"),
              "SELECT area, "
                  + NUMBERS
                  + " FROM (SELECT fwci, unnest(list_distinct(list_transform("
                  + "field, lambda f: CAST(left(f, 2) AS INTEGER) * 100))) AS area"
                  + BOTH
                  + ") GROUP BY area"),
          new Question(
              "Japan's partners",
              List.of("partners", "--country", "JP", "--top", String.valueOf(PARTNERS)),
              List.of("country", "output", "fwci"),
              "SELECT partner, "
                  + NUMBERS
                  + " FROM (SELECT fwci, unnest(list_distinct(country)) AS partner FROM p"
                  + " WHERE list_contains(country, 'Japan')) WHERE partner <> 'Japan'"
                  + " GROUP BY partner ORDER BY 2 DESC, 1 LIMIT "
                  + PARTNERS));
}
