package colab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import colab.fixture.ExportText;
import colab.fixture.HostileFile;
import colab.fixture.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every hostile file is read or refused, in few words. */
class HostileFilesTest {
  private static final List<HostileFile> FILES = HostileFile.all();

  @TempDir Path folder;

  static Stream<HostileFile> files() {
    return FILES.stream();
  }

  private Path place(HostileFile file) {
    return ExportText.write(folder.resolve(file.name()), file.bytes());
  }

  private static void isShort(Ran ran) {
    assertThat(ran.err())
        .doesNotContain("\tat ", "Exception", "\u001b", "a fault of colab")
        .hasSizeLessThan(2_000);
  }

  @ParameterizedTest
  @MethodSource("files")
  void aHostileFileIsReadOrRefusedInFewWords(HostileFile file) {
    judge(file, Ran.with("output", "--pair", "UK,JP", "-f", "csv", place(file)));
  }

  @ParameterizedTest
  @MethodSource("files")
  void fromStandardInputItIsTheSame(HostileFile file) {
    Ran ran = Ran.fed(file.bytes(), "output", "--pair", "UK,JP", "-f", "csv", "-");
    boolean nameless = file.told().matches("byte .*|.*damaged.*|.*password.*");
    judge(
        nameless ? new HostileFile(file.name(), file.bytes(), "", file.publications()) : file, ran);
  }

  private static String total(Ran ran) {
    return ran.out().isEmpty() ? "" : ran.csv().get(ran.csv().size() - 1).get(1);
  }

  private static void judge(HostileFile file, Ran ran) {
    isShort(ran);
    assertThat(ran.err()).contains(file.told());
    if (file.publications() == HostileFile.REFUSED) {
      assertThat(ran.code()).as(ran.err()).isEqualTo(ExitCode.COULD_NOT);
      assertThat(ran.out()).isEmpty();
    } else {
      assertThat(total(ran)).as(ran.err()).isEqualTo(String.valueOf(file.publications()));
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void checkAccountsForItToo(HostileFile file) {
    isShort(Ran.with("check", place(file)));
  }

  @Test
  void nothingIsWrittenWhereAnArchiveSays() throws IOException {
    files()
        .filter(file -> file.name().endsWith(".zip"))
        .forEach(file -> Ran.with("check", place(file)));
    try (Stream<Path> written = Files.walk(folder)) {
      assertThat(written.map(path -> String.valueOf(path.getFileName())))
          .noneMatch(name -> name.contains("x.csv"));
    }
  }

  @Test
  void theNameOfAFileIsShownHarmlessly() {
    ExportText.write(folder.resolve("a\u001b[31m\u202e=cmd().csv"), new byte[0]);
    Ran ran = Ran.with("check", folder.resolve("a\u001b[31m\u202e=cmd().csv"));
    assertThat(ran.err()).contains("a?[31m?=cmd().csv: the file is empty");
    Ran missing = Ran.with("check", folder.resolve("b\u001b]0;x\u0007\u009b.csv"));
    assertThat(missing.err()).contains("b?]0;x??.csv: there is no such file");
  }

  @Test
  void numbersWhoseSumCannotBeHeldAreAnErrorInOneLine() {
    ExportText export =
        ExportText.of("Japan", "Title", "Year", "EID", "Country/Region", HostileFile.COLUMN);
    for (int i = 100; i < 250; i++) {
      export = export.row("T" + i, "2018", "2-s2.0-850000000" + i, "Japan", "92233720367");
    }
    Ran ran = Ran.with("fwci", "--no-intervals", export.writeTo(folder.resolve("a.csv")));
    assertThat(ran.code()).as(ran.err()).isEqualTo(ExitCode.COULD_NOT);
    assertThat(ran.err()).contains("a.csv: its numbers are so large that their sum cannot be held");
  }

  @Test
  void aFolderThatIsNamedLikeAFileIsAFolder() throws IOException {
    Path odd = Files.createDirectory(folder.resolve("a.csv"));
    assertThat(Ran.with("check", odd).err()).contains("a.csv: the folder itself holds no files");
  }

  @Test
  void aPipeIsReadOnce() throws IOException, InterruptedException {
    Path pipe = folder.resolve("pipe");
    Path file = HostileFile.export().writeTo(folder.resolve("a.csv"));
    String[] command = {
      "sh", "-c", "mkfifo \"$1\"; cat \"$2\" > \"$1\"", "sh", pipe.toString(), file.toString()
    };
    Process writer = new ProcessBuilder(command).start();
    while (!Files.exists(pipe)) {
      Thread.sleep(1);
    }
    Ran ran = Ran.with("output", "--pair", "UK,JP", "-f", "csv", pipe);
    assertThat(writer.waitFor()).isZero();
    assertThat(total(ran)).as(ran.err()).isEqualTo("20");
  }
}
