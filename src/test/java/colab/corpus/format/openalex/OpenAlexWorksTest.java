package colab.corpus.format.openalex;

import static org.assertj.core.api.Assertions.assertThat;

import colab.Diagnostic;
import colab.corpus.Row;
import colab.fixture.ExportText;
import colab.fixture.Heard;
import colab.fixture.Ran;
import colab.publication.DocumentType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is peculiar to OpenAlex, in works and in the website's table. */
class OpenAlexWorksTest {
  @TempDir Path folder;

  private Path file(String text) {
    return ExportText.write(folder.resolve("w"), text.getBytes(StandardCharsets.UTF_8));
  }

  private Heard heard(String text) {
    return Heard.of(file(text));
  }

  private static String work(int number, String more) {
    return "{\"id\":\"https://openalex.org/W"
        + number
        + "\",\"publication_year\":2020,"
        + more
        + "}\n";
  }

  private static String authors(int number) {
    return "\"authorships\":["
        + IntStream.range(0, number)
            .mapToObj(i -> "{\"countries\":[\"JP\"]}")
            .collect(Collectors.joining(","))
        + "]";
  }

  @Test
  void missingFwciIsNotZero() {
    Heard heard =
        heard(
            work(1, "\"type\":\"article\",\"fwci\":0")
                + work(2, "\"type\":\"article\",\"fwci\":null")
                + work(3, "\"type\":\"review\",\"fwci\":1.23456789")
                + work(4, "\"type\":\"review\",\"fwci\":NaN"));
    assertThat(heard.fwci()).containsExactly(0L, Row.MISSING, 1_234_568L, Row.MISSING);
    assertThat(heard.warnings()).isEmpty();
  }

  @Test
  void fwciLeftOverOnTypesThatAreNotNormalisedIsCountedAndTold() {
    String line = "\"fwci\":0,\"citation_normalized_percentile\":{\"value\":0.95}";
    Heard heard =
        heard(
            work(1, "\"type\":\"preprint\"," + line)
                + work(2, "\"type\":\"erratum\"," + line)
                + work(3, "\"type\":\"book-chapter\"," + line));
    assertThat(heard.fwci()).containsExactly(0L, 0L, 0L);
    assertThat(heard.warnings())
        .singleElement()
        .extracting(Diagnostic::message)
        .isEqualTo("2 works " + Rules.STALE);
    Heard table =
        heard(
            "id,display_name,publication_year,type,cited_by_count,fwci\n"
                + "https://openalex.org/W1,A,2020,preprint,1,0.0\n"
                + "https://openalex.org/W2,B,2020,article,1,0.0\n");
    assertThat(table.fwci()).containsExactly(0L, 0L);
    assertThat(table.warnings())
        .extracting(Diagnostic::message)
        .containsExactly("1 work " + Rules.STALE);
  }

  @Test
  void aListOf100AuthorsMayBeCutUnlessTheWorkSaysOtherwise() {
    Heard heard =
        heard(
            work(1, authors(99))
                + work(2, authors(100))
                + work(3, authors(100) + ",\"is_authors_truncated\":false")
                + work(4, authors(100) + ",\"is_authors_truncated\":true,\"authors_count\":812")
                + work(5, authors(100) + ",\"authors_count\":100")
                + work(6, authors(101)));
    assertThat(heard.rows())
        .extracting(Heard.Seen::authors)
        .containsExactly(99L, Row.MISSING, 100L, 812L, 100L, 101L);
    assertThat(heard.warnings())
        .extracting(Diagnostic::message)
        .containsExactly("2 works " + Rules.CUT);
  }

  @Test
  void countriesAreThoseOfAuthorsElseOfTheirInstitutions() {
    Heard heard =
        heard(
            work(
                    1,
                    "\"authorships\":[{\"countries\":[\"NA\",\"XK\"],\"institutions\":[{\"country_code\":\"FR\"}]},"
                        + "{\"institutions\":[{\"country_code\":\"HK\"},{\"country_code\":null}]}]")
                + work(
                    2,
                    "\"authorships\":[{\"countries\":[\"QQ\",\"QQ\",\"JP\"]}],\"countries_distinct_count\":5")
                + work(3, "\"authorships\":[]"));
    assertThat(heard.rows().get(0).countries()).containsExactlyInAnyOrder("NA", "XK", "HK");
    assertThat(heard.rows().get(1).countries()).containsExactly("JP");
    assertThat(heard.rows().get(1).unresolved()).isEqualTo(1);
    assertThat(heard.rows().get(1).countryNumber()).isEqualTo(5);
    assertThat(heard.rows().get(2).authors()).isEqualTo(Row.MISSING);
    assertThat(heard.warnings())
        .extracting(Diagnostic::message)
        .containsExactly("unknown country 'QQ' on 1 publication");
  }

