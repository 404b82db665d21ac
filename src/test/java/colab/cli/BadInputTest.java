package colab.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import colab.fixture.ExportText;
import colab.fixture.Ran;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that cannot be read as they should: one clear line, an exit code, never a stack trace. */
class BadInputTest {
  private static final String FWCI = "Field-Weighted Citation Impact";

  @TempDir Path folder;

  static ExportText export() {
    ExportText export =
        ExportText.of("Publications in Japan", "Title", "Year", "EID", "Country/Region", FWCI);
    for (int i = 10; i < 30; i++) {
      export = export.row("T" + i, "2018", "2-s2.0-850000000" + i, "Japan| United Kingdom", "1.50");
    }
    return export;
  }

  private Path file(String name, byte[] bytes) {
    return ExportText.write(folder.resolve(name), bytes);
  }

  private Path file(String text) {
    return file("a.csv", text.getBytes(StandardCharsets.UTF_8));
  }

  private static Ran ask(Path file) {
    return Ran.with("fwci", "--pair", "UK,JP", "-f", "csv", "--no-intervals", file);
  }

  /** The sentence is the only line of its kind, and names the file. */
  private static void refused(Ran ran, String sentence) {
    assertThat(ran.err())
        .startsWith("colab: ")
        .contains(sentence)
        .doesNotContain("\tat ", "Exception");
    assertThat(ran.code()).isEqualTo(ExitCode.COULD_NOT);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err().lines()).hasSizeLessThanOrEqualTo(2).allMatch(line -> line.length() < 600);
  }

  private static void toldAndCounted(Ran ran, String sentence, int output) {
    assertThat(ran.err()).contains(sentence).doesNotContain("\tat ");
    assertThat(ran.err().lines()).hasSize(1).allMatch(line -> line.length() < 600);
    assertThat(ran.code()).isEqualTo(ExitCode.DIFFERS);
    assertThat(ran.csv().get(1).get(1)).isEqualTo(String.valueOf(output));
  }

  @Test
  void anEmptyFileIsCalledEmpty() {
    refused(ask(file("")), "a.csv: the file is empty");
  }

  @Test
  void aCompressedNothingIsCalledEmpty() {
    refused(ask(file("a.csv.gz", gzip(new byte[0]))), "a.csv.gz: the file is empty");
  }

  @Test
  void aHeaderWithoutRowsHasNoMean() {
    refused(
        ask(export().withRows(java.util.List.of()).writeTo(folder.resolve("a.csv"))),
        "a.csv: there are no rows below the header");
  }

  @Test
  void aCutGzipIsSaidToEndEarly() {
    byte[] whole = gzip(export().bytes());
    refused(
        ask(file("a.csv.gz", Arrays.copyOf(whole, whole.length - 20))),
        "a.csv.gz: the file ends early");
  }

  @Test
  void textInAWindowsCodePageIsToldWithItsLine() {
    String text =
        export().text().replace("\ufeff", "").replace("T15", "Caf\u00e9").replace("\u00a9", "(c)");
    Ran ran = ask(file("a.csv", text.getBytes(Charset.forName("windows-1252"))));
    assertThat(ran.err()).contains("a.csv:18: byte 694 is not UTF-8");
    assertThat(ran.csv().get(1).get(1)).isEqualTo("20");
  }

  @Test
  void textInAWindowsCodePageBeyondTheFirstBlocksIsToldWithItsLine() {
    StringBuilder text = new StringBuilder(export().withoutFooter().text().replace("\ufeff", ""));
    for (int i = 0; i < 12_000; i++) {
      text.append("\"T\",\"2018\",\"2-s2.0-9").append(i).append("\",\"Japan\",\"1\"\n");
    }
    text.append("\"Caf\u00e9\",\"2018\",\"2-s2.0-8\",\"Japan\",\"1\"\n");
    byte[] bytes = text.toString().getBytes(Charset.forName("windows-1252"));
    Ran ran = Ran.with("check", file("a.csv", bytes));
    String where = "byte " + text.indexOf("\u00e9") + " is not UTF-8";
    assertThat(ran.out().replaceAll("\\s+", " ")).contains(where);
  }

  @Test
  void unicodeTextAsExcelSavesItIsRead() {
    String tabbed = "\ufeff" + export().withStyle(ExportText.Style.TABBED).text();
    Ran ran = ask(file("a.txt", tabbed.getBytes(StandardCharsets.UTF_16LE)));
    assertThat(ran.code()).isZero();
    assertThat(ran.csv().get(1).subList(1, 3)).containsExactly("20", "1.5");
  }

  @ParameterizedTest
  @MethodSource("badCells")
  void aCellThatCannotBeReadIsToldWithFileLineAndColumn(String from, String to, String told) {
    toldAndCounted(ask(file(change(20, from, to))), "a.csv:23: " + told, 19);
  }

  static Stream<Arguments> badCells() {
    return Stream.of(
        arguments("\"2018\"", "\"20O1\"", "Year: '20O1' is not a year"),
        arguments("\"1.50\"", "\"abc\"", FWCI + ": 'abc' is not a number"),
        arguments("\"1.50\"", "\"-1.0\"", FWCI + ": '-1.0' is negative"),
        arguments("\"1.50\"", "\".\"", FWCI + ": '.' is not a number"),
        arguments("\"1.50\"", "\"1.50\",\"more\"", "the row has 6 cells, the header has 5"),
        arguments(",\"1.50\"", "", "the row has 4 cells, the header has 5"),
        arguments("\"T20\"", "\"T20", "the row has 4 cells, the header has 5"));
  }

  /** Changes one row of the example. */
  private static String change(int title, String from, String to) {
    String[] lines = export().text().split("\n", -1);
    int at = title - 10 + 12;
    assertThat(lines[at]).contains(from);
    lines[at] = lines[at].replace(from, to);
    return String.join("\n", lines);
  }

  @Test
  void whatIsQuotedFromACellIsShortAndOnOneLine() {
    String hostile = "\"\u001b[31mred next " + "x".repeat(100_000) + "\"";
    Ran ran = ask(file(change(20, "\"1.50\"", hostile)));
    toldAndCounted(ran, "' is not a number", 19);
    assertThat(ran.err()).doesNotContain("\u001b");
  }

  @Test
  void anUnknownCountryNameIsQuotedShortAndOnOneLine() {
    Ran ran = ask(file(change(20, "Japan| ", "Japan| \u001b[31m" + "x".repeat(100_000) + "| ")));
    assertThat(ran.code()).isZero();
    assertThat(ran.err()).contains("unknown country").doesNotContain("\u001b");
    assertThat(ran.err().length()).isLessThan(600);
  }

  @Test
  void aQuoteThatIsNeverClosedInTheLastColumnIsToldWithItsLine() {
    String text = change(29, "\"1.50\"", "\"1.50");
    refused(ask(file(text)), "a.csv:32: a quotation mark opened on this line is never closed");
  }

  @Test
  void aQuoteThatIsNeverClosedIsToldFromStandardInputToo() {
    byte[] text = change(29, "\"1.50\"", "\"1.50").getBytes(StandardCharsets.UTF_8);
    Ran ran = Ran.fed(text, "fwci", "--pair", "UK,JP", "-");
    refused(ran, "standard input:32: a quotation mark opened on this line is never closed");
  }

  @Test
  void aQuoteThatIsNeverClosedInTheMiddleCostsTwoRowsAndIsTold() {
    toldAndCounted(
        ask(file(change(20, "\"1.50\"", "\"1.50"))), "a.csv:23: the row has 9 cells", 18);
  }

  @Test
  void anInchMarkInACellIsNoQuoteThatIsNeverClosed() {
    String text = change(20, "\"T20\"", "5\" disks").split("\n\n\"?\u00a9")[0] + "\n\n\n";
    Ran ran = ask(file(text));
    assertThat(ran.err()).isEmpty();
    assertThat(ran.csv().get(1).get(1)).isEqualTo("20");
  }

  @Test
  void aNulByteInATitleHarmsNothing() {
    Ran ran = ask(file(change(20, "T20", "T\u000020")));
    assertThat(ran.code()).isZero();
    assertThat(ran.csv().get(1).get(1)).isEqualTo("20");
  }

  @Test
  void aRowOfFiveThousandColumnsIsRejectedWithItsLine() {
    String wide = ",\"c\"".repeat(5_000);
    toldAndCounted(ask(file(change(20, ",\"1.50\"", ",\"1.50\"" + wide))), "a.csv:23: ", 19);
  }

  @Test
  void aPublicationOfFiveThousandAuthorsIsRead() {
    String ids = String.join("| ", Collections.nCopies(5_154, "57000000001"));
    ExportText export =
        ExportText.of(
            "Publications in Japan",
            "Title",
            "Year",
            "EID",
            "Country/Region",
            FWCI,
            "Scopus Author Ids");
    for (int i = 10; i < 30; i++) {
      export = export.row("T" + i, "2018", "2-s2.0-" + i, "Japan| United Kingdom", "1.50", ids);
    }
    Ran ran = ask(export.writeTo(folder.resolve("a.csv")));
    assertThat(ran.err()).isEmpty();
    assertThat(ran.csv().get(1).get(1)).isEqualTo("20");
  }

  @Test
  void aTitleThatStartsWithACopyrightSignEndsNothing() {
    Ran ran = ask(file(change(20, "T20", "\u00a9 or not: copyright in Japan")));
    assertThat(ran.err()).isEmpty();
    assertThat(ran.csv().get(1).get(1)).isEqualTo("20");
  }

  @Test
  void rowsAfterTheCopyrightLineAreToldAndNotCounted() {
    String row = "\"T\",\"2018\",\"2-s2.0-1\",\"Japan| United Kingdom\",\"1.50\"\n";
    toldAndCounted(ask(file(export().text() + row)), "a.csv:35: the row stands after the end", 20);
  }

  @Test
  void aHeaderThatStandsTwiceIsToldAndIsNoPublication() {
    ExportText export = export();
    java.util.List<java.util.List<String>> rows = new java.util.ArrayList<>(export.rows());
    rows.add(10, export.headings());
    Ran ran = ask(export.withRows(rows).writeTo(folder.resolve("a.csv")));
    assertThat(ran.err()).contains("a.csv:23: the header again").hasLineCount(1);
    assertThat(ran.code()).isEqualTo(ExitCode.DONE);
    assertThat(ran.csv().get(1).get(1)).isEqualTo("20");
  }

  @Test
  void aNumberOfPublicationsThatIsNotThatOfThePreambleIsTold() {
    Ran ran = ask(export().saying("25 publications").saying().writeTo(folder.resolve("a.csv")));
    assertThat(ran.code()).isZero();
    assertThat(ran.err()).contains("a.csv: the preamble declares 25 publications; 20 were found");
  }

  @Test
  void aNumberOfPublicationsMayCountDuplicatesOnceOrEachTime() {
    ExportText export = export();
    ExportText twice = export.row(export.rows().get(0).toArray(String[]::new));
    for (String declared : List.of("20 publications", "21 publications")) {
      Ran ran = ask(twice.saying(declared).saying().writeTo(folder.resolve("a.csv")));
      assertThat(ran.err()).as(declared).isEmpty();
    }
    Ran ran = ask(twice.saying("19 publications").saying().writeTo(folder.resolve("a.csv")));
    assertThat(ran.err()).contains("declares 19 publications; 21 were found");
  }

  @Test
  void duplicatesOfAnotherFileDoNotMakeAFileIncomplete() {
    ExportText export = export();
    ExportText once = export.withRows(export.rows().subList(5, 15));
    Path other = once.saying("10 publications").saying().writeTo(folder.resolve("a.csv"));
    ExportText twice = export.row(export.rows().get(0).toArray(String[]::new));
    Path file = twice.saying("20 publications").saying().writeTo(folder.resolve("b.csv"));
    Ran ran = Ran.with("output", "--pair", "UK,JP", "-f", "csv", other, file);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
  }

  @Test
  void aTableOfNoKnownKindIsRefusedWithWhatWasTried() {
    Ran ran = ask(file("colour,size\nred,3\n"));
    refused(ran, "a.csv: not an export that colab knows; tried ");
    assertThat(ran.err()).contains("SciVal", "the first row reads: colour | size");
  }

  @Test
  void aFileThatIsNotThereIsToldAsSuch() {
    refused(ask(folder.resolve("none.csv")), "none.csv: there is no such file");
  }

  @Test
  void aNameThatNoFileCanHaveIsToldAsSuch() {
    Ran ran = Ran.with("fwci", "--pair", "UK,JP", folder + "/a\u0000b");
    refused(ran, "this is no file name here");
  }

  @Test
  void anEmptyFolderIsToldAsSuch() throws IOException {
    refused(
        ask(Files.createDirectory(folder.resolve("empty"))),
        "empty: the folder itself holds no files");
  }

  @Test
  void aFolderWithNothingReadableIsToldWithAFile() {
    file("readme.txt", "hello\n".getBytes(StandardCharsets.UTF_8));
    refused(ask(folder), "readme.txt: not an export that colab knows");
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
