package colab.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The same sixty publications of the closed world in the layout of every source. Half of them join
 * the United Kingdom and Japan. None has so many authors that a source would cut the list, and none
 * is from Hong Kong, which the Web of Science counts as China.
 */
final class FormatSample {
  static final int PUBLICATIONS = 60;
  private static final String DATA_SET = "Sixty publications";
  private static final String PURPOSE = " to compare formats";
  private static final int JOINT = 30;
  private static final int MOST_AUTHORS = 40;

  private FormatSample() {}

  static List<WorldPublication> pick(List<WorldPublication> world) {
    List<WorldPublication> joint = new ArrayList<>();
    List<WorldPublication> others = new ArrayList<>();
    for (WorldPublication publication : world) {
      if (suits(publication)) {
        var countries = publication.countries();
        boolean both = countries.contains("Japan") && countries.contains("United Kingdom");
        if (both) {
          joint.add(publication);
        } else if (publication.number % 61 == 0) {
          others.add(publication);
        }
      }
    }
    List<WorldPublication> picked = new ArrayList<>();
    for (int i = 0; i < JOINT; i++) {
      picked.add(joint.get(i * joint.size() / JOINT));
      picked.add(others.get(i * others.size() / JOINT));
    }
    picked.sort(Comparator.comparingInt(publication -> publication.number));
    return picked;
  }

  private static boolean suits(WorldPublication publication) {
    return publication.authors.size() <= MOST_AUTHORS
        && !publication.countries().contains("Hong Kong");
  }

  /** Content by path; all of it text but the workbook. */
  static Map<String, String> texts(List<WorldPublication> world) {
    List<WorldPublication> picked = pick(world);
    Map<String, String> files = new LinkedHashMap<>();
    files.put("formats/scival.csv", scival(picked, world));
    files.put("formats/scopus.csv", ScopusFormat.text(picked));
    files.put("formats/wos.txt", WebOfScienceFormat.tabbed(picked));
    files.put("formats/wos-plain.txt", WebOfScienceFormat.plain(picked));
    files.put("formats/wos.bib", WebOfScienceBibtex.text(picked));
    files.put("formats/openalex.jsonl", OpenAlexFormat.lines(picked, world));
    files.put("formats/openalex-web.csv", OpenAlexFormat.web(picked, world));
    files.put("formats/dimensions.csv", DimensionsFormat.text(picked, world));
    files.put("formats/lens.csv", LensFormat.text(picked));
    return files;
  }

  private static String scival(List<WorldPublication> picked, List<WorldPublication> world) {
    return WorldFiles.export(DATA_SET, PURPOSE, picked, new WorldRanks(world));
  }

  static byte[] workbook(List<WorldPublication> world) {
    List<WorldPublication> picked = pick(world);
    return WorkbookFormat.of(
        WorldFiles.preamble(DATA_SET, PURPOSE, picked.size()),
        new WorldFiles.WorldColumns(new WorldRanks(world)),
        picked);
  }
}
