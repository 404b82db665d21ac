package colab.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import colab.fixture.ExportText;
import colab.fixture.Ran;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where results go: whole or not at all, never over something that was read. */
class OutputPlaceTest {
  private static final byte[] EXPORT = BadInputTest.export().bytes();
  private static final Path FULL = Path.of("/dev/full");

  @TempDir Path folder;
  private Path input;

  @BeforeEach
  void writeInput() {
    input = ExportText.write(folder.resolve("in.csv"), EXPORT);
  }

  private static Ran ask(Object... more) {
    Object[] all =
        Stream.concat(Stream.of("fwci", "--pair", "UK,JP", "--no-intervals"), Stream.of(more))
            .toArray();
    return Ran.with(all);
  }

  private static void isUntouched(Path file) throws IOException {
    assertThat(Files.readAllBytes(file)).isEqualTo(EXPORT);
  }

  @Test
  void aResultIsWrittenWholeAndNothingElseStaysBehind() throws IOException {
    assertThat(ask("-o", folder.resolve("out.csv"), input).code()).isZero();
    assertThat(folder.resolve("out.csv")).content().startsWith("set,output,");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(2);
    }
  }

  @Test
  void aResultMayBeReadByWhomOtherFilesMayBeReadBy() throws IOException {
    Path other = ExportText.write(folder.resolve("other"), new byte[0]);
    ask("-o", folder.resolve("out.csv"), input);
    assertThat(
            PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("out.csv"))))
        .isEqualTo(PosixFilePermissions.toString(Files.getPosixFilePermissions(other)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"in.csv", "wow!.csv", "a!b.csv", "sp ace na\u00efve.csv", "-dash.csv"})
  void aResultIsNotWrittenOverAnInputWhateverItsName(String name) throws IOException {
    Path file = ExportText.write(folder.resolve(name), EXPORT);
    Ran ran = ask("-f", "csv", "-o", file, file);
    assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.err()).contains("is read by this command");
    isUntouched(file);
  }

  @Test
  void aResultIsNotWrittenOverAnInputByAnotherPath() throws IOException {
    Path around =
        folder.resolve("..").resolve(String.valueOf(folder.getFileName())).resolve("in.csv");
    assertThat(ask("-o", around, input).code()).isEqualTo(ExitCode.USAGE);
    isUntouched(input);
  }

  @Test
  void aReportIsNotWrittenOverItsExportsNorOverItself() throws IOException {
    Path file = folder.resolve("r.toml");
    Files.writeString(
        file,
        """
        title = "R"
        [export.e]
        file = "in.csv"
        [[table]]
        id = "t"
        title = "T"
        command = "output --pair UK,JP"
        export = "e"
        """);
    byte[] report = Files.readAllBytes(file);
    Ran plain = Ran.with("report", file, "--table", "t");
    assertThat(plain.code()).as(plain.err()).isZero();
    for (Path over : List.of(input, file)) {
      Ran ran = Ran.with("report", file, "--format", "csv", "--table", "t", "-o", over);
      assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
      assertThat(ran.err()).contains("is read by this command");
    }
    isUntouched(input);
    assertThat(Files.readAllBytes(file)).isEqualTo(report);
  }

  @Test
  void aConvertedFileIsNotWrittenOverATableThatAnOptionNames() throws IOException {
    Path aliases = folder.resolve("n.csv");
    Files.writeString(aliases, "Nippon\tJP\n");
    Ran ran = Ran.with("convert", "--country-names", aliases, "-o", aliases, input);
    assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.err()).contains("is read by this command");
    assertThat(aliases).content().isEqualTo("Nippon\tJP\n");
  }

  @Test
  void notesAreNotWrittenOverAnInput() throws IOException {
    Path notes = ExportText.write(folder.resolve("out.csv.notes.txt"), EXPORT);
    Ran ran = ask("--notes", "-o", folder.resolve("out.csv"), notes);
    assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
    isUntouched(notes);
    assertThat(folder.resolve("out.csv")).doesNotExist();
  }

  @Test
  void aFolderThatIsNotThereIsTold() {
    Ran ran = ask("-o", folder.resolve("none").resolve("out.csv"), input);
    assertThat(ran.code()).isEqualTo(ExitCode.COULD_NOT);
    assertThat(ran.err()).contains("out.csv: cannot be written (there is no folder ");
  }

  @Test
  void aFullDiskIsTold() {
    assumeTrue(Files.exists(FULL), "there is no full device here");
    Ran ran = ask("-f", "csv", "-o", FULL, input);
    assertThat(ran.code()).isEqualTo(ExitCode.COULD_NOT);
    assertThat(ran.err())
        .contains("cannot be written (No space left on device)")
        .doesNotContain("\tat ");
  }

  @Test
  void standardOutputThatIsFullIsTold() throws IOException {
    assumeTrue(Files.exists(FULL), "there is no full device here");
    try (OutputStream full = Files.newOutputStream(FULL)) {
      Ran ran = into(full);
      assertThat(ran.code()).isEqualTo(ExitCode.COULD_NOT);
      assertThat(ran.err())
          .startsWith("colab: standard output cannot be written (No space left on device)");
    }
  }

  @Test
  void standardOutputThatNobodyReadsAnyMoreIsNoError() {
    Ran ran = into(failing("Broken pipe"));
    assertThat(ran.code()).isZero();
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void standardOutputThatWasNeverOpenIsTold() {
    Ran ran = into(failing("Bad file descriptor"));
    assertThat(ran.code()).isEqualTo(ExitCode.COULD_NOT);
    assertThat(ran.err()).contains("standard output cannot be written (Bad file descriptor)");
  }

  @Test
  void theFileBehindTheStandardInputIsNotWrittenOver() throws IOException, InterruptedException {
    assumeTrue(Files.exists(Path.of("/dev/stdin")));
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes = System.getProperty("java.class.path");
    Process colab =
        new ProcessBuilder(
                java,
                "-cp",
                classes,
                "colab.cli.Main",
                "output",
                "--pair",
                "UK,JP",
                "-",
                "-o",
                input.toString())
            .redirectInput(input.toFile())
            .start();
    assertThat(colab.waitFor()).isEqualTo(ExitCode.USAGE);
    isUntouched(input);
  }

  private static OutputStream failing(String why) {
    return new OutputStream() {
      @Override
      public void write(int one) throws IOException {
        throw new IOException(why);
      }
    };
  }

  private Ran into(OutputStream target) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream errStream = new PrintStream(err, true, StandardCharsets.UTF_8);
    StandardOutput out = new StandardOutput(target);
    Surroundings surroundings =
        new Surroundings(
            new ByteArrayInputStream(new byte[0]), out.stream(), errStream, Map.of(), Path.of(""));
    int code =
        out.judged(
            CommandLineRunner.run(surroundings, "fwci", "--pair", "UK,JP", input.toString()),
            errStream);
    return new Ran(code, "", err.toString(StandardCharsets.UTF_8));
  }
}
