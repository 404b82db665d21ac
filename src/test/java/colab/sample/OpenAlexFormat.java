package colab.sample;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * OpenAlex twice: works as JSON lines, and the website's CSV in its form of 2026. FWCI stands with
 * the two decimals of the other exports, so that the same tables come out; the primary topic is the
 * first field alone, as there is never more than one.
 */
final class OpenAlexFormat {
  private static final String BASE = "https://openalex.org/";
  private static final String[] FIELD_IDS = {"27", "31", "22", "17", "33"};
  private static final String[] FIELD_NAMES = {
    "Medicine", "Physics and Astronomy", "Engineering", "Computer Science", "Social Sciences"
  };

  private OpenAlexFormat() {}

  static String lines(List<WorldPublication> publications, List<WorldPublication> world) {
    WorldRanks ranks = new WorldRanks(world);
    return publications.stream()
        .map(publication -> work(publication, ranks).text() + "\n")
        .collect(Collectors.joining());
  }

  private static JsonText work(WorldPublication publication, WorldRanks ranks) {
    int place = ranks.byFwci(publication);
    return new JsonText()
        .text("id", id(publication))
        .text("doi", "https://doi.org/" + publication.doi())
        .text("title", publication.title())
        .text("display_name", publication.title())
        .number("publication_year", publication.year)
        .text("publication_date", publication.year + "-06-15")
        .text("language", "en")
        .raw("primary_location", location(publication))
        .text("type", type(publication))
        .raw("open_access", new JsonText().raw("is_oa", "false").text("oa_status", "closed"))
        .raw("authorships", authorships(publication))
        .number("countries_distinct_count", codes(publication).size())
        .number("institutions_distinct_count", publication.institutions().size())
        .raw("fwci", SciValPublications.decimal(publication.hundredths()))
        .number("cited_by_count", publication.citations)
        .raw(
            "citation_normalized_percentile",
            new JsonText()
                .raw("value", SciValPublications.decimal(100 - place))
                .raw("is_in_top_1_percent", String.valueOf(place <= 1))
                .raw("is_in_top_10_percent", String.valueOf(place <= 10)))
        .raw("is_retracted", "false")
        .raw("is_paratext", "false")
        .raw("primary_topic", topic(publication));
  }

  private static JsonText location(WorldPublication publication) {
    return new JsonText()
        .raw("is_oa", "false")
        .raw(
            "source",
            new JsonText()
                .text("id", BASE + "S99" + (1000 + publication.number % 6))
                .text("display_name", WorldSources.title(publication))
                .text("issn_l", WorldSources.issn(publication))
                .text("type", "journal"));
  }

  private static JsonText topic(WorldPublication publication) {
    int field = publication.fields[0];
    String name = FIELD_NAMES[field];
    return new JsonText()
        .text("id", BASE + "T9900" + field)
        .text("display_name", "Synthetic topic of " + name)
        .raw(
            "subfield",
            new JsonText()
                .text("id", BASE + "subfields/" + FIELD_IDS[field] + "00")
                .text("display_name", "General " + name))
        .raw(
            "field",
            new JsonText()
                .text("id", BASE + "fields/" + FIELD_IDS[field])
                .text("display_name", name));
  }

  private static String authorships(WorldPublication publication) {
    return publication.authors.stream()
        .map(author -> authorship(publication, author).text())
        .collect(Collectors.joining(",", "[", "]"));
  }

  private static JsonText authorship(WorldPublication publication, WorldAuthor author) {
    int place = publication.authors.indexOf(author);
    boolean last = place == publication.authors.size() - 1;
    return new JsonText()
        .text("author_position", place == 0 ? "first" : last ? "last" : "middle")
        .raw(
            "author",
            new JsonText()
                .text("id", BASE + "A" + author.id())
                .text("display_name", author.given() + " " + author.family()))
        .raw("institutions", list(own(author), i -> institution(i).text()))
        .raw("countries", list(countries(author), JsonText::quote))
        .raw("is_corresponding", String.valueOf(place == 0))
        .text("raw_author_name", author.given() + " " + author.family());
  }

  private static JsonText institution(int number) {
    WorldInstitution institution = WorldInstitution.ALL.get(number);
    return new JsonText()
        .text("id", institutionId(number))
        .text("display_name", institution.name())
        .text("country_code", institution.code())
        .text("type", institution.sector().equals("Corporate") ? "company" : "education");
  }

  private static <T> String list(Set<T> values, Function<T, String> part) {
    return values.stream().map(part).collect(Collectors.joining(",", "[", "]"));
  }

  static String web(List<WorldPublication> publications, List<WorldPublication> world) {
    WorldRanks ranks = new WorldRanks(world);
    return CsvText.quoted()
        .column("id", OpenAlexFormat::id)
        .empty("abstract")
        .column("authorships.author.display_name", p -> each(p, a -> a.given() + " " + a.family()))
        .column("authorships.author.id", p -> each(p, a -> BASE + "A" + a.id()))
        .column("authorships.countries", p -> each(p, a -> String.join("|", countries(a))))
        .column(
            "authorships.institutions.display_name",
            p -> institutions(p, i -> WorldInstitution.ALL.get(i).name()))
        .column("authorships.institutions.id", p -> institutions(p, OpenAlexFormat::institutionId))
        .column(
            "citation_normalized_percentile.value",
            p -> SciValPublications.decimal(100 - ranks.byFwci(p)))
        .column("cited_by_count", p -> String.valueOf(p.citations))
        .column("display_name", WorldPublication::title)
        .column("doi", p -> "https://doi.org/" + p.doi())
        .column("fwci", p -> SciValPublications.decimal(p.hundredths()))
        .column("is_retracted", p -> "False")
        .column("language", p -> "en")
        .column("open_access.is_oa", p -> "False")
        .column("open_access.oa_status", p -> "closed")
        .column("primary_location.source.display_name", WorldSources::title)
        .column("primary_location.source.issn_l", WorldSources::issn)
        .column("primary_location.source.type", p -> "journal")
        .column("primary_topic.display_name", p -> "Synthetic topic of " + FIELD_NAMES[p.fields[0]])
        .column("primary_topic.field.display_name", p -> FIELD_NAMES[p.fields[0]])
        .column("publication_date", p -> p.year + "-06-15")
        .column("publication_year", p -> String.valueOf(p.year))
        .column("type", OpenAlexFormat::type)
        .text(publications);
  }

  private static String each(WorldPublication publication, Function<WorldAuthor, String> part) {
    return publication.authors.stream().map(part).collect(Collectors.joining("|"));
  }

  private static String institutions(WorldPublication publication, Function<Integer, String> part) {
    return publication.institutions().stream().map(part).collect(Collectors.joining("|"));
  }

  private static String institutionId(int number) {
    return BASE + "I99" + (100_000 + number);
  }

  private static Set<Integer> own(WorldAuthor author) {
    return new TreeSet<>(Arrays.asList(author.first(), author.second()));
  }

  private static Set<String> countries(WorldAuthor author) {
    return own(author).stream()
        .map(institution -> WorldInstitution.ALL.get(institution).code())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> codes(WorldPublication publication) {
    return publication.authors.stream()
        .flatMap(author -> countries(author).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String id(WorldPublication publication) {
    return BASE + "W99" + (10_000_000 + publication.number);
  }

  private static String type(WorldPublication publication) {
    return publication.type.toLowerCase(Locale.ROOT).replace(' ', '-');
  }
}
