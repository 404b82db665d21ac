package colab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import colab.fixture.ExportText;
import colab.fixture.Ran;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions that cannot be put, or that these exports cannot answer. */
class QuestionsTest {
  @TempDir Path folder;

  private Ran ask(ExportText export, String command) {
    List<Object> arguments = new ArrayList<>(List.of(command.split(" ")));
    arguments.add(export.writeTo(folder.resolve("a.csv")));
    return Ran.with(arguments.toArray());
  }

  private static void refused(Ran ran, int code, String sentence) {
    assertThat(ran.err())
        .startsWith("colab: ")
        .contains(sentence)
        .doesNotContain("\tat ", "Exception");
    assertThat(ran.code()).isEqualTo(code);
    assertThat(ran.out()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "fwci --pair UK,Narnia # unknown country 'Narnia'",
        "fwci --pair UK,Japn # unknown country 'Japn'",
        "fwci --pair UK,GB # overlap",
        "fwci --pair UK,England # overlap",
        "fwci --pair EU27,DE # overlap",
        "fwci --pair UK # does not name two sides",
        "fwci --pair UK,JP,DE # does not name two sides",
        "fwci --pair UK, # does not name two sides",
        "fwci --pair UK,JP --country DE # given together",
        "fwci --pair UK,JP --years 2021-2017 # years run backwards: 2021 comes after 2017",
        "fwci --pair UK,JP --years 20I7 # is not a range of years",
        "fwci --pair UK,JP --years 2017-2018-2019 # is not a range of years",
        "fwci --pair UK,JP --types artcle # unknown document type 'artcle'",
        "fwci --pair UK,JP --subject Alchemy # unknown subject 'Alchemy'",
        "fwci --pair UK,JP --max-authors 0 # --max-authors 0 leaves nothing",
        "fwci --pair UK,JP --max-countries -1 # --max-countries -1 leaves nothing",
        "fwci --country JP --format cvs # cvs",
        "fwci --country JP -o out.doc # the ending of out.doc names no format",
        "fwci --country JP --assume-scope moon # --assume-scope moon is not known",
        "fwci --country JP --sample # --sample and files were both given",
        "partners --country JP --counting author # --counting author is not possible here",
        "rank --of UK --for JP --counting institution # only full or fractional",
        "profile --pair UK,JP --counting author # only full or fractional",
        "international --country JP --counting author # only full or fractional",
        "institutions --pair UK,JP --counting fractional # fractional is not possible here, only full",
        "network --counting author # only full or fractional",
        "compare --pair UK,JP --own --counting author # only full or fractional",
        "growth --country JP --by partner --counting author # only full or fractional",
        "fwci --bilateral # --bilateral needs sides",
        "fwci --pear UK,JP # --pear",
        "fcwi --pair UK,JP # fcwi"
      })
  void whatCannotBeUnderstoodIsAUsageErrorThatSaysWhatItIs(String command, String sentence) {
    refused(ask(BadInputTest.export(), command), ExitCode.USAGE, sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "fwci --country UK # no export here covers publications of the United Kingdom",
        "fwci --pair UK,DE # no export here covers",
        "output --group G7 # no export here covers",
        "partners --country UK # no export here covers",
        "fwci --country JP --years 2015-2021 # it covers 2017-2021",
        "subjects --country JP # no column 'All Science Journal Classification (ASJC) field name'"
      })
  void whatTheExportDoesNotHoldIsRefused(String command, String sentence) {
    refused(ask(BadInputTest.export(), command), ExitCode.COULD_NOT, sentence);
  }

  @Test
  void aScopeThatTheUserAssumesAnswersWithItsWord() {
    Ran ran = ask(BadInputTest.export(), "fwci --country UK --no-intervals --assume-scope world");
    assertThat(ran.code()).isZero();
    assertThat(ran.out().replace('\n', ' ')).contains("Scope assumed (--assume-scope).");
  }

  @Test
  void filesThatDeclareNothingShowTheirScopeByACountryOnEveryRow() {
    ExportText undeclared = BadInputTest.export().with("Data set", "My list");
    for (int i = 0; i < 20; i++) {
      undeclared =
          undeclared.row(
              "U" + i, "2018", "2-s2.0-7000" + i, i % 2 == 0 ? "Japan" : "Japan| Germany", "1.00");
    }
    refused(
        ask(undeclared, "fwci --country UK"),
        ExitCode.COULD_NOT,
        "every publication in these files has Japan, so they cannot tell about the United Kingdom");
    assertThat(ask(undeclared, "fwci --country JP --no-intervals").code()).isZero();
    Ran pair = ask(undeclared, "fwci --pair UK,JP --no-intervals");
    assertThat(pair.code()).isZero();
    assertThat(pair.out().replace('\n', ' '))
        .contains("The files declare no scope: figures are of these files.");
  }

  @Test
  void anExportOfAnInstitutionAnswersNothingAboutACountry() {
    ExportText york =
        BadInputTest.export().with("Data set", "Publications at the University of York");
    refused(
        ask(york, "fwci --country UK"),
        ExitCode.COULD_NOT,
        "it holds publications of the University of York");
    assertThat(ask(york, "fwci --no-intervals").code()).isZero();
  }

  @Test
  void retractedPublicationsAreCountedAndToldUnlessTheyAreLeftOut() {
    ExportText export =
        ExportText.of("Publications in Japan", "EID", "Year", "Country/Region", "Publication type");
    for (int i = 0; i < 12; i++) {
      export =
          export.row(
              "2-s2.0-" + i, "2018", "Japan| United Kingdom", i < 3 ? "Retracted" : "Article");
    }
    Ran counted = ask(export, "output --pair UK,JP --years 2018");
    assertThat(counted.out().replace('\n', ' '))
        .contains("3 retracted counted (--without-retracted leaves them out).");
    assertThat(ask(export, "output --pair UK,JP --years 2018 -f csv").csv().get(1))
        .startsWith("2018", "12");
    assertThat(
            ask(export, "output --pair UK,JP --years 2018 -f csv --without-retracted").csv().get(1))
        .startsWith("2018", "9");
  }

  @Test
  void anExportOfSomeDocumentTypesSaysSo() {
    for (ExportText export :
        List.of(
            BadInputTest.export().with("Types of publications included", "Article"),
            BadInputTest.export().saying("Publication types", "Article"))) {
      assertThat(ask(export, "output --pair UK,JP").out().replace('\n', ' '))
          .contains("The export holds publication types Article only.");
    }
  }
}
