package colab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a command reads, it does not write over. */
class InputsAreSafeTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fwci --pair UK,JP --sample --baseline",
        "fwci --pair UK,JP --sample --journals",
        "subjects --pair UK,JP --sample --scheme",
        "institutions --pair UK,JP --sample --institutions",
        "fwci --pair UK,JP --sample --diff",
        "fwci --pair UK,JP --sample --column-file",
        "fwci --group G7 --sample --group-file",
        "fwci --pair UK,JP --sample --country-names",
        "fwci --pair UK,JP"
      })
  void aFileThatAnyOptionNamesIsNotWrittenOver(String command) throws IOException {
    Path file = Files.writeString(folder.resolve("mine.csv"), "mine\n");
    Program.Run ran = Program.run((command + " " + file + " -o " + file).split(" "));
    assertThat(ran.exit()).isNotZero();
    assertThat(Files.readString(file)).isEqualTo("mine\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--diff"})
  void norIsAFileInAFolderThatAnOptionNames(String option) throws IOException {
    Path file = Files.writeString(folder.resolve("mine.csv"), "mine\n");
    Program.Run ran =
        Program.run(
            "output",
            "--pair",
            "UK,JP",
            "--sample",
            option,
            folder.toString(),
            "-o",
            file.toString());
    assertThat(ran.exit()).isNotZero();
    assertThat(Files.readString(file)).isEqualTo("mine\n");
  }
}
