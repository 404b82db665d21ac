package colab.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The two publication exports give the figures of the report's Tables 5 and 6. */
class PublicationExportsTest {
  private static final String FWCI = "Field-Weighted Citation Impact";
  private static final String COUNTRY = "Country/Region";
  private static final String FIELD = "All Science Journal Classification (ASJC) field name";

  private static final Object[][] TABLE_5 = {
    {"United States", 54093, 239}, {"China", 38692, 205}, {"Germany", 20725, 314},
    {"United Kingdom", 20342, 331}, {"France", 15358, 345}, {"Australia", 12888, 378},
    {"South Korea", 11608, 285}, {"Italy", 11055, 422}, {"Canada", 10860, 405},
    {"Spain", 8345, 481}
  };
  private static final Object[][] TABLE_6 = {
    {"Medicine", 7117, 585},
    {"Physics and Astronomy", 6291, 258},
    {"Biochemistry, Genetics and Molecular Biology", 3698, 316},
    {"Earth and Planetary Sciences", 3292, 286},
    {"Engineering", 2895, 192},
    {"Materials Science", 2123, 181},
    {"Computer Science", 1959, 198},
    {"Chemistry", 1801, 187},
    {"Agricultural and Biological Sciences", 1710, 229},
    {"Mathematics", 1254, 192}
  };

  private static final List<Map<String, String>> JAPAN = ExportReader.publications(JapanFile.NAME);
  private static final List<Map<String, String>> PAIR_ROWS =
      ExportReader.publications(PairFile.NAME);
  private static final List<Map<String, String>> PAIR = ExportReader.distinct(PAIR_ROWS);

  @Test
  void tenLargestPartnersOfJapanAreThoseOfTable5() {
    Map<String, List<Map<String, String>>> partners = byCountry(JAPAN);
    partners.remove("Japan");
    List<String> order =
        partners.keySet().stream()
            .sorted((a, b) -> partners.get(b).size() - partners.get(a).size())
            .toList();
    for (int i = 0; i < TABLE_5.length; i++) {
      List<Map<String, String>> rows = partners.get(order.get(i));
      assertThat(
              new Object[] {order.get(i), rows.size(), (int) ExportReader.meanInHundredths(rows)})
          .containsExactly(TABLE_5[i]);
    }
    assertThat(order).hasSizeGreaterThanOrEqualTo(TABLE_5.length + 40);
  }

  @Test
  void everyRowOfJapanIsInternationalAndOfTheRange() {
    for (Map<String, String> row : JAPAN) {
      List<String> countries = ExportReader.values(row.get(COUNTRY));
      assertThat(countries).contains("Japan").doesNotHaveDuplicates();
      assertThat(countries).hasSize(Integer.parseInt(row.get("Number of Countries/Regions")));
      assertThat(countries.size()).isGreaterThan(1);
      assertThat(row.get("Year")).isBetween("2016", "2021");
    }
    assertThat(JAPAN).hasSize(146_531);
    assertThat(ExportReader.distinct(JAPAN)).hasSize(146_531);
    assertThat(ExportReader.lines(JapanFile.NAME)).contains("146531 publications");
  }

  @Test
  void kingdomIsFourthPartnerIn2020AndThirdInSomeYears() {
    Map<String, Integer> ranks = new HashMap<>();
    for (String year : List.of("2016", "2017", "2018", "2019", "2020", "2021")) {
      List<Map<String, String>> rows =
          JAPAN.stream().filter(row -> row.get("Year").equals(year)).toList();
      Map<String, List<Map<String, String>>> partners = byCountry(rows);
      int own = partners.get("United Kingdom").size();
      long above = partners.values().stream().filter(other -> other.size() > own).count();
      ranks.put(year, (int) above);
    }
    assertThat(ranks).containsEntry("2020", 4).containsValue(3);
  }

