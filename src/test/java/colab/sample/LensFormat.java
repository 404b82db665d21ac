package colab.sample;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The CSV of The Lens: no affiliation and no country of an author; Source Country is the journal's.
 */
final class LensFormat {
  private LensFormat() {}

  static String text(List<WorldPublication> publications) {
    return "\uFEFF"
        + CsvText.minimal()
            .column("Lens ID", LensFormat::id)
            .column("Title", WorldPublication::title)
            .column("Date Published", p -> p.number % 4 == 0 ? "" : p.year + "-06-15")
            .column("Publication Year", p -> String.valueOf(p.year))
            .column("Publication Type", LensFormat::type)
            .column("Source Title", WorldSources::title)
            .column("ISSNs", p -> WorldSources.issn(p).replace("-", ""))
            .empty("Publisher")
            .column("Source Country", p -> "Netherlands")
            .column("Author/s", LensFormat::authors)
            .empty("Abstract")
            .column("Volume", p -> String.valueOf(WorldSources.volume(p)))
            .empty("Issue Number", "Start Page", "End Page")
            .column("Fields of Study", LensFormat::fields)
            .empty("Keywords", "MeSH Terms", "Chemicals", "Funding", "Source URLs")
            .column("External URL", p -> "https://lens.org/" + id(p))
            .empty("PMID")
            .column("DOI", WorldPublication::doi)
            .empty("Microsoft Academic ID", "PMCID")
            .column("Citing Patents Count", p -> "0")
            .empty("References")
            .column("Citing Works Count", p -> String.valueOf(p.citations))
            .column("Is Open Access", p -> "false")
            .empty("Open Access License", "Open Access Colour")
            .text(publications);
  }

  private static String id(WorldPublication publication) {
    return String.format(
        Locale.ROOT, "999-000-000-%03d-%03d", publication.number / 1000, publication.number % 1000);
  }

  private static String type(WorldPublication publication) {
    return publication.type.equals("Conference Paper")
        ? "conference proceedings article"
        : "journal article";
  }

  private static String authors(WorldPublication publication) {
    return publication.authors.stream()
        .map(author -> author.given() + " " + author.family())
        .collect(Collectors.joining("; "));
  }

  private static String fields(WorldPublication publication) {
    return Arrays.stream(publication.fields)
        .mapToObj(field -> WorldPublication.AREAS.get(field).substring(13))
        .collect(Collectors.joining("; "));
  }
}
