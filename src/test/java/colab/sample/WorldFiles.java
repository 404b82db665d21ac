package colab.sample;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The closed world as a publication export, and its institutions with their countries. */
final class WorldFiles {
  static final String NAME = "world/Publications_in_the_World_2012_-_2017.csv.gz";
  static final String INSTITUTIONS = "world/institutions.csv";

  private WorldFiles() {}

  static String text(List<WorldPublication> world) {
    return export(
        "Publications in the World", " as a closed world of its own", world, new WorldRanks(world));
  }

  /**
   * Publications of the world in the layout of SciVal, with every column that the world can fill.
   */
  static String export(
      String dataSet, String calibratedTo, List<WorldPublication> publications, WorldRanks ranks) {
    StringBuilder out = new StringBuilder(preamble(dataSet, calibratedTo, publications.size()));
    WorldColumns columns = new WorldColumns(ranks);
    line(out, columns.names());
    publications.forEach(publication -> line(out, columns.cells(publication)));
    return out.append('\n').append(Preamble.FOOTER).toString();
  }

  static String preamble(String dataSet, String calibratedTo, int publications) {
    return new Preamble()
        .quoted("Data set", dataSet)
        .line("Year range", World.FIRST + " to " + World.LAST)
        .quoted("Subject classification", "ASJC")
        .quoted("Filtered by", "not filtered")
        .quoted("Types of publications included", "All publication types")
        .line("Self-citations", "-")
        .blank()
        .dates("31 January 2022")
        .synthetic(calibratedTo)
        .blank()
        .plain(publications + " publications")
        .blank()
        .text();
  }

  private static void line(StringBuilder out, List<String> cells) {
    out.append(cells.stream().map(Preamble::quote).collect(Collectors.joining(","))).append('\n');
  }

  static String institutions() {
    StringBuilder out = new StringBuilder("institution,institution id,country,sector\n");
    for (int i = 0; i < WorldInstitution.ALL.size(); i++) {
      WorldInstitution institution = WorldInstitution.ALL.get(i);
      out.append(Preamble.quote(institution.name())).append(',').append(WorldInstitution.id(i));
      out.append(',').append(institution.country()).append(',').append(institution.sector());
      out.append('\n');
    }
    return out.toString();
  }

  /** The columns in SciVal's order. */
  static final class WorldColumns {
    private final Map<String, Function<WorldPublication, String>> columns = new LinkedHashMap<>();

    WorldColumns(WorldRanks ranks) {
      columns.put("Title", WorldPublication::title);
      columns.put("Authors", p -> join(p, WorldAuthor::initialled));
      columns.put("Number of Authors", p -> String.valueOf(p.authors.size()));
      columns.put("Scopus Author Ids", p -> join(p, author -> String.valueOf(author.id())));
      columns.put("Year", p -> String.valueOf(p.year));
      columns.put("Scopus Source title", WorldSources::title);
      columns.put("Citations", p -> String.valueOf(p.citations));
      columns.put(
          "Field-Weighted Citation Impact", p -> SciValPublications.decimal(p.hundredths()));
      columns.put(
          "Outputs in Top Citation Percentiles, per percentile",
          p -> String.valueOf(ranks.byCitations(p)));
      columns.put(
          "Field-Weighted Outputs in Top Citation Percentiles, per percentile",
          p -> String.valueOf(ranks.byFwci(p)));
      columns.put("DOI", WorldPublication::doi);
      columns.put("Publication type", p -> p.type);
      columns.put("EID", WorldPublication::eid);
      columns.put("Institutions", p -> institutions(p, i -> WorldInstitution.ALL.get(i).name()));
      columns.put(
          "Institution IDs", p -> institutions(p, i -> String.valueOf(WorldInstitution.id(i))));
      columns.put("Sector", p -> String.join("| ", p.sectors()));
      columns.put("Number of Institutions", p -> String.valueOf(p.institutions().size()));
      columns.put("Country/Region", p -> String.join("| ", p.countries()));
      columns.put("Number of Countries/Regions", p -> String.valueOf(p.countries().size()));
      columns.put(
          "All Science Journal Classification (ASJC) code", p -> fields(p, f -> f.substring(0, 4)));
      columns.put(
          "All Science Journal Classification (ASJC) field name",
          p -> fields(p, f -> f.substring(5)));
    }

    List<String> names() {
      return List.copyOf(columns.keySet());
    }

    List<String> cells(WorldPublication publication) {
      return columns.values().stream().map(cell -> cell.apply(publication)).toList();
    }

    private static String join(WorldPublication publication, Function<WorldAuthor, String> part) {
      return publication.authors.stream().map(part).collect(Collectors.joining("| "));
    }

    private static String institutions(WorldPublication publication, Function<Integer, String> of) {
      return publication.institutions().stream().map(of).collect(Collectors.joining("| "));
    }

    private static String fields(WorldPublication publication, Function<String, String> part) {
      return Arrays.stream(publication.fields)
          .mapToObj(WorldPublication.AREAS::get)
          .map(part)
          .collect(Collectors.joining("| "));
    }
  }
}
