package colab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import colab.fixture.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of a report whose exports are held against a baseline, or read in another scheme. */
final class ReportReadingTest {
  private static final Path F1 = Path.of("src/test/cases/baseline/f1/f1.csv");
  private static final Path BASELINE = Path.of("src/test/cases/baseline/fwci-f1/f1-baseline.csv");

  @TempDir Path folder;
  private Path data = Path.of("");

  @BeforeEach
  void files() throws IOException {
    data = Files.createDirectory(folder.resolve("files"));
    Files.copy(F1, data.resolve("f1.csv"));
    Files.copy(BASELINE, data.resolve("base.csv"));
    Files.writeString(data.resolve("halves.csv"), "code,group\n2600,Sums\n3100,Things\n");
  }

  private Path report(String... commands) throws IOException {
    StringBuilder text =
        new StringBuilder("title = \"A report\"\ndata = \"files\"\n[export.world]\n");
    text.append("file = \"f1.csv\"\n");
    for (int i = 0; i < commands.length; i++) {
      text.append("[[table]]\nid = \"table-").append(i + 1).append("\"\n");
      text.append("title = \"Table\"\nexport = \"world\"\n");
      text.append("command = '").append(commands[i]).append("'\n");
    }
    return Files.writeString(folder.resolve("report.toml"), text);
  }

  private static String rows(Ran ran) {
    assertThat(ran.code()).as(ran.err()).isZero();
    return ran.out();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fwci --country GB --force --baseline base.csv",
        "fwci --country GB --force --baseline=base.csv --scival-style",
        "subjects --country GB --force --baseline base.csv --scheme halves.csv",
        "fwci --pair GB,JP --force --baseline base.csv --by subject --scheme=halves.csv",
      })
  void aTableIsThatOfItsCommandByItself(String command) throws IOException {
    String own = command.replaceAll("base.csv|halves.csv", data + "/$0");
    Object[] words = (own + " -q -f csv " + data.resolve("f1.csv")).split(" ");
    Path report = report("output --country GB", command);
    assertThat(rows(Ran.with("report", report, "--table", "table-2", "-f", "csv")))
        .isEqualTo(rows(Ran.with(words)));
  }

  @Test
  void tablesOfOneReportAreReadEachInItsOwnWay() throws IOException {
    String held = "fwci --country GB --force --baseline base.csv";
    Path report =
        report(
            held,
            "subjects --country JP --force",
            held.replace("GB", "JP"),
            "subjects --country JP --scheme halves.csv --force");
    String out = rows(Ran.with("report", report));
    assertThat(out).contains("1.74", "1.43", "Mathematics", "Sums", "Things");
    assertThat(out).contains("base.csv (SciVal, 31 Jan 2022");
  }

  @Test
  void aFigureOfTheTextHasItsBaselineToo() throws IOException {
    Path report =
        Files.writeString(
            folder.resolve("figure.toml"),
            """
            title = "A report"
            [export.world]
            file = "files/f1.csv"
            [[table]]
            id = "text"
            title = "Text"
            [[table.figure]]
            id = "pair"
            statement = "the pair"
            export = "world"
            command = "fwci --pair GB,JP --force --without-retracted --baseline files/base.csv"
            published = "2.43"
            """);
    Ran ran = Ran.with("report", report, "--check");
    assertThat(rows(ran)).contains("2.43");
  }

  @ParameterizedTest
  @CsvSource({
    "fwci --country GB --baseline none.csv,none.csv: there is no such file",
    "fwci --country GB --baseline halves.csv,this is not a baseline of colab",
    "subjects --country GB --scheme nothing.csv,is neither a file nor a scheme",
    "fwci --country GB --scival-style,--scival-style needs a baseline",
  })
  void whatCannotBeReadIsToldWithItsLine(String command, String why) throws IOException {
    Ran ran = Ran.with("report", report(command));
    assertThat(ran.code()).isNotZero();
    assertThat(ran.err()).contains("report.toml:").contains(why);
  }

  @Test
  void aReportIsComparedByItsOwnBaseline() throws IOException {
    Path older = Files.createDirectory(folder.resolve("older"));
    List<String> lines = Files.readAllLines(F1);
    lines.removeIf(line -> line.contains("2-s2.0-P10"));
    Files.write(older.resolve("f1.csv"), lines);
    Path report = report("fwci --pair GB,JP --force --without-retracted --baseline base.csv");
    Ran ran = Ran.with("report", report, "--diff", older, "-f", "csv");
    assertThat(ran.code()).as(ran.err()).isEqualTo(3);
    assertThat(ran.out()).contains("1.327273").contains("2.427273");
  }
}
