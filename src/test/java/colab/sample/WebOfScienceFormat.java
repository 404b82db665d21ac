package colab.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The tab-delimited and the tagged plain-text export of the Web of Science. */
final class WebOfScienceFormat {
  private static final String TAGS =
      "PT AU BA BE GP AF BF CA TI SO SE BS LA DT CT CY CL SP HO DE ID AB C1 C3 RP EM RI OI FU FP FX"
          + " CR NR TC Z9 U1 U2 PU PI PA SN EI BN J9 JI PD PY VL IS PN SU SI MA BP EP AR DI DL D2"
          + " EA PG WC WE SC GA PM OA HC HP DA UT";
  private static final String PLAIN_ORDER =
      "PT AU AF TI SO LA DT C1 C3 NR TC Z9 SN PY VL DI WC SC UT";
  private static final List<String> ONE_A_LINE = List.of("AU", "AF", "C1");
  private static final String[] CATEGORIES = {
    "Medicine, General & Internal",
    "Physics, Multidisciplinary",
    "Engineering, Multidisciplinary",
    "Computer Science, Interdisciplinary Applications",
    "Social Sciences, Interdisciplinary"
  };
  private static final String[] RESEARCH_AREAS = {
    "General & Internal Medicine",
    "Physics",
    "Engineering",
    "Computer Science",
    "Social Sciences - Other Topics"
  };

  private WebOfScienceFormat() {}

  static String tabbed(List<WorldPublication> publications) {
    CsvText table = CsvText.tabbed();
    for (String tag : TAGS.split(" ")) {
      table.column(tag, p -> String.join("; ", values(p).getOrDefault(tag, List.of())));
    }
    return "\uFEFF" + table.text(publications);
  }

  static String plain(List<WorldPublication> publications) {
    StringBuilder out = new StringBuilder("\uFEFFFN Clarivate Analytics Web of Science\nVR 1.0\n");
    for (WorldPublication publication : publications) {
      Map<String, List<String>> values = values(publication);
      for (String tag : PLAIN_ORDER.split(" ")) {
        field(out, tag, values.get(tag));
      }
      out.append("ER\n\n");
    }
    return out.append("EF\n").toString();
  }

  private static void field(StringBuilder out, String tag, List<String> values) {
    String full = tag.equals("C1") ? "." : "";
    String between = ONE_A_LINE.contains(tag) ? full + "\n   " : "; ";
    out.append(tag).append(' ').append(String.join(between, values)).append(full).append('\n');
  }

  static Map<String, List<String>> values(WorldPublication publication) {
    boolean conference = publication.type.equals("Conference Paper");
    Map<String, List<String>> values = new LinkedHashMap<>();
    values.put("PT", List.of(conference ? "C" : "J"));
    values.put("AU", names(publication, false));
    values.put("AF", names(publication, true));
    values.put("TI", List.of(publication.title()));
    values.put("SO", List.of(WorldSources.title(publication).toUpperCase(Locale.ROOT)));
    values.put("LA", List.of("English"));
    values.put("DT", List.of(conference ? "Proceedings Paper" : publication.type));
    values.put("C1", addresses(publication));
    values.put("C3", organisations(publication));
    values.put("NR", List.of("0"));
    values.put("TC", List.of(String.valueOf(publication.citations)));
    values.put("Z9", List.of(String.valueOf(publication.citations)));
    values.put("SN", List.of(WorldSources.issn(publication)));
    values.put("PY", List.of(String.valueOf(publication.year)));
    values.put("VL", List.of(String.valueOf(WorldSources.volume(publication))));
    values.put("DI", List.of(publication.doi()));
    values.put("WC", pick(CATEGORIES, publication));
    values.put("SC", pick(RESEARCH_AREAS, publication));
    values.put("UT", List.of(String.format(Locale.ROOT, "WOS:00099%010d", publication.number)));
    return values;
  }

  private static List<String> pick(String[] names, WorldPublication publication) {
    return Arrays.stream(publication.fields).mapToObj(field -> names[field]).toList();
  }

  private static List<String> names(WorldPublication publication, boolean full) {
    return publication.authors.stream().map(author -> name(author, full)).toList();
  }

  private static String name(WorldAuthor author, boolean full) {
    return author.family() + ", " + (full ? author.given() : author.given().substring(0, 1));
  }

  private static List<String> addresses(WorldPublication publication) {
    List<String> addresses = new ArrayList<>();
    for (int institution : publication.institutions()) {
      String who =
          publication.authors.stream()
              .filter(author -> author.first() == institution || author.second() == institution)
              .map(author -> name(author, true))
              .collect(Collectors.joining("; "));
      addresses.add("[" + who + "] " + address(institution));
    }
    return addresses;
  }

  private static String address(int number) {
    WorldInstitution institution = WorldInstitution.ALL.get(number);
    String place =
        institution.webCountry().equals("USA") ? "Anytown, CA 90000 USA" : institution.webCountry();
    return organisation(number).replace("University", "Univ") + ", Dept Examples, " + place;
  }

  private static List<String> organisations(WorldPublication publication) {
    return publication.institutions().stream().map(WebOfScienceFormat::organisation).toList();
  }

  private static String organisation(int number) {
    return WorldInstitution.ALL.get(number).name().replaceFirst(", .*", "");
  }
}
