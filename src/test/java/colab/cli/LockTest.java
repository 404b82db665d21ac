package colab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lock of a report holds what it was made of; a later run tells what has changed. */
class LockTest {
  private static final String EXPORT = "scival.csv";
  private static final String SCHEME = "groups.csv";

  @TempDir Path folder;
  private Path report = Path.of("");

  @BeforeEach
  void writeReport() throws IOException {
    report = folder.resolve("report.toml");
    Files.copy(Path.of("sample-data/formats", EXPORT), folder.resolve(EXPORT));
    Files.copy(Path.of("sample-data/portfolios.csv"), folder.resolve(SCHEME));
    Files.writeString(
        report,
        """
        title = "Locked"
        [export.pair]
        file = "scival.csv"
        [[table]]
        id = "one"
        title = "One"
        export = "pair"
        command = "subjects --scheme=groups.csv"
        """);
  }

  private Program.Run run(String... options) {
    String[] words = new String[options.length + 2];
    words[0] = "report";
    words[1] = report.toString();
    System.arraycopy(options, 0, words, 2, options.length);
    return Program.run(words);
  }

  private String told(Program.Run run) {
    return run.err().replace(folder + "/", "");
  }

  @Test
  void aLockHoldsTheSumsOfTheReportItsExportsAndWhatItsCommandsName() throws IOException {
    assertThat(run("--lock", "--digits", "1").exit()).isZero();
    assertThat(Files.readString(folder.resolve("report.toml.lock")))
        .contains("version = \"", "options = [\"--digits=1\"]\n")
        .containsPattern("\"groups.csv\" = \"[0-9a-f]{64}\"")
        .containsPattern("\"report.toml\" = \"[0-9a-f]{64}\"")
        .contains("\"" + EXPORT + "\" = \"")
        .doesNotContain(folder.toString());
  }

  @Test
  void nothingIsToldWhereNothingHasChanged() {
    Program.Run first = run("--lock");
    Program.Run second = run("--strict", "--check");
    assertThat(second.exit()).isZero();
    assertThat(second.err()).isEqualTo(first.err()).isEmpty();
  }

  @Test
  void eachChangeIsToldAndCheckingEndsWithThree() throws IOException {
    run("--lock");
    Files.writeString(
        folder.resolve(SCHEME), "# changed\n" + Files.readString(folder.resolve(SCHEME)));
    Files.move(folder.resolve(EXPORT), folder.resolve("newer.csv"));
    Files.writeString(report, Files.readString(report).replace(EXPORT, "newer.csv"));
    Program.Run later = run("--digits", "1");
    assertThat(told(later))
        .isEqualTo(
            """
            colab: report.toml.lock: groups.csv has changed
            colab: report.toml.lock: report.toml has changed
            colab: report.toml.lock: scival.csv is no longer there
            colab: report.toml.lock: newer.csv is new
            colab: report.toml.lock: the options were none and are --digits=1
            Add --lock to take the report as it is now.
            """);
    assertThat(later.exit()).isZero();
    assertThat(run("--check").exit()).isEqualTo(ExitCode.DIFFERS);
    assertThat(run("--strict").exit()).isEqualTo(ExitCode.DIFFERS);
    assertThat(run("--lock", "--check").err()).isEmpty();
    assertThat(run("--check").exit()).isZero();
  }

  @Test
  void anotherVersionIsTold() throws IOException {
    run("--lock");
    Path lock = folder.resolve("report.toml.lock");
    Files.writeString(
        lock, Files.readString(lock).replaceFirst("version = \".*\"", "version = \"0.0.1\""));
    assertThat(told(run())).startsWith("colab: report.toml.lock: colab was version 0.0.1 and is ");
  }

  @Test
  void aDamagedLockIsToldWithItsLine() throws IOException {
    Files.writeString(folder.resolve("report.toml.lock"), "version = \"1\"\nhashes = []\n");
    Program.Run run = run();
    assertThat(run.exit()).isEqualTo(ExitCode.COULD_NOT);
    assertThat(told(run)).startsWith("colab: report.toml.lock:2: the lock has no \"hashes\"\n");
  }
}
