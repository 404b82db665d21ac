package colab.sample;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The BibTeX of the Web of Science: double braces, an address a line with its authors in front. */
final class WebOfScienceBibtex {
  private WebOfScienceBibtex() {}

  static String text(List<WorldPublication> publications) {
    return publications.stream()
        .map(publication -> entry(WebOfScienceFormat.values(publication)))
        .collect(Collectors.joining("\n", "\uFEFF\n", ""));
  }

  private static String entry(Map<String, List<String>> values) {
    String kind = first(values, "PT").equals("C") ? "inproceedings" : "article";
    StringBuilder entry = new StringBuilder("@" + kind + "{ " + first(values, "UT") + ",\n");
    entry.append("Author = {").append(String.join(" and\n   ", list(values, "AF"))).append("},\n");
    field(entry, "Title", first(values, "TI"));
    field(entry, "Journal", first(values, "SO"));
    field(entry, "Year", first(values, "PY"));
    field(entry, "Type", first(values, "DT"));
    field(entry, "Affiliation", affiliation(list(values, "C1")));
    field(entry, "DOI", first(values, "DI"));
    field(entry, "Times-Cited", first(values, "TC"));
    field(entry, "Unique-ID", first(values, "UT"));
    return entry.append("}\n").toString();
  }

  private static String affiliation(List<String> addresses) {
    return addresses.stream()
        .map(address -> address.replace("[", "").replace("] ", ", ") + ".")
        .collect(Collectors.joining("\n   "));
  }

  private static void field(StringBuilder entry, String name, String value) {
    entry.append(name).append(" = {{").append(value.replace("&", "\\&")).append("}},\n");
  }

  private static String first(Map<String, List<String>> values, String tag) {
    return list(values, tag).get(0);
  }

  private static List<String> list(Map<String, List<String>> values, String tag) {
    return values.getOrDefault(tag, List.of(""));
  }
}
