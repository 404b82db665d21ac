package colab.corpus.format.openalex;

import static org.assertj.core.api.Assertions.assertThat;

import colab.Diagnostic;
import colab.corpus.Row;
import colab.fixture.ExportText;
import colab.fixture.Heard;
import colab.fixture.Ran;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The website's table in its three forms. */
class OpenAlexWebTest {
  private static final String PYTHON =
      """
      id,doi,title,display_name,publication_year,cited_by_count,type,fwci,is_retracted,is_paratext,\
      countries_distinct_count,authorships.author_position,authorships.institutions,\
      authorships.countries,authorships.author.id,citation_normalized_percentile.value,\
      primary_topic.subfield.id,primary_topic.field.display_name,cited_by_api_url
      https://openalex.org/W1,None,None,One,2020,3,article,None,False,False,2,first|last,\
      "[{'id': 'I1', 'country_code': 'JP'}]",JP|GB|JP,A1|,nan,https://openalex.org/subfields/1908,x,u
      https://openalex.org/W2,https://doi.org/10.1/b,"Two
      lines",Two,2021,0,article,0.0,True,False,0,None,None,None,None,0.5,None,None,u
      https://openalex.org/W3,None,Three,Three,2021,0,paratext,None,False,True,0,first,None,NA,A1,None,None,None,u
      """;

  @TempDir Path folder;

  private Path file(String text) {
    return ExportText.write(folder.resolve("w.csv"), text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void cellsThatPythonWroteAreReadAsWhatTheyMean() {
    Heard heard = Heard.of(file(PYTHON));
    assertThat(heard.rejected()).isEmpty();
    assertThat(heard.warnings()).isEmpty();
    assertThat(heard.rows()).hasSize(2);
    assertThat(heard.rows().get(0).countries()).containsExactly("GB", "JP");
    assertThat(heard.rows().get(0).authors()).isEqualTo(2);
    assertThat(heard.rows().get(0).areas()).containsExactly("Earth and Planetary Sciences");
    assertThat(heard.rows().get(1).countries()).isEmpty();
    assertThat(heard.fwci()).containsExactly(Row.MISSING, 0L);
    assertThat(Ran.with("output", "--keep-all", "-f", "csv", file(PYTHON)).out())
        .contains("2021,2");
    assertThat(Ran.with("output", "--without-retracted", "-f", "csv", file(PYTHON)).out())
        .contains("2020,1");
  }

  @Test
  void aListOf100AuthorsMayBeCut() {
    String table =
        "id,display_name,publication_year,authorships.author.id,authorships.countries\n"
            + "https://openalex.org/W1,A,2020,A"
            + "|A".repeat(98)
            + ",JP\n"
            + "https://openalex.org/W2,B,2020,A"
            + "|A".repeat(99)
            + ",NA|GB\n";
    Heard heard = Heard.of(file(table));
    assertThat(heard.rows()).extracting(Heard.Seen::authors).containsExactly(99L, Row.MISSING);
    assertThat(heard.rows().get(1).countries()).containsExactlyInAnyOrder("NA", "GB");
    assertThat(heard.warnings())
        .extracting(Diagnostic::message)
        .containsExactly("1 work " + Rules.CUT);
  }

  @Test
  void fieldsByNameAreAreas() {
    String table =
        "id,display_name,publication_year,primary_topic.field.display_name\n"
            + "https://openalex.org/W1,A,2020,Physics and Astronomy\n";
    assertThat(Heard.of(file(table)).rows().get(0).areas())
        .containsExactly("Physics and Astronomy");
  }

  @Test
  void aColumnThatWasNotChosenIsNamed() {
    String table =
        "id,display_name,publication_year,primary_topic.display_name\nhttps://openalex.org/W1,A,2020,T\n";
    Ran ran = Ran.with("partners", "--country", "JP", file(table));
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err())
        .contains(
            "no column 'authorships.countries' (countries)", "Export it again from openalex.org");
  }

  @ParameterizedTest
  @ValueSource(strings = {"partners", "fwci"})
  void theOlderTableSaysWhatItIsAndWhatToExport(String question) {
    String table =
        "id,display_name,publication_date,relevance_score,primary_location_id,publication_year,"
            + "author_ids,author_institution_names,cited_by_count,type\n"
            + "https://openalex.org/W1,A,2020-01-01,1.5,S1,2020,A1|A2,X|Y,7,article\n";
    Ran ran = Ran.with(question, "--country", "JP", file(table));
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("This is the website's export as it was until 2023");
    assertThat(Ran.with("output", "-f", "csv", file(table)).out()).contains("2020,1");
  }
}
