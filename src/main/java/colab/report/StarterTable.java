package colab.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A table that a report may begin with.
 *
 * @param title what it shows, as in a title
 * @param command the command that makes it
 */
record StarterTable(String title, String command) {

  /**
   * A country that an export is about.
   *
   * @param code as options take it
   * @param name as in a sentence
   */
  record Topic(String code, String name) {}

  /**
   * {@return what may be asked of an export}
   *
   * @param topics the countries that it is about, two at most
   * @param joint whether it holds nothing but their joint publications
   */
  static List<StarterTable> of(List<Topic> topics, boolean joint) {
    List<StarterTable> tables = new ArrayList<>();
    if (topics.size() == 2) {
      tables.addAll(ofPair(topics.get(0), topics.get(1)));
    }
    if (!joint) {
      topics.forEach(topic -> tables.addAll(ofCountry(topic)));
    }
    return topics.isEmpty() ? ofAll() : tables;
  }

  private static List<StarterTable> ofAll() {
    return List.of(
        new StarterTable("Publications by year", "output"),
        new StarterTable("Field-weighted citation impact", "fwci"),
        new StarterTable("Publications by subject", "subjects --top 10"));
  }

  private static List<StarterTable> ofPair(Topic one, Topic other) {
    String both = one.name() + " and " + other.name();
    String pair = "--pair " + one.code() + "," + other.code();
    String place = "The place of " + other.name() + " among the partners of " + one.name();
    return List.of(
        new StarterTable("Joint publications of " + both + " by year", "output " + pair),
        new StarterTable("Field-weighted citation impact of " + both, "fwci " + pair),
        new StarterTable("Joint publications by subject", "subjects " + pair + " --top 10"),
        new StarterTable("Side by side: " + both, "profile " + pair),
        new StarterTable(place, "rank --of " + other.code() + " --for " + one.code()));
  }

  private static List<StarterTable> ofCountry(Topic topic) {
    String country = "--country " + topic.code();
    String of = " of " + topic.name();
    return List.of(
        new StarterTable("Largest partners" + of, "partners " + country + " --top 10"),
        new StarterTable("Publications" + of + " by year", "output " + country),
        new StarterTable("Field-weighted citation impact" + of, "fwci " + country));
  }

  /** {@return it as a report file has it} */
  String lines(String export, int number) {
    return lines("table-" + number, "Table " + number + ": " + title, export, command);
  }

  static String lines(String id, String title, String export, String command) {
    return """
        [[table]]
        id = "%s"
        title = "%s"
        export = "%s"
        command = "%s"
        """
        .formatted(id, title, export, command);
  }
}