  @Test
  void countriesThatTheUserMergesAreOne() {
    Path file =
        file(
            work(
                1,
                "\"authorships\":[{\"countries\":[\"HK\"]},{\"countries\":[\"CN\"]}],\"fwci\":1"));
    Ran ran =
        Ran.with("output", "--country", "CN", "--bilateral", "--merge", "CN=HK", "-f", "csv", file);
    assertThat(ran.out()).contains("2020,1");
  }

  @Test
  void theShareRankedAboveBecomesThePercentAtTheTopWithoutRounding() throws Exception {
    assertThat(Rules.percentile("0.90")).isEqualTo(10 * Row.SCALE);
    assertThat(Rules.percentile("0.8999999")).isGreaterThan(10 * Row.SCALE);
    assertThat(Rules.percentile("0.89999999999")).isGreaterThan(10 * Row.SCALE);
    assertThat(Rules.percentile("0.99")).isEqualTo(Row.SCALE);
    assertThat(Rules.percentile("0.99961755")).isEqualTo(38_245L);
    assertThat(Rules.percentile("1")).isZero();
    assertThat(Rules.percentile("1.0")).isZero();
    assertThat(Rules.percentile("0")).isEqualTo(100 * Row.SCALE);
    assertThat(Rules.percentile("9e-999999999")).isEqualTo(100 * Row.SCALE);
  }

  @Test
  void typesOfBothGenerationsAreKnown() {
    List<String> types =
        List.of(
            "article",
            "conference-paper",
            "book-chapter",
            "journal-article",
            "posted-content",
            "libguides");
    String lines =
        types.stream()
            .map(type -> work(1, "\"type\":\"" + type + "\""))
            .collect(Collectors.joining());
    assertThat(heard(lines + work(2, "\"type_crossref\":\"proceedings-article\"")).rows())
        .extracting(Heard.Seen::type)
        .containsExactly(
            DocumentType.ARTICLE,
            DocumentType.CONFERENCE_PAPER,
            DocumentType.CHAPTER,
            DocumentType.ARTICLE,
            DocumentType.PREPRINT,
            DocumentType.OTHER,
            DocumentType.CONFERENCE_PAPER);
  }

  @Test
  void expansionRecordsAndParatextAreLeftOutCountedAndToldUnlessKept() {
    Path file =
        file(
            work(1, "\"type\":\"article\",\"is_xpac\":false")
                + work(2, "\"type\":\"article\",\"is_xpac\":true")
                + "{\"id\":\"https://openalex.org/W3\",\"is_xpac\":true}\n"
                + work(4, "\"type\":\"paratext\"")
                + work(5, "\"type\":\"article\",\"is_paratext\":true"));
    Ran ran = Ran.with("output", file);
    assertThat(ran.out().replaceAll("\\s+", " "))
        .contains(
            "2 expansion records left out",
            "2 paratexts left out",
            "5 rows = 1 counted + 4 not asked for");
    assertThat(Ran.with("output", "--keep-all", "-f", "csv", file).out()).contains("2020,4");
  }

  @Test
  void retractedWorksAreCountedAndCanBeLeftOut() {
    Path file =
        file(
            work(1, "\"type\":\"article\",\"is_retracted\":true")
                + work(2, "\"type\":\"article\""));
    assertThat(Ran.with("output", "-f", "csv", file).out()).contains("2020,2");
    assertThat(Ran.with("output", "--without-retracted", "-f", "csv", file).out())
        .contains("2020,1");
  }

  @Test
  void whatSelectLeftOutIsNamed() {
    Path file = file(work(1, "\"type\":\"article\"," + authors(2)));
    Ran ran = Ran.with("fwci", file);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err())
        .contains(
            "no fwci (field-weighted citation impact) in these works; found: authorships, id,",
            "Ask the API again with fwci in select=");
    assertThat(Ran.with("partners", "--country", "JP", file).code()).isZero();
  }

  @Test
  void anAttributeMayComeFirstInALaterWork() {
    String lines =
        IntStream.range(0, 50)
            .mapToObj(i -> work(i, "\"type\":\"article\""))
            .collect(Collectors.joining());
    assertThat(heard(lines + work(99, "\"type\":\"article\",\"fwci\":2")).fwci())
        .contains(2_000_000L);
  }

  @Test
  void standardInputIsReadOnce() {
    byte[] bytes = work(1, "\"type\":\"article\"," + authors(1)).getBytes(StandardCharsets.UTF_8);
    assertThat(Ran.fed(bytes, "output", "-f", "csv", "-").out()).contains("2020,1");
  }
}
