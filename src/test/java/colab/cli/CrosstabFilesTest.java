package colab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import colab.fixture.Packed;
import colab.fixture.Ran;
import colab.fixture.WorkbookFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Registers as people keep them: in workbooks, packed, large, odd. */
class CrosstabFilesTest {
  private static final String TEXT = "kind,year,amount\na,2019,1.5\nb,2020,2\na,2020,\n";

  @TempDir Path folder;

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static void givesTheSums(Path file) {
    Ran ran = Ran.with("crosstab", "--by", "kind", "--sum", "amount", "-f", "csv", file);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isEqualTo(ExitCode.DONE);
    assertThat(ran.out().lines())
        .containsExactly(
            "kind,sum,share_percent,count,n_sum", "b,2,57.142857,1,1", "a,1.5,42.857143,2,1");
  }

  @Test
  void aWorkbookIsReadAsTextIs() throws IOException {
    List<List<String>> rows = TEXT.lines().map(line -> List.of(line.split(",", -1))).toList();
    givesTheSums(write("a.xlsx", WorkbookFile.inline(rows)));
    givesTheSums(write("b.xlsx", WorkbookFile.shared(rows)));
  }

  @Test
  void aPackedWorkbookIsReadFromStandardInput() throws IOException {
    byte[] workbook = Files.readAllBytes(Path.of("sample-data", "formats", "scival.xlsx"));
    Ran plain = Ran.fed(workbook, "output", "-f", "csv", "-");
    Ran packed = Ran.fed(Packed.gzip(workbook), "output", "-f", "csv", "-");
    assertThat(packed.err()).isEmpty();
    assertThat(packed.out()).isEqualTo(plain.out()).startsWith("year,output");
  }

  @Test
  void packedAndOtherwiseEncodedTextIsReadToo() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(TEXT.getBytes(StandardCharsets.UTF_8));
    }
    givesTheSums(write("a.csv.gz", packed.toByteArray()));
    givesTheSums(write("b.txt", ("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_8)));
    String tabs = "\ufeff" + TEXT.replace(',', '\t').replace("\n", "\r\n");
    givesTheSums(write("c.txt", tabs.getBytes(StandardCharsets.UTF_16LE)));
  }

  @Test
  void aHundredThousandValuesAreCounted() throws IOException {
    String rows =
        IntStream.range(0, 100_000)
            .mapToObj(i -> "v" + i + ',' + i % 3)
            .collect(Collectors.joining("\n"));
    Path file = write("a.csv", ("value,third\nv7,0\n" + rows).getBytes(StandardCharsets.UTF_8));
    Ran ran = Ran.with("crosstab", "--by", "value", "--top", "1", file);
    assertThat(ran.out()).contains("v7", "(99,999 others)").contains("All 100,001 rows counted.");
    Ran list = Ran.with("crosstab", "--by", "value,third", "--list", "-f", "csv", file);
    assertThat(list.out().lines()).hasSize(100_002);
  }

  @Test
  void sumsBeyondWhatALongHoldsAreTold() throws IOException {
    String large = "9".repeat(18);
    Path file =
        write(
            "a.csv",
            ("k,n\na,%s\na,%s\na,0.01\n".formatted(large, large)).getBytes(StandardCharsets.UTF_8));
    Ran ran = Ran.with("crosstab", "--by", "k", "--sum", "n", file);
    assertThat(ran.out()).contains("Sums of more than 15 digits are rounded.");
  }

  @Test
  void aLaterFileThatLacksTheColumnIsNamed() throws IOException {
    Path good = write("a.csv", TEXT.getBytes(StandardCharsets.UTF_8));
    Path bad = write("b.csv", "sort,year\na,2019\n".getBytes(StandardCharsets.UTF_8));
    Ran ran = Ran.with("crosstab", "--by", "kind", good, bad);
    assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.err()).contains("b.csv:1: no column \"kind\"");
  }

  @Test
  void aRegisterIsNotOverwritten() throws IOException {
    Path file = write("a.csv", TEXT.getBytes(StandardCharsets.UTF_8));
    Ran ran = Ran.with("crosstab", "--by", "kind", file, "-o", file);
    assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
    assertThat(Files.readString(file)).isEqualTo(TEXT);
  }
}
