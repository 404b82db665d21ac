package colab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import colab.fixture.ExportText;
import colab.fixture.Ran;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Habits of real files that an independent count found. */
class UnseenFilesTest {
  @TempDir Path folder;

  private Path file(String name, String text) {
    return ExportText.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aListBetweenCommasHoldsChinaBesideHongKong() {
    Path file =
        file(
            "a.csv",
            "\"EID\",\"Title\",\"Year\",\"Country\"\n"
                + "\"2-s2.0-1\",\"A\",\"2018\",\"Hong Kong, China\"\n"
                + "\"2-s2.0-2\",\"B\",\"2018\",\"Japan, Taiwan, China\"\n"
                + "\"2-s2.0-3\",\"C\",\"2018\",\"Korea, Republic of, Japan\"\n");
    assertThat(output(file, "HK,CN")).isEqualTo("1");
    assertThat(output(file, "TW,CN")).isEqualTo("1");
    assertThat(output(file, "JP,KR")).isEqualTo("1");
  }

  private static String output(Path file, String pair) {
    Ran ran = Ran.with("output", "--pair", pair, "-f", "csv", file);
    return ran.csv().get(ran.csv().size() - 1).get(1);
  }

  @Test
  void anotherHeaderInTheMiddleOfAFileIsRefusedWithItsLineByAnyNumberOfThreads() {
    String first = "\"EID\",\"Title\",\"Year\",\"Country/Region\"\n";
    String second = "\"EID\",\"Year\",\"Title\",\"Country/Region\"\n";
    String row = "\"2-s2.0-%d\",\"%s\",\"%s\",\"Japan| United Kingdom\"\n";
    StringBuilder text = new StringBuilder(first);
    for (int i = 1; i <= 9_000; i++) {
      text.append(row.formatted(i, "T", "2018"));
    }
    text.append(second).append(row.formatted(9_999, "2018", "T"));
    for (String threads : new String[] {"1", "3"}) {
      Ran ran =
          Ran.with("output", "--pair", "UK,JP", "--threads", threads, file("a.csv", text + ""));
      assertThat(ran.code()).isEqualTo(ExitCode.COULD_NOT);
      assertThat(ran.err()).contains("a.csv:9002: another header with other columns");
    }
  }

  @Test
  void pairsWithoutYearsTellPartnersAndMayBeWrittenByCode() {
    Path file =
        file("a.csv", "country_a,country_b,publications\nJP,US,90\nJP,GB,50\nDEU,JP,31\nNA,JP,4\n");
    Ran ran = Ran.with("partners", "--country", "JP", "-f", "csv", file);
    assertThat(ran.csv().stream().skip(1).map(row -> row.get(2) + " " + row.get(3)))
        .containsExactly("US 90", "GB 50", "DE 31");
    assertThat(ran.err()).contains("a.csv:5: ");
  }

  @Test
  void theCountriesInOneCountrysPublicationsAreItsPartnersAndNobodyElses() {
    Path file =
        file(
            "a.csv",
            "Data set,\"Publications in Japan\"\nYear range,2016 to 2021\n\n"
                + "Countries/Regions,Publications\nJapan,1000\nUnited States,90\n"
                + "United Kingdom,50\n");
    Ran ran = Ran.with("partners", "--country", "JP", "-f", "csv", file);
    assertThat(ran.csv().stream().skip(1).map(row -> row.get(2) + " " + row.get(3)))
        .containsExactly("US 90", "GB 50");
    assertThat(ran.csv().get(2)).endsWith("", "", "");
    assertThat(Ran.with("partners", "--country", "US", file).code()).isEqualTo(ExitCode.COULD_NOT);
  }

  @Test
  void whatProgramsWriteForNothingIsMissing() {
    Path file =
        file(
            "a.csv",
            "\"EID\",\"Title\",\"Year\",\"Country/Region\",\"Citations\"\n"
                + "\"2-s2.0-1\",\"A\",\"2018\",\"Japan| United Kingdom\",\"nan\"\n"
                + "\"2-s2.0-2\",\"B\",\"2018\",\"Japan| United Kingdom\",\"None\"\n"
                + "\"2-s2.0-3\",\"C\",\"2018\",\"Japan| United Kingdom\",\"NA\"\n");
    Ran ran = Ran.with("output", "--pair", "UK,JP", "-f", "csv", file);
    assertThat(ran.err()).isEmpty();
    assertThat(output(file, "UK,JP")).isEqualTo("3");
    assertThat(Ran.with("check", "-f", "csv", file).out()).contains(",3,3,0,0,");
  }
}
