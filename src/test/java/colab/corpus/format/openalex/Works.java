package colab.corpus.format.openalex;

import colab.corpus.Row;
import colab.fixture.Heard;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Synthetic works, written in every container that works come in. */
final class Works {
  private static final String BASE = "https://openalex.org/";
  private static final List<String> CODES = List.of("JP", "GB", "US", "NA", "XK", "FR");
  private static final List<String> TYPES =
      List.of("article", "review", "preprint", "book-chapter", "erratum", "dataset");
  private static final List<String> SUBFIELDS = List.of("1908", "2713", "3107", "1202");

  private Works() {}

  /** One work; what is empty or missing is null in JSON and an empty cell in CSV. */
  record Work(
      int number,
      int year,
      String type,
      List<List<String>> authors,
      String fwci,
      String share,
      long citations,
      String subfield,
      boolean retracted) {

    String id() {
      return BASE + "W" + number;
    }

    /** As OpenAlex writes it today, or as it did before Walden. */
    String json(boolean older) {
      String id = "\"id\":\"" + id() + "\",\"doi\":\"https://doi.org/10.5555/" + number + "\"";
      String rest =
          ",\"title\":\"Study "
              + number
              + " of \\\"risk\\\" {[\",\"publication_year\":"
              + year
              + ",\"type\":\""
              + type
              + "\",\"authorships\":["
              + authors.stream().map(own -> authorship(own, older)).collect(Collectors.joining(","))
              + "],\"fwci\":"
              + orNull(fwci)
              + ",\"cited_by_count\":"
              + citations
              + ",\"citation_normalized_percentile\":"
              + (share.isEmpty() ? "null" : "{\"value\":" + share + "}")
              + ",\"abstract_inverted_index\":{\"id\":[0,4],\"fwci\":[1]},\"is_retracted\":"
              + retracted
              + ",\"primary_topic\":{\"id\":\"T1\",\"subfield\":{\"id\":\""
              + BASE
              + "subfields/"
              + subfield
              + "\"}},\"primary_location\":{\"source\":{\"display_name\":\"J\"}}";
      return "{"
          + id
          + rest
          + (older ? ",\"type_crossref\":\"x\",\"grants\":[]}" : ",\"is_xpac\":false}");
    }

    /** Before there were lists of countries, those of institutions stood alone. */
    private static String authorship(List<String> countries, boolean older) {
      String institutions =
          countries.stream()
              .map(code -> "{\"id\":\"I1\",\"country_code\":\"" + code + "\"}")
              .collect(Collectors.joining(",", "[", "]"));
      String list =
          countries.stream()
              .map(code -> '"' + code + '"')
              .collect(Collectors.joining(",", "[", "]"));
      return older
          ? "{\"institutions\":" + institutions + "}"
          : "{\"countries\":" + list + ",\"institutions\":[]}";
    }

    private static String orNull(String number) {
      return number.isEmpty() ? "null" : number;
    }

    String csv() {
      List<String> cells =
          List.of(
              id(),
              "https://doi.org/10.5555/" + number,
              "Study " + number + " of \"risk\" {[",
              String.valueOf(year),
              type,
              authors.stream().map(own -> "A1").collect(Collectors.joining("|")),
              authors.stream().flatMap(List::stream).collect(Collectors.joining("|")),
              fwci,
              String.valueOf(citations),
              share,
              retracted ? "True" : "False",
              BASE + "subfields/" + subfield,
              "J");
      return cells.stream()
          .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
          .collect(Collectors.joining(","));
    }
  }

  static final String HEADER =
      "id,doi,display_name,publication_year,type,authorships.author.id,authorships.countries,fwci,"
          + "cited_by_count,citation_normalized_percentile.value,is_retracted,"
          + "primary_topic.subfield.id,primary_location.source.display_name";

  /** {@return so many works that a seed stands for} */
  static List<Work> random(long seed, int howMany) {
    Random random = new Random(seed);
    List<Work> works = new ArrayList<>();
    for (int i = 0; i < howMany; i++) {
      works.add(random(random, 1000 + i));
    }
    return works;
  }

  private static Work random(Random random, int number) {
    List<List<String>> authors =
        IntStream.range(0, 1 + random.nextInt(6)).mapToObj(i -> some(random)).toList();
    return new Work(
        number,
        1990 + random.nextInt(36),
        TYPES.get(random.nextInt(TYPES.size())),
        authors,
        random.nextInt(5) == 0 ? "" : random.nextInt(9) + "." + random.nextInt(99_999_999),
        random.nextInt(5) == 0 ? "" : "0." + random.nextInt(999_999_999),
        random.nextInt(900),
        SUBFIELDS.get(random.nextInt(SUBFIELDS.size())),
        random.nextInt(8) == 0);
  }

  private static List<String> some(Random random) {
    return random.ints(random.nextInt(3), 0, CODES.size()).mapToObj(CODES::get).toList();
  }

  /** {@return the whole rows, without the places at which they stand} */
  static List<Heard.Seen> withoutLines(Heard heard) {
    return heard.rows().stream()
        .map(
            seen ->
                new Heard.Seen(
                    0,
                    seen.id(),
                    seen.year(),
                    seen.countries(),
                    seen.unresolved(),
                    seen.countryNumber(),
                    seen.authors() == Row.MISSING ? -1 : seen.authors(),
                    seen.citations(),
                    seen.fwci(),
                    seen.percentile(),
                    seen.type(),
                    seen.areas()))
        .toList();
  }
}
