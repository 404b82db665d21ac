package colab.sample;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The CSV of Dimensions, with organisations and countries one to one. */
final class DimensionsFormat {
  private static final String[] FIELDS = {
    "32 Biomedical and Clinical Sciences; 3202 Clinical Sciences",
    "51 Physical Sciences; 5107 Particle and High Energy Physics",
    "40 Engineering; 4005 Civil Engineering",
    "46 Information and Computing Sciences; 4611 Machine Learning",
    "44 Human Society; 4410 Sociology"
  };

  private DimensionsFormat() {}

  static String text(List<WorldPublication> publications, List<WorldPublication> world) {
    FieldRatio ratio = new FieldRatio(world);
    return "\uFEFF\"About the data: Exported on Jan 31, 2022. Criteria: synthetic sample"
        + " constructed for colab, not Dimensions data.\"\r\n"
        + CsvText.minimal()
            .column("Rank", p -> String.valueOf(500))
            .column("Publication ID", p -> "pub.99" + (10_000_000L + p.number))
            .column("DOI", WorldPublication::doi)
            .empty("PMID", "PMCID", "ISBN")
            .column("Title", WorldPublication::title)
            .empty("Abstract", "Acknowledgements", "Funding")
            .column("Source title", WorldSources::title)
            .empty("Anthology title", "MeSH terms")
            .column("Publication date", p -> p.year + "-06-15")
            .column("PubYear", p -> String.valueOf(p.year))
            .column("Volume", p -> String.valueOf(WorldSources.volume(p)))
            .empty("Issue", "Pagination")
            .column("Open Access", p -> "Closed")
            .column("Publication Type", DimensionsFormat::type)
            .column("Document Type", DimensionsFormat::documentType)
            .column("Authors", p -> join(p, DimensionsFormat::name))
            .column("Authors (Raw Affiliation)", p -> join(p, DimensionsFormat::affiliated))
            .empty("Corresponding Authors")
            .column(
                "Research Organizations - standardized",
                p -> organisations(p, i -> WorldInstitution.ALL.get(i).name()))
            .column("GRID IDs", p -> organisations(p, i -> "grid.99" + (1000 + i) + ".0"))
            .column(
                "Country of standardized research organization",
                p -> organisations(p, i -> country(WorldInstitution.ALL.get(i).country())))
            .empty("Funder")
            .column("Times cited", p -> String.valueOf(p.citations))
            .column("Recent citations", p -> String.valueOf(p.citations / 3))
            .empty("RCR")
            .column("FCR", p -> String.format(Locale.ROOT, "%.2f", ratio.of(p)))
            .empty("Source Linkout")
            .column(
                "Dimensions URL",
                p ->
                    "https://app.dimensions.ai/details/publication/pub.99"
                        + (10_000_000 + p.number))
            .column("Fields of Research (ANZSRC 2020)", DimensionsFormat::fields)
            .text(publications);
  }

  private static String join(WorldPublication publication, Function<WorldAuthor, String> part) {
    return publication.authors.stream().map(part).collect(Collectors.joining("; "));
  }

  private static String name(WorldAuthor author) {
    return author.family() + ", " + author.given();
  }

  private static String affiliated(WorldAuthor author) {
    String first = WorldInstitution.ALL.get(author.first()).name();
    String both =
        author.hasTwo() ? first + "; " + WorldInstitution.ALL.get(author.second()).name() : first;
    return name(author) + " (" + both + ")";
  }

  private static String organisations(WorldPublication publication, Function<Integer, String> of) {
    return publication.institutions().stream().map(of).collect(Collectors.joining("; "));
  }

  private static String country(String name) {
    return switch (name) {
      case "Viet Nam" -> "Vietnam";
      case "Czech Republic" -> "Czechia";
      case "Russian Federation" -> "Russia";
      default -> name;
    };
  }

  private static String type(WorldPublication publication) {
    return publication.type.equals("Conference Paper") ? "Proceeding" : "Article";
  }

  private static String documentType(WorldPublication publication) {
    return switch (publication.type) {
      case "Article" -> "Research Article";
      case "Review" -> "Review Article";
      default -> "Conference Paper";
    };
  }

  private static String fields(WorldPublication publication) {
    return Arrays.stream(publication.fields)
        .mapToObj(field -> FIELDS[field])
        .collect(Collectors.joining("; "));
  }
}
