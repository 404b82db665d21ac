package colab.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The closed world is complete, its FWCI is its own, and Tokyo has its two shares. */
class ClosedWorldTest {
  private static final String CODE = "All Science Journal Classification (ASJC) code";
  private static final List<Map<String, String>> WORLD = ExportReader.publications(WorldFiles.NAME);

  @Test
  void worldHasItsSize() {
    assertThat(ExportReader.distinct(WORLD)).hasSize(5000);
    assertThat(values("Country/Region")).hasSize(30);
    assertThat(values("Institutions")).hasSize(40);
    assertThat(values("Year")).hasSize(6);
    assertThat(values(CODE)).hasSize(5);
  }

  @Test
  void fwciFollowsFromTheCitationsAndItsWorldMeanIsOne() {
    Map<String, double[]> cells = new HashMap<>();
    for (Map<String, String> row : WORLD) {
      List<String> fields = ExportReader.values(row.get(CODE));
      for (String field : fields) {
        double[] cell = cells.computeIfAbsent(key(row, field), key -> new double[2]);
        cell[0] += Double.parseDouble(row.get("Citations")) / fields.size();
        cell[1] += 1.0 / fields.size();
      }
    }
    double sum = 0;
    for (Map<String, String> row : WORLD) {
      double fwci = fwci(row, cells);
      assertThat(Double.parseDouble(row.get("Field-Weighted Citation Impact")))
          .isCloseTo(fwci, within(0.005 + 1e-9));
      sum += fwci;
    }
    assertThat(sum / WORLD.size()).isCloseTo(1, within(1e-12));
  }

  private static double fwci(Map<String, String> row, Map<String, double[]> cells) {
    List<String> fields = ExportReader.values(row.get(CODE));
    double sum = 0;
    for (String field : fields) {
      double[] cell = cells.get(key(row, field));
      sum += Double.parseDouble(row.get("Citations")) / (cell[0] / cell[1]);
    }
    return sum / fields.size();
  }

  private static String key(Map<String, String> row, String field) {
    return row.get("Year") + row.get("Publication type") + field;
  }

  @Test
  void tokyoGoesFrom21To28PercentInternational() {
    assertThat(share("2012")).isEqualTo(0.21);
    assertThat(share("2017")).isEqualTo(0.28);
  }

  private static double share(String year) {
    List<Map<String, String>> own =
        WORLD.stream()
            .filter(row -> row.get("Year").equals(year))
            .filter(row -> row.get("Institutions").contains("The University of Tokyo"))
            .toList();
    return own.stream().filter(row -> !row.get("Number of Countries/Regions").equals("1")).count()
        / (double) own.size();
  }

  @Test
  void everyCountAgreesWithItsList() {
    Map<String, String> countryOf = new HashMap<>();
    for (WorldInstitution institution : WorldInstitution.ALL) {
      countryOf.put(institution.name(), institution.country());
    }
    for (Map<String, String> row : WORLD) {
      List<String> institutions = ExportReader.values(row.get("Institutions"));
      Set<String> countries = new HashSet<>(ExportReader.values(row.get("Country/Region")));
      assertThat(countries).hasSize(Integer.parseInt(row.get("Number of Countries/Regions")));
      assertThat(institutions).hasSize(Integer.parseInt(row.get("Number of Institutions")));
      assertThat(institutions.stream().map(countryOf::get)).allMatch(countries::contains);
      assertThat(ExportReader.values(row.get("Authors")))
          .hasSize(Integer.parseInt(row.get("Number of Authors")));
    }
  }

  @Test
  void somePeopleAloneHaveTwoCountries() {
    assertThat(
            WORLD.stream()
                .filter(row -> row.get("Number of Authors").equals("1"))
                .filter(row -> row.get("Number of Countries/Regions").equals("2")))
        .isNotEmpty();
  }

  private static Set<String> values(String column) {
    Set<String> values = new HashSet<>();
    WORLD.forEach(row -> values.addAll(ExportReader.values(row.get(column))));
    return values;
  }
}
