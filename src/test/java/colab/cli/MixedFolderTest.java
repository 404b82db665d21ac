package colab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import colab.fixture.ExportText;
import colab.fixture.Packed;
import colab.fixture.Ran;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders of downloads from everywhere are read in one call, or refused file by file. */
class MixedFolderTest {
  private static final Path FORMATS = Path.of("sample-data/formats");

  @TempDir Path folder;

  private void copy(String... names) throws IOException {
    for (String name : names) {
      Files.copy(FORMATS.resolve(name), folder.resolve(name));
    }
  }

  private void write(String name, String text) {
    ExportText.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void theSamePublicationsOfEverySourceAreCountedOnce() {
    Ran all = Ran.with("output", "--pair", "UK,JP", "-f", "csv", FORMATS);
    Ran one = Ran.with("output", "--pair", "UK,JP", "-f", "csv", FORMATS.resolve("scopus.csv"));
    assertThat(all.code()).isZero();
    assertThat(all.out()).isEqualTo(one.out());
    assertThat(all.err())
        .contains("lens.csv: not counted: this Lens file has no countries")
        .hasLineCount(1);
  }

  @Test
  void damagedFilesOfAFolderArePassedOverAndToldWithTheReason() throws IOException {
    copy("scopus.csv", "openalex.jsonl");
    write("bad.xlsx", "PK\u0003\u0004garbage");
    write("empty.csv", "");
    write("README.txt", "hello");
    Ran ran = Ran.with("output", "--pair", "UK,JP", "-f", "csv", folder);
    assertThat(ran.code()).isZero();
    assertThat(ran.err())
        .contains("passed over: ", "bad.xlsx: the compressed data is damaged")
        .contains("being no export that colab knows: ", "README.txt", "empty.csv");
    Ran check = Ran.with("check", "-f", "csv", folder);
    assertThat(check.code()).isEqualTo(ExitCode.COULD_NOT);
    assertThat(check.out()).contains("scopus.csv,", "openalex.jsonl,");
  }

  @Test
  void reportFilesOfAFolderAreNoInputs() throws IOException {
    copy("scopus.csv");
    write("report.toml", "published = [\n  [\"country\", \"output\"],\n  [\"Japan\", \"");
    write("report.toml.lock", "[[file]]\n");
    Ran ran = Ran.with("output", "--pair", "UK,JP", "-f", "csv", folder);
    assertThat(ran.code()).isZero();
    assertThat(ran.err()).doesNotContain("toml");
  }

  @Test
  void aFileThatIsDamagedHalfWayTakesNoPartInWhatTheOthersRepeat() throws IOException {
    copy("scopus.csv");
    byte[] packed = Packed.gzip(Files.readAllBytes(FORMATS.resolve("openalex.jsonl")));
    ExportText.write(folder.resolve("a.jsonl.gz"), Arrays.copyOf(packed, packed.length * 9 / 10));
    Ran check = Ran.with("check", "-f", "csv", folder);
    assertThat(check.out()).contains("scopus.csv,scopus,60,60,0,0,");
  }

  @Test
  void whatSourcesNormaliseIsNeverAveragedTogether() throws IOException {
    copy("dimensions.csv", "openalex.jsonl");
    Ran ran = Ran.with("fwci", "--pair", "UK,JP", folder);
    assertThat(ran.code()).isEqualTo(ExitCode.COULD_NOT);
    assertThat(ran.err()).contains("they mix Dimensions and OpenAlex");
  }

  @Test
  void aMeanComesFromTheSourceThatHasItAndTheOthersAreTold() throws IOException {
    copy("scopus.csv", "openalex.jsonl");
    Ran both = Ran.with("fwci", "--pair", "UK,JP", "--value", folder);
    Ran one = Ran.with("fwci", "--pair", "UK,JP", "--value", FORMATS.resolve("openalex.jsonl"));
    assertThat(both.out()).isEqualTo(one.out()).isNotEmpty();
    assertThat(both.err()).contains("scopus.csv: not counted: this Scopus file has no");
  }

  @Test
  void aDamagedTableStopsOnlyWhoNeedsItAndMayBeTakenAway() throws IOException {
    copy("scopus.csv");
    Path samples = Path.of("sample-data");
    String table = "Countries_Regions_collaborating_with_Japan_2020.csv";
    String text = Files.readString(samples.resolve(table));
    write(table, text.replaceFirst("13214", "13z14"));
    assertThat(Ran.with("output", "--pair", "UK,JP", "-q", folder).code()).isZero();
    Ran needed = Ran.with("profile", "--pair", "UK,JP", "--years", "2020", folder);
    assertThat(needed.code()).isEqualTo(ExitCode.COULD_NOT);
    assertThat(needed.err())
        .contains(table + ":13: ", "'13z14'")
        .contains("Or take it out of the folder to do without it.");
  }
}
