package colab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import colab.fixture.ExportText;
import colab.fixture.OldWorkbook;
import colab.fixture.Ran;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The Excel files of old, as the Web of Science writes them today and SciVal wrote them in 2017.
 */
class OldExcelTest {
  @TempDir Path folder;

  private Path xls(String name, List<List<String>> rows) {
    return ExportText.write(folder.resolve(name), OldWorkbook.of(rows));
  }

  @Test
  void savedRecordsOfTheWebOfScienceAreCounted() {
    Path file =
        xls(
            "savedrecs.xls",
            List.of(
                List.of(
                    "Publication Type",
                    "Authors",
                    "Article Title",
                    "Document Type",
                    "Addresses",
                    "Times Cited, WoS Core",
                    "Publication Year",
                    "DOI",
                    "UT (Unique WOS ID)"),
                List.of(
                    "J",
                    "Ito, T; Li, X",
                    "A",
                    "Article",
                    "[Ito, T] Univ Tokyo, Tokyo, Japan; [Li, X] Univ Leeds, Leeds, England",
                    "7",
                    "2022",
                    "10.1/a",
                    "WOS:000000000000001"),
                List.of(
                    "J",
                    "Sato, K",
                    "B",
                    "Review",
                    "[Sato, K] Univ Kyoto, Kyoto, Japan",
                    "0",
                    "2023",
                    "10.1/b",
                    "WOS:000000000000002")));
    Ran ran = Ran.with("output", "--country", "JP", "-f", "csv", file);
    assertThat(ran.out())
        .isEqualTo("year,output,output_fractional\n2022,1,0.5\n2023,1,1\n2022-2023,2,1.5\n");
    assertThat(Ran.with("output", "--pair", "UK,JP", "--value", file).out()).isEqualTo("1\n");
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void exportsOfAllDatabasesSayWhichHasAddresses() {
    Path file =
        xls(
            "all.xls",
            List.of(
                List.of("Publication Type", "Authors", "Publication Year", "UT (Unique ID)"),
                List.of("J", "Ito, T", "2022", "WOS:000000000000001")));
    Ran ran = Ran.with("output", "--pair", "UK,JP", file);
    assertThat(ran.code()).isEqualTo(ExitCode.COULD_NOT);
    assertThat(ran.err()).contains("Core Collection");
  }

  @Test
  void institutionsOfTheWorldOf2017AreAccountedFor() {
    Path file =
        xls(
            "world.xls",
            List.of(
                List.of("\ufeffData set", "Institutions"),
                List.of("Entity", "World"),
                List.of("Year range", "2012 to 2016"),
                List.of(""),
                List.of(
                    "Institution",
                    "Country",
                    "Publications",
                    "Publications (growth %)",
                    "Citations",
                    "Field-Weighted Citation Impact"),
                List.of("University of Tokyo", "Japan", "50000", "-1.5", "400000", "1.30"),
                List.of("AbbVie", "United States", "1198", "-", "9000", "1.90")));
    Ran ran = Ran.with("check", "-f", "csv", file);
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("world.xls,scival-list,2,2,0,0,");
  }
}
