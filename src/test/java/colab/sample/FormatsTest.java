package colab.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

/** The sixty publications give the same countries and citations in the layout of every source. */
class FormatsTest {
  private static final Map<String, Integer> COUNTRIES = countries(scival());
  private static final int CITATIONS =
      ExportReader.publications("formats/scival.csv").stream()
          .mapToInt(row -> Integer.parseInt(row.get("Citations")))
          .sum();

  private static List<List<String>> scival() {
    return ExportReader.publications("formats/scival.csv").stream()
        .map(row -> ExportReader.values(row.get("Country/Region")))
        .toList();
  }

  @Test
  void sixtyPublicationsHalfOfThemJoint() {
    assertThat(scival()).hasSize(60);
    assertThat(scival().stream().filter(c -> c.containsAll(List.of("Japan", "United Kingdom"))))
        .hasSize(30);
  }

  @Test
  void workbookHasTheRowsOfTheText() throws IOException {
    try (InputStream in = Files.newInputStream(ExportReader.FOLDER.resolve("formats/scival.xlsx"));
        ReadableWorkbook workbook = new ReadableWorkbook(in)) {
      List<Row> rows = workbook.getFirstSheet().read();
      assertThat(workbook.getFirstSheet().getName()).isEqualTo("Sheet0");
      assertThat(rows.get(0).getCellText(0)).isEqualTo("\uFEFFData set");
      List<List<String>> found = new ArrayList<>();
      int citations = 0;
      for (Row row : rows) {
        if (row.getCellCount() > 2 && !row.getCellText(0).equals("Title")) {
          found.add(ExportReader.values(row.getCellText(17)));
          citations += row.getCellAsNumber(6).orElseThrow().intValueExact();
        }
      }
      assertThat(countries(found)).isEqualTo(COUNTRIES);
      assertThat(citations).isEqualTo(CITATIONS);
    }
  }

  @Test
  void scopusAgrees() {
    List<Map<String, String>> rows = ExportReader.table("formats/scopus.csv", ',', 0);
    assertThat(countries(rows.stream().map(row -> tails(row.get("Affiliations"))).toList()))
        .isEqualTo(COUNTRIES);
    assertThat(sum(rows, "Cited by")).isEqualTo(CITATIONS);
  }

  @Test
  void webOfScienceAgreesOnceItsCountriesAreTranslated() {
    List<Map<String, String>> rows = ExportReader.table("formats/wos.txt", '\t', 0);
    assertThat(countries(rows.stream().map(row -> addresses(row.get("C1"))).toList()))
        .isEqualTo(COUNTRIES);
    assertThat(sum(rows, "TC")).isEqualTo(CITATIONS);
    assertThat(ExportReader.text("formats/wos.txt")).contains("England", "Scotland", "Wales");
  }

  @Test
  void plainTextOfWebOfScienceAgrees() {
    List<List<String>> found = new ArrayList<>();
    int citations = 0;
    for (String record : ExportReader.text("formats/wos-plain.txt").split("\nER\n")) {
      if (record.contains("\nC1 ")) {
        String c1 = record.substring(record.indexOf("\nC1 ") + 4, record.indexOf("\nC3 "));
        found.add(addresses(c1.replace("\n   ", "; ")));
        citations += Integer.parseInt(record.replaceAll("(?s).*\nTC (\\d+)\n.*", "$1"));
      }
    }
    assertThat(countries(found)).isEqualTo(COUNTRIES);
    assertThat(citations).isEqualTo(CITATIONS);
  }

  @Test
  void dimensionsAgrees() {
    List<Map<String, String>> rows = ExportReader.table("formats/dimensions.csv", ',', 1);
    List<List<String>> found =
        rows.stream()
            .map(row -> row.get("Country of standardized research organization"))
            .map(cell -> Arrays.stream(cell.split("; ")).map(FormatsTest::translated).toList())
            .toList();
    assertThat(countries(found)).isEqualTo(COUNTRIES);
    assertThat(sum(rows, "Times cited")).isEqualTo(CITATIONS);
  }

  @Test
  void openAlexAgreesInBothForms() {
    Map<String, String> nameOf = new TreeMap<>();
    WorldInstitution.ALL.forEach(one -> nameOf.put(one.code(), one.country()));
    List<List<String>> found = new ArrayList<>();
    Pattern list = Pattern.compile("\"countries\":\\[([^]]*)]");
    for (String line : ExportReader.lines("formats/openalex.jsonl")) {
      List<String> own = new ArrayList<>();
      Matcher matcher = list.matcher(line);
      while (matcher.find()) {
        Arrays.stream(matcher.group(1).replace("\"", "").split(","))
            .map(nameOf::get)
            .forEach(own::add);
      }
      found.add(own);
    }
    assertThat(countries(found)).isEqualTo(COUNTRIES);
    List<Map<String, String>> rows = ExportReader.table("formats/openalex-web.csv", ',', 0);
    List<List<String>> web =
        rows.stream()
            .map(row -> row.get("authorships.countries").split("\\|"))
            .map(codes -> Arrays.stream(codes).map(nameOf::get).toList())
            .toList();
    assertThat(countries(web)).isEqualTo(COUNTRIES);
    assertThat(sum(rows, "cited_by_count")).isEqualTo(CITATIONS);
  }

  @Test
  void lensHasTheCitationsAndNoCountryOfAnAuthor() {
    List<Map<String, String>> rows = ExportReader.table("formats/lens.csv", ',', 0);
    assertThat(rows).hasSize(60);
    assertThat(sum(rows, "Citing Works Count")).isEqualTo(CITATIONS);
  }

  private static int sum(List<Map<String, String>> rows, String column) {
    return rows.stream().mapToInt(row -> Integer.parseInt(row.get(column))).sum();
  }

  private static Map<String, Integer> countries(List<List<String>> rows) {
    Map<String, Integer> counts = new TreeMap<>();
    rows.forEach(row -> new TreeSet<>(row).forEach(name -> counts.merge(name, 1, Integer::sum)));
    return counts;
  }

  /** What follows the last comma of each address. */
  private static List<String> tails(String addresses) {
    return Arrays.stream(addresses.split("; "))
        .map(address -> address.substring(address.lastIndexOf(", ") + 2))
        .map(FormatsTest::translated)
        .toList();
  }

  private static List<String> addresses(String cell) {
    return tails(cell.replaceAll("\\[[^]]*] ", "").replaceAll("\\.(?=;|$)", ""));
  }

  private static String translated(String name) {
    return switch (name) {
      case "England", "Scotland", "Wales" -> "United Kingdom";
      case "CA 90000 USA" -> "United States";
      case "Peoples R China" -> "China";
      case "Russia" -> "Russian Federation";
      case "Vietnam" -> "Viet Nam";
      case "Czechia" -> "Czech Republic";
      default -> name;
    };
  }
}
