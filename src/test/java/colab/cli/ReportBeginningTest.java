package colab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import colab.report.ReportFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Report files that the program writes to begin with run as they were written. */
class ReportBeginningTest {
  private static final Path SAMPLE = Path.of("sample-data");

  @TempDir Path folder;

  private void copy(String name) throws IOException {
    Files.copy(SAMPLE.resolve(name), folder.resolve(Path.of(name).getFileName()));
  }

  private Path begun() {
    Program.Run run = Program.run("report", "--init", folder.toString());
    assertThat(run.err()).isEmpty();
    Path file = folder.resolve("report.toml");
    assertThat(run.out()).isEqualTo("Wrote " + file + ". Next: colab report " + file + "\n");
    return file;
  }

  @Test
  void aReportOfTheWorldIsAboutItsLargestCountriesAndRuns() throws IOException {
    copy("world/Publications_in_the_World_2012_-_2017.csv.gz");
    Path file = begun();
    assertThat(Files.readString(file))
        .contains("[export.world]", "partners --country US", "subjects --pair US,JP --top 10");
    Program.Run run = Program.run("report", file.toString(), "--check");
    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("Table 1: Joint publications of the United States and Japan");
    assertThat(Program.run("report", "--init", folder.toString(), "-o", file.toString()).err())
        .startsWith("colab: " + file + " is there already, and would be lost\n");
  }

  @Test
  void filesOfOneSetAreOneExportAndHostileNamesAreQuoted() throws IOException {
    copy("Scholarly_Output_vs_Publication_Year_-_Japan_UK_and_pair_2016_-_2020.csv");
    Files.copy(
        SAMPLE.resolve(
            "Field-Weighted_Citation_Impact_vs_Publication_Year_-_Japan_UK_and_pair_2016_-_2020.csv"),
        folder.resolve("a \"quoted\" \\ name.csv"));
    Path file = begun();
    ReportFile read = ReportFile.read(file);
    assertThat(read.exports().get("counted").files()).hasSize(2);
    assertThat(Program.run("report", file.toString()).exit()).isZero();
  }

  @Test
  void elsewhereItNamesTheFolderOfTheExports() throws IOException {
    copy("formats/scival.csv");
    Path there = Files.createDirectories(folder.resolve("reports")).resolve("mine.toml");
    Program.run("report", "--init", folder.toString(), "-o", there.toString());
    assertThat(Files.readString(there)).contains("\ndata = \"..\"\n");
    assertThat(Program.run("report", there.toString()).exit()).isZero();
  }

  @Test
  void aFolderWithoutExportsIsTold() throws IOException {
    Files.writeString(folder.resolve("readme.md"), "words");
    Program.Run run = Program.run("report", "--init", folder.toString());
    assertThat(run.exit()).isEqualTo(ExitCode.COULD_NOT);
    assertThat(run.err()).contains("not an export that colab knows");
    assertThat(folder.resolve("report.toml")).doesNotExist();
  }
}
