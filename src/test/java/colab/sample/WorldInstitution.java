package colab.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One of the forty institutions of the closed world. Only the name of the University of Tokyo is a
 * real one, because its international share is the figure that the world reproduces.
 *
 * @param webCountry the country in addresses of the Web of Science, in its own spelling
 */
record WorldInstitution(
    String name, String country, String code, String webCountry, String sector, int size) {

  static final int TOKYO = 0;
  static final List<WorldInstitution> ALL = list();

  /** How many Scopus author numbers each institution has. */
  static final int AUTHORS = 45;

  private static final String COUNTRIES =
      """
      United States|US|USA|3|60
      United Kingdom|GB|England|1|34
      United Kingdom|GB|Scotland|1|22
      United Kingdom|GB|Wales|1|14
      China|CN|Peoples R China|3|48
      Germany|DE|Germany|2|32
      Japan|JP|Japan|3|30
      France|FR|France|1|34
      Italy|IT|Italy|1|32
      Canada|CA|Canada|1|30
      Australia|AU|Australia|1|29
      Spain|ES|Spain|1|26
      South Korea|KR|South Korea|1|28
      India|IN|India|1|30
      Netherlands|NL|Netherlands|1|22
      Switzerland|CH|Switzerland|1|20
      Sweden|SE|Sweden|1|17
      Brazil|BR|Brazil|1|19
      Russian Federation|RU|Russia|1|18
      Taiwan|TW|Taiwan|1|17
      Hong Kong|HK|Hong Kong|1|13
      Singapore|SG|Singapore|1|14
      Poland|PL|Poland|1|13
      Belgium|BE|Belgium|1|13
      Turkey|TR|Turkey|1|12
      Czech Republic|CZ|Czech Republic|1|10
      Viet Nam|VN|Vietnam|1|8
      Thailand|TH|Thailand|1|10
      Indonesia|ID|Indonesia|1|9
      South Africa|ZA|South Africa|1|11
      Egypt|EG|Egypt|1|10
      New Zealand|NZ|New Zealand|1|9
      """;

  private static List<WorldInstitution> list() {
    List<WorldInstitution> all = new ArrayList<>();
    all.add(new WorldInstitution("The University of Tokyo", "Japan", "JP", "Japan", "Academic", 0));
    COUNTRIES.lines().map(line -> line.split("\\|")).forEach(cells -> add(all, cells));
    return List.copyOf(all);
  }

  private static void add(List<WorldInstitution> all, String[] cells) {
    for (int i = 0; i < Integer.parseInt(cells[3]); i++) {
      int number = all.size() + 1;
      String kind = number % 9 == 4 ? "Company" : number % 7 == 5 ? "Institute" : "University";
      String sector =
          switch (kind) {
            case "Company" -> "Corporate";
            case "Institute" -> "Government";
            default -> "Academic";
          };
      String name = String.format(Locale.ROOT, "Synthetic %s %02d, %s", kind, number, cells[0]);
      int size = Integer.parseInt(cells[4]) - 6 * i;
      all.add(new WorldInstitution(name, cells[0], cells[1], cells[2], sector, size));
    }
  }

  /** The identifier in our own range. */
  static int id(int institution) {
    return 9_200_001 + institution;
  }
}
