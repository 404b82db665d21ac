package colab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import colab.fixture.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command of a report's table may say. */
final class ReportCommandsTest {
  @TempDir Path folder;

  private Ran report(String command) throws IOException {
    Files.writeString(
        folder.resolve("pair.csv"),
        """
        Data set,"Publications co-authored by the United Kingdom and Japan"
        Year range,2019 to 2020

        "Title","Year","EID","Country/Region"
        "A","2019","2-s2.0-99000000001","Japan| United Kingdom"
        """);
    Path file = folder.resolve("report.toml");
    Files.writeString(
        file,
        """
        title = "A report"
        [export.pair]
        file = "pair.csv"

        [[table]]
        id = "table-1"
        title = "Table 1"
        source = "page 1"
        export = "pair"
        command = '%s'
        """
            .formatted(command));
    return Ran.with("report", file);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--merge CN=HK", "--threads 2", "--sample", "other.csv"})
  void whatSaysHowFilesAreReadIsRefused(String option) throws IOException {
    Ran ran = report("output --pair UK,JP " + option);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("has no place in a report, whose files are read once");
  }

  @Test
  void namesOfTheUsersOwnAreUnderstood() throws IOException {
    Files.writeString(folder.resolve("names.txt"), "Albion\tGB\n");
    Ran ran =
        report("output --pair Albion,JP --country-names " + folder.resolve("names.txt") + " -q");
    assertThat(ran.code()).as(ran.err()).isZero();
  }
}
