package colab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import colab.fixture.ExportText;
import colab.fixture.Ran;
import colab.fixture.WorkbookFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same publications, however they are packed, named and split over files. */
class PackingTest {
  private static final ExportText WHOLE = BadInputTest.export();

  @TempDir Path folder;

  private static ExportText part(int from, int to) {
    return WHOLE.withRows(WHOLE.rows().subList(from, to));
  }

  private Path file(String name, byte[] bytes) {
    return ExportText.write(folder.resolve(name), bytes);
  }

  private static Ran ask(byte[] in, Object... files) {
    return Ran.fed(
        in,
        Stream.concat(Stream.of("output", "--pair", "UK,JP", "-f", "csv"), Stream.of(files))
            .toArray());
  }

  private static void hasTwenty(Ran ran) {
    assertThat(ran.err()).isEmpty();
    counts(ran, 20);
  }

  private static void counts(Ran ran, int output) {
    assertThat(ran.code()).isZero();
    List<String> total = ran.csv().get(ran.csv().size() - 1);
    assertThat(total.get(1)).isEqualTo(String.valueOf(output));
  }

  private static byte[] zip(Map<String, byte[]> entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] archive() {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("b/second.csv.gz", BadInputTest.gzip(part(8, 20).bytes()));
    entries.put("first.csv", part(0, 9).bytes());
    entries.put("third.xlsx", WorkbookFile.inline(part(5, 6).grid()));
    entries.put("__MACOSX/._first.csv", new byte[] {0, 1});
    return zip(entries);
  }

  @Test
  void plainAndCompressedAndArchivedAreReadAsTheyAre() {
    hasTwenty(ask(new byte[0], file("a.csv", WHOLE.bytes())));
    hasTwenty(ask(new byte[0], file("a.csv.gz", BadInputTest.gzip(WHOLE.bytes()))));
    hasTwenty(ask(new byte[0], file("a.xlsx", WorkbookFile.shared(WHOLE.grid()))));
    hasTwenty(
        ask(new byte[0], file("a.xlsx.gz", BadInputTest.gzip(WorkbookFile.inline(WHOLE.grid())))));
    hasTwenty(ask(new byte[0], file("a.zip", archive())));
  }

  @Test
  void standardInputIsReadInEveryPacking() {
    hasTwenty(ask(WHOLE.bytes(), "-"));
    hasTwenty(ask(BadInputTest.gzip(WHOLE.bytes()), "-"));
    hasTwenty(ask(WorkbookFile.inline(WHOLE.grid()), "-"));
    hasTwenty(ask(archive(), "-"));
  }

  @Test
  void bytesThatWaitOnStandardInputNeedNoName() {
    hasTwenty(ask(WHOLE.bytes()));
  }

  @Test
  void standardInputAndFilesAreOneSet() {
    hasTwenty(ask(part(0, 12).bytes(), file("b.csv", part(8, 20).bytes()), "-"));
  }

  @Test
  void severalFilesAreOneSetWithoutDuplicates() {
    hasTwenty(
        ask(new byte[0], file("a.csv", part(0, 12).bytes()), file("b.csv", part(8, 20).bytes())));
  }

  @Test
  void aFolderIsReadAndWhatIsNoExportIsTold() throws IOException {
    file("a.csv", part(0, 12).bytes());
    file("b.csv", part(12, 20).bytes());
    file("~$a.xlsx", new byte[] {1});
    file("notes.txt", "hello\n".getBytes(StandardCharsets.UTF_8));
    file("empty.csv", new byte[0]);
    Files.createDirectory(folder.resolve("deeper"));
    Ran ran = ask(new byte[0], folder);
    counts(ran, 20);
    assertThat(ran.err())
        .hasLineCount(1)
        .contains("passed over", "empty.csv", "notes.txt")
        .doesNotContain("~$");
  }

  @Test
  void aFileThatIsNamedTwiceIsReadOnceAndThatIsTold() {
    ExportText anonymous = WHOLE.columns(List.of("Title", "Year", "Country/Region"));
    Path file = anonymous.writeTo(folder.resolve("a.csv"));
    Ran ran = ask(new byte[0], file, folder.resolve(".").resolve("a.csv"));
    counts(ran, 20);
    assertThat(ran.err()).contains("a.csv: named twice, read once");
  }

  @Test
  void filesWhosePublicationsCannotBeToldApartAreTold() {
    ExportText anonymous = WHOLE.columns(List.of("Title", "Year", "Country/Region"));
    Ran ran =
        ask(
            new byte[0],
            anonymous.writeTo(folder.resolve("a.csv")),
            anonymous.writeTo(folder.resolve("b.csv")));
    counts(ran, 40);
    assertThat(ran.err())
        .contains(
            "a.csv: no column of identifiers or DOIs", "b.csv: no column of identifiers or DOIs");
  }

  @Test
  void namesMayHoldSpacesMarksAndLettersOfAnyLanguage() {
    for (String name : List.of("sp ace.csv", "wow!.csv", "#1.csv", "100%.csv", "-dash.csv")) {
      hasTwenty(ask(new byte[0], file(name, WHOLE.bytes())));
    }
  }

  @Test
  void anArchiveWithoutFilesIsToldAsSuch() {
    Ran ran = ask(new byte[0], file("a.zip", zip(Map.of("__MACOSX/x", new byte[0]))));
    assertThat(ran.code()).isEqualTo(ExitCode.COULD_NOT);
    assertThat(ran.err()).contains("a.zip: the archive holds no files");
  }

  @Test
  void aDamagedWorkbookIsToldAsSuch() {
    byte[] bytes = WorkbookFile.inline(WHOLE.grid());
    Ran ran = ask(new byte[0], file("a.xlsx", java.util.Arrays.copyOf(bytes, bytes.length / 2)));
    assertThat(ran.code()).isEqualTo(ExitCode.COULD_NOT);
    assertThat(ran.err()).startsWith("colab: ").contains("a.xlsx: ").doesNotContain("\tat ");
  }

  @Test
  void aWorkbookThatInflatesWithoutEndIsRefused() {
    StringBuilder zeros = new StringBuilder("x");
    zeros.append("0".repeat(120_000_000));
    byte[] bytes = WorkbookFile.inline(List.of(List.of(zeros.toString())));
    assertThat(bytes.length).isLessThan(300_000);
    Ran ran = ask(new byte[0], file("a.xlsx", bytes));
    assertThat(ran.code()).isEqualTo(ExitCode.COULD_NOT);
    assertThat(ran.err())
        .contains("a.xlsx: cannot be read (a row or a text of the workbook is longer than 32 MB");
  }
}
