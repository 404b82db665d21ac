package colab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import colab.fixture.ExportText;
import colab.fixture.Ran;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an answer tells of the publications and the files that it comes from. */
class AnswersToldTest {
  private static final String FWCI = "Field-Weighted Citation Impact";
  private static final String AUTHORS = "Number of Authors";

  @TempDir Path folder;

  private static ExportText publications(int first) {
    ExportText export =
        ExportText.of(
            "Publications in Japan",
            "Title",
            AUTHORS,
            "Year",
            "EID",
            "DOI",
            "Country/Region",
            FWCI);
    for (int i = first; i < first + 12; i++) {
      String eid = "2-s2.0-850000000" + i;
      export = export.row("T" + i, "3", "2018", eid, "10.1/" + i, "Japan| United Kingdom", "1.50");
    }
    return export;
  }

  private Path file(String name, ExportText text) {
    return text.writeTo(folder.resolve(name));
  }

  @Test
  void aFileThatHasNoPartInTheAnswerIsTold() {
    Path declared = file("a.csv", publications(10));
    ExportText bare =
        new ExportText(
            List.of(),
            publications(40).headings(),
            publications(40).rows(),
            List.of(),
            ExportText.Style.PLAIN);
    Path undeclared = file("b.csv", bare);
    Ran ran =
        Ran.with("fwci", "--pair", "UK,JP", "-f", "csv", "--no-intervals", declared, undeclared);
    assertThat(ran.err()).contains("b.csv: not used").doesNotContain("a.csv: not used");
    assertThat(ran.csv().get(1).get(1)).isEqualTo("12");
    Ran together =
        Ran.with(
            "fwci",
            "--pair",
            "UK,JP",
            "-f",
            "csv",
            "--no-intervals",
            "--assume-scope",
            "files",
            declared,
            undeclared);
    assertThat(together.err()).doesNotContain("not used");
    assertThat(together.csv().get(1).get(1)).isEqualTo("24");
  }

  @Test
  void titlesOfRankingsNameWhatWasChosen() {
    Path file = file("a.csv", publications(10));
    assertThat(Ran.with("partners", "--country", "JP", "--max-authors", "50", file).out())
        .contains("at most 50");
    assertThat(Ran.with("rank", "--of", "UK", "--for", "JP", "--max-authors", "50", file).out())
        .contains("at most 50");
  }

  @Test
  void aRowWithAnEmptyIdentifierIsTheOneThatHasItsDoi() {
    ExportText export =
        publications(10).row("T10", "3", "2018", "-", "10.1/10", "Japan| United Kingdom", "1.50");
    Ran ran = Ran.with("output", "--pair", "UK,JP", "--value", file("a.csv", export));
    assertThat(ran.out()).isEqualTo("12\n");
    assertThat(Ran.with("check", file("a.csv", export)).out())
        .contains("13 = 12 kept + 1 duplicate");
  }

  @Test
  void aLineBreakInACountryCellRejectsTheRow() {
    ExportText export =
        publications(10)
            .row(
                "T30", "3", "2018", "2-s2.0-85000000099", "", "Japan| United Kingdom,1\nx", "9.00");
    Ran ran =
        Ran.with("fwci", "--pair", "UK,JP", "-f", "csv", "--no-intervals", file("a.csv", export));
    assertThat(ran.err()).contains("a quotation mark is not closed");
    assertThat(ran.csv().get(1).get(1)).isEqualTo("12");
    assertThat(ran.code()).isEqualTo(ExitCode.DIFFERS);
  }

  @Test
  void rejectedRowsAreToldEvenWhereThereIsNoAnswer() {
    ExportText broken = publications(10).withRows(List.of());
    for (int i = 0; i < 3; i++) {
      broken =
          broken.row(
              "T" + i, "3", "2018", "2-s2.0-8500000000" + i, "", "Japan| United Kingdom", "abc");
    }
    Ran ran = Ran.with("fwci", "--pair", "UK,JP", file("a.csv", broken));
    assertThat(ran.code()).isEqualTo(ExitCode.COULD_NOT);
    assertThat(ran.err()).contains("'abc' is not a number", "there is no such publication");
  }

  @Test
  void nothingReadIsNoAnswer() {
    Path empty = file("a.csv", publications(10).withRows(List.of()));
    for (String command : List.of("output", "growth", "subjects")) {
      Ran ran = Ran.with(command, "--pair", "UK,JP", empty);
      assertThat(ran.code()).as(command).isEqualTo(ExitCode.COULD_NOT);
      assertThat(ran.out()).isEmpty();
    }
  }

  @Test
  void rowsAreSortedFromTheLargestByASignBeforeTheColumn() {
    Path file = file("a.csv", publications(10));
    Ran ran =
        Ran.with("fwci", "--pair", "UK,JP", "--sort", "-output", "--top", "1", "-f", "csv", file);
    assertThat(ran.csv()).hasSize(2);
    assertThat(Ran.with("fwci", "--pair", "UK,JP", "--top", "0", file).code())
        .isEqualTo(ExitCode.USAGE);
  }

  @Test
  void mergedCountriesCountAsOne() {
    ExportText export =
        publications(10)
            .row("H", "3", "2018", "2-s2.0-85000000098", "", "Japan| Hong Kong", "9.00");
    Ran ran =
        Ran.with(
            "output", "--pair", "CN,JP", "--value", "--merge", "CN=HK,MO", file("a.csv", export));
    assertThat(ran.out().strip()).isEqualTo("1");
  }

  /** Members overlap: 12 of Japan, 12 of the UK, 12 of both together. */
  @Test
  void eachMemberOfAGroupHasARow() {
    Path file = file("a.csv", publications(10));
    Ran ran =
        Ran.with(
            "fwci",
            "--group",
            "G7",
            "--each",
            "-f",
            "csv",
            "--no-intervals",
            "--assume-scope",
            "world",
            file);
    assertThat(ran.csv()).hasSize(9);
    assertThat(ran.csv()).filteredOn(row -> row.get(0).equals("Japan")).hasSize(1);
    assertThat(ran.csv().get(8).subList(0, 2)).containsExactly("All, each publication once", "12");
    assertThat(Ran.with("fwci", "--country", "JP", "--each", file).code())
        .isEqualTo(ExitCode.USAGE);
  }

  @Test
  void aCountryAmongTheFilesIsAnOptionLeftOut() {
    assertThat(Ran.with("partners", "JP").err()).contains("JP is no file", "--country JP");
  }

  @Test
  void countrySharesOfACountedExportAreRefused() {
    Ran ran = Ran.with("output", "--country", "JP", "--sample", "--counting", "fractional");
    assertThat(ran.code()).isEqualTo(ExitCode.COULD_NOT);
    assertThat(ran.err()).contains("already counted");
  }
}
