package colab.sample;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The CSV of Scopus with all columns that matter; no field-normalised indicator is in it. */
final class ScopusFormat {
  private ScopusFormat() {}

  static String text(List<WorldPublication> publications) {
    return "\uFEFF"
        + CsvText.quoted()
            .column("Authors", p -> join(p, WorldAuthor::initialled))
            .column("Author full names", p -> join(p, ScopusFormat::fullName))
            .column("Author(s) ID", p -> join(p, author -> String.valueOf(author.id())))
            .column("Title", WorldPublication::title)
            .column("Year", p -> String.valueOf(p.year))
            .column("Source title", WorldSources::title)
            .column("Volume", p -> String.valueOf(WorldSources.volume(p)))
            .empty("Issue", "Art. No.", "Page start", "Page end", "Page count")
            .column("Cited by", p -> String.valueOf(p.citations))
            .column("DOI", WorldPublication::doi)
            .column("Link", ScopusFormat::link)
            .column("Affiliations", ScopusFormat::affiliations)
            .column("Authors with affiliations", p -> join(p, ScopusFormat::affiliated))
            .column("Abstract", p -> "A synthetic publication; there is no text behind it.")
            .column("ISSN", p -> WorldSources.issn(p).replace("-", ""))
            .column("Language of Original Document", p -> "English")
            .column("Document Type", ScopusFormat::type)
            .column("Publication Stage", p -> "Final")
            .empty("Open Access")
            .column("Source", p -> "Scopus")
            .column("EID", WorldPublication::eid)
            .text(publications);
  }

  private static String join(WorldPublication publication, Function<WorldAuthor, String> part) {
    return publication.authors.stream().map(part).collect(Collectors.joining("; "));
  }

  private static String fullName(WorldAuthor author) {
    return author.family() + ", " + author.given() + " (" + author.id() + ")";
  }

  private static String link(WorldPublication publication) {
    return "https://www.scopus.com/inward/record.uri?eid=" + publication.eid() + "&partnerID=40";
  }

  private static String affiliations(WorldPublication publication) {
    return publication.institutions().stream()
        .map(ScopusFormat::address)
        .collect(Collectors.joining("; "));
  }

  private static String affiliated(WorldAuthor author) {
    String first = author.initialled() + ", " + address(author.first());
    return author.hasTwo() ? first + ", " + address(author.second()) : first;
  }

  /** The name and, as the last part, the country; the invented names end with it already. */
  private static String address(int number) {
    WorldInstitution institution = WorldInstitution.ALL.get(number);
    boolean named = institution.name().endsWith(", " + institution.country());
    return named ? institution.name() : institution.name() + ", " + institution.country();
  }

  private static String type(WorldPublication publication) {
    return publication.type.equals("Conference Paper") ? "Conference paper" : publication.type;
  }
}
