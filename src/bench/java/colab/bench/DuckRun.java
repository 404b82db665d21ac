package colab.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/**
 * DuckDB's answer to questions, in a process of its own. Its time begins where the database is
 * opened and its library is loaded already: what Java takes to start and to unpack it is not
 * counted, so that it stands as its own command-line program would, or better.
 *
 * <p>It gets what helps it: the dialect, every column as text, and of these only the ones that are
 * asked for; several questions share one table of them.
 */
final class DuckRun {
  private static final String TABLE =
      "SELECT string_split(\"Country/Region\", '| ') AS country, \"Year\" AS year,"
          + " string_split(\"All Science Journal Classification (ASJC) code\", '| ') AS field,"
          + " TRY_CAST(\"Field-Weighted Citation Impact\" AS DOUBLE) AS fwci FROM ";

  /** Instead of questions: the file is taken into a database, whose name follows. */
  static final String IMPORT = "import";

  private static final String COLUMNS =
      "SELECT TRY_CAST(\"Year\" AS SMALLINT) AS year, \"Publication type\" AS type,"
          + " TRY_CAST(\"Field-Weighted Citation Impact\" AS DECIMAL(9, 2)) AS fwci,"
          + " TRY_CAST(\"Citations\" AS INTEGER) AS citations,"
          + " TRY_CAST(\"Number of Authors\" AS INTEGER) AS authors,"
          + " TRY_CAST(\"Outputs in Top Citation Percentiles, per percentile\" AS UTINYINT) AS percentile,"
          + " string_split(\"Country/Region\", '| ') AS country,"
          + " string_split(\"All Science Journal Classification (ASJC) code\", '| ') AS field FROM ";

  private DuckRun() {}

  /**
   * {@code FILE THREADS QUESTION...}: the questions by number, from 0; or {@code FILE THREADS
   * import DATABASE}.
   */
  public static void main(String[] arguments) throws Exception {
    load();
    var machine =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    double before = resident();
    long cpu = machine.getProcessCpuTime();
    long start = System.nanoTime();
    String answer = answer(arguments);
    System.out.printf(
        "%s%n%s%n%s%n%s",
        (System.nanoTime() - start) / 1e9,
        (machine.getProcessCpuTime() - cpu) / 1e9,
        resident() - before,
        answer);
  }

  private static void load() throws SQLException {
    try (Connection warm = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = warm.createStatement()) {
      statement.execute("SELECT 1");
    }
  }

  private static String answer(String[] arguments) throws SQLException, IOException {
    Path file = Path.of(arguments[0]);
    if (arguments[2].equals(IMPORT)) {
      return imported(file, arguments[1], arguments[3]);
    }
    StringBuilder answer = new StringBuilder();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute("SET threads = " + arguments[1]);
      boolean several = arguments.length > 3;
      statement.execute(
          (several ? "CREATE TEMP TABLE p AS " : "CREATE TEMP VIEW p AS ") + TABLE + scan(file));
      for (int i = 2; i < arguments.length; i++) {
        answer.append("#\n");
        append(statement, Question.ALL.get(Integer.parseInt(arguments[i])).sql(), answer);
      }
    }
    return answer.toString();
  }

  /** What colab's own file holds, as a table in a database of its own; {@return nothing} */
  private static String imported(Path file, String threads, String database)
      throws SQLException, IOException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + database);
        Statement statement = connection.createStatement()) {
      statement.execute("SET threads = " + threads);
      statement.execute("CREATE TABLE p AS " + COLUMNS + scan(file));
      statement.execute("CHECKPOINT");
      return "";
    }
  }

  private static void append(Statement statement, String sql, StringBuilder answer)
      throws SQLException {
    try (ResultSet rows = statement.executeQuery(sql)) {
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        for (int i = 1; i <= columns; i++) {
          answer.append(rows.getObject(i)).append(i == columns ? '\n' : '\t');
        }
      }
    }
  }

  /** The preamble is passed over by its length; the copyright line is no row. */
  private static String scan(Path file) throws IOException {
    List<String> preamble = new ArrayList<>();
    String header;
    try (BufferedReader lines = lines(file)) {
      header = lines.readLine();
      while (!header.contains("\",\"EID\",\"")) {
        preamble.add(header);
        header = lines.readLine();
      }
    }
    String columns =
        List.of(header.substring(1, header.length() - 1).split("\",\"")).stream()
            .map(name -> "'" + name + "': 'VARCHAR'")
            .collect(Collectors.joining(", ", "{", "}"));
    return "read_csv('"
        + file
        + "', header=true, auto_detect=false, delim=',', quote='\"', escape='\"', new_line='\\n', ignore_errors=true, skip="
        + preamble.size()
        + ", columns="
        + columns
        + ")";
  }

  private static BufferedReader lines(Path file) throws IOException {
    InputStream bytes = Files.newInputStream(file);
    InputStream text = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
    return new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8));
  }

  private static double resident() throws IOException {
    for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
      if (line.startsWith("VmHWM:")) {
        return Long.parseLong(line.replaceAll("\\D", "")) / 1024.0;
      }
    }
    return 0;
  }
}