  @Test
  void areasOfThePairAreThoseOfTable6() {
    Map<String, String> areaOf = areaOfField();
    Map<String, List<Map<String, String>>> areas = new LinkedHashMap<>();
    for (Map<String, String> row : PAIR) {
      Set<String> own = new HashSet<>();
      ExportReader.values(row.get(FIELD)).forEach(field -> own.add(areaOf.get(field)));
      own.forEach(area -> areas.computeIfAbsent(area, a -> new ArrayList<>()).add(row));
    }
    for (Object[] printed : TABLE_6) {
      List<Map<String, String>> rows = areas.remove((String) printed[0]);
      assertThat(new Object[] {printed[0], rows.size(), (int) ExportReader.meanInHundredths(rows)})
          .containsExactly(printed);
    }
    assertThat(areas).hasSizeGreaterThanOrEqualTo(15);
    areas.values().forEach(rows -> assertThat(rows.size()).isLessThan(1254));
  }

  @Test
  void fieldsOfAnAreaHaveItsCodeInTheScheme() {
    String codes =
        "27 31 13 19 22 25 17 16 11 26 23 10 28 33 24 15 30 21 32 12 36 20 14 18 29 34 35";
    List<String> expected = List.of(codes.split(" "));
    for (int i = 0; i < Area.ALL.size(); i++) {
      String code = expected.get(i);
      assertThat(Area.ALL.get(i).fields()).allMatch(field -> field.startsWith(code));
    }
  }

  @Test
  void pairHasItsMeanAndItsGrowth() {
    assertThat(ExportReader.meanInHundredths(PAIR)).isEqualTo(348);
    double first = PAIR.stream().filter(row -> row.get("Year").equals("2017")).count();
    double last = PAIR.stream().filter(row -> row.get("Year").equals("2021")).count();
    assertThat(Math.round(1000 * (last / first - 1))).isEqualTo(292);
  }

  @Test
  void pairHasBothCountriesInEveryRowAndDeclaresItsPublicationsWithoutDuplicates() {
    assertThat(PAIR_ROWS).hasSize(24_930);
    assertThat(PAIR).hasSize(24_912);
    assertThat(ExportReader.lines(PairFile.NAME)).contains("24912 publications");
    for (Map<String, String> row : PAIR) {
      assertThat(ExportReader.values(row.get(COUNTRY)))
          .contains("Japan", "United Kingdom")
          .hasSize(Integer.parseInt(row.get("Number of Countries/Regions")));
    }
    assertThat(PAIR.stream().filter(row -> row.get(FWCI).equals("-"))).hasSize(41);
    assertThat(PAIR.stream().filter(row -> row.get("Publication type").equals("Retracted")))
        .hasSizeBetween(1, 12);
  }

  @Test
  void uncitedMeansZeroAndTheOtherWayRound() {
    for (List<Map<String, String>> rows : List.of(JAPAN, PAIR)) {
      for (Map<String, String> row : rows) {
        if (!row.get(FWCI).equals("-")) {
          assertThat(row.get(FWCI).equals("0.00")).isEqualTo(row.get("Citations").equals("0"));
        }
      }
    }
  }

  @Test
  void moreCitationsNeverGiveAWorsePercentileInTheSameYear() {
    for (List<Map<String, String>> rows : List.of(JAPAN, PAIR)) {
      Map<String, Integer> best = new HashMap<>();
      rows.stream()
          .sorted((a, b) -> number(b, "Citations") - number(a, "Citations"))
          .forEach(
              row -> {
                int percentile = number(row, "Outputs in Top Citation Percentiles, per percentile");
                assertThat(percentile).isBetween(best.getOrDefault(row.get("Year"), 1), 100);
                best.put(row.get("Year"), percentile);
              });
    }
  }

  private static int number(Map<String, String> row, String column) {
    return Integer.parseInt(row.get(column));
  }

  private static Map<String, String> areaOfField() {
    Map<String, String> areaOf = new HashMap<>();
    Area.ALL.forEach(
        area -> area.fields().forEach(field -> areaOf.put(field.substring(5), area.name())));
    return areaOf;
  }

  private static Map<String, List<Map<String, String>>> byCountry(List<Map<String, String>> rows) {
    Map<String, List<Map<String, String>>> partners = new LinkedHashMap<>();
    for (Map<String, String> row : rows) {
      ExportReader.values(row.get(COUNTRY))
          .forEach(name -> partners.computeIfAbsent(name, n -> new ArrayList<>()).add(row));
    }
    return partners;
  }
}
