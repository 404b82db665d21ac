package colab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import colab.fixture.Ran;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same sixty publications give the same tables, whoever they were exported from. */
class FormatsAgreeTest {
  private static final List<String> FORMS = List.of("csv", "tsv");
  private static final List<String> QUESTIONS =
      List.of(
          "output --pair UK,JP",
          "output --country JP --max-authors 10",
          "output --country JP --types article",
          "output --pair UK,JP --counting fractional",
          "growth --pair UK,JP",
          "rank --of UK --for JP",
          "partners --country JP --columns rank,country,output");

  private static String answer(String file, String question, String form) {
    List<Object> words = Stream.<Object>of((Object[]) question.split(" ")).toList();
    List<Object> rest =
        List.of("--no-notes", "--format", form, Path.of("sample-data/formats", file));
    Ran ran = Ran.with(Stream.concat(words.stream(), rest.stream()).toArray());
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
    return ran.out();
  }

  @ParameterizedTest
  @ValueSource(strings = {"scopus.csv", "wos.txt", "wos-plain.txt", "wos.bib", "dimensions.csv"})
  void tablesAreThoseOfSciVal(String file) {
    for (String question : QUESTIONS) {
      for (String form : FORMS) {
        assertThat(answer(file, question, form))
            .as(question + " in " + form)
            .isEqualTo(answer("scival.csv", question, form));
      }
    }
  }
}
