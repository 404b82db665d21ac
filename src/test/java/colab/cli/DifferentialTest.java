package colab.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import colab.fixture.Ran;
import colab.fixture.RandomExport;
import colab.fixture.RandomExport.Paper;
import colab.publication.Countries;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command line prints, cell by cell, against the same figures computed the long way. */
class DifferentialTest {
  private static final int ROWS = 400;

  @TempDir Path folder;

  /** A table of the command line, by the first cell of each row. */
  private record Printed(List<String> header, Map<String, List<String>> rows) {
    String cell(String row, String column) {
      assertThat(header).contains(column);
      assertThat(rows).containsKey(row);
      return rows.getOrDefault(row, List.of()).get(header.indexOf(column));
    }

    List<String> cells(String row, String... columns) {
      return Stream.of(columns).map(column -> cell(row, column)).toList();
    }
  }

  private Printed ask(RandomExport random, int key, String... command) {
    Path file = random.export().writeTo(folder.resolve("a.csv"));
    List<Object> arguments = new ArrayList<>(List.of(command));
    arguments.addAll(List.of("-f", "csv", "--quiet", file));
    Ran ran = Ran.with(arguments.toArray());
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
    Map<String, List<String>> rows = new LinkedHashMap<>();
    ran.csv().stream().skip(1).forEach(row -> rows.put(row.get(key), row));
    return new Printed(ran.csv().get(0), rows);
  }

  private static BruteForce all(RandomExport random) {
    return new BruteForce(random.publications());
  }

  private static BruteForce pair(RandomExport random) {
    return all(random).where(paper -> paper.has("GB", "JP"));
  }

  private static BruteForce year(BruteForce of, int year) {
    return of.where(paper -> paper.year() == year);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void fwciAndItsCompanions(long seed) {
    RandomExport random = RandomExport.of(seed, ROWS);
    Printed printed = ask(random, 0, "fwci", "--pair", "UK,JP", "--no-intervals");
    BruteForce pair = pair(random);
    is(printed, "All with both countries", pair);
    is(printed, "at most 100 authors", pair.where(paper -> paper.authors().orElse(999) <= 100));
    is(printed, "at most 10 authors", pair.where(paper -> paper.authors().orElse(999) <= 10));
    is(
        printed,
        "UK and Japan only, no third country",
        pair.where(paper -> paper.countryNumber() == 2));
    assertThat(printed.cells("weighted by country share", "output", "fwci", "n_fwci"))
        .containsExactly(pair.fractionalOutput(2), pair.fractionalFwci(), pair.numberWithFwci());
  }

  private static void is(Printed printed, String row, BruteForce set) {
    assertThat(
            printed.cells(
                row,
                "output",
                "fwci",
                "n_fwci",
                "fwci_median",
                "pp_top_1_percent",
                "pp_top_10_percent",
                "citations",
                "citations_per_publication"))
        .as(row)
        .containsExactly(
            set.count(),
            set.fwci(),
            set.numberWithFwci(),
            set.median(),
            set.topPercent(1),
            set.topPercent(10),
            set.citations(),
            set.citationsPerPublication());
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14})
  void fwciByYear(long seed) {
    RandomExport random = RandomExport.of(seed, ROWS);
    Printed printed = ask(random, 0, "fwci", "--country", "JP", "--by", "year", "--no-intervals");
    BruteForce japan = all(random).where(paper -> paper.has("JP"));
    for (int year = 2017; year <= 2021; year++) {
      BruteForce set = year(japan, year);
      assertThat(
              printed.cells(
                  String.valueOf(year),
                  "output",
                  "fwci",
                  "n_fwci",
                  "fwci_median",
                  "pp_top_10_percent"))
          .containsExactly(
              set.count(), set.fwci(), set.numberWithFwci(), set.median(), set.topPercent(10));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24})
  void outputByYearAndItsShares(long seed) {
    RandomExport random = RandomExport.of(seed, ROWS);
    Printed printed = ask(random, 0, "output", "--pair", "UK,JP");
    for (int year = 2017; year <= 2021; year++) {
      int one = year;
      isShare(printed, String.valueOf(year), random, paper -> paper.year() == one);
    }
    isShare(printed, "2017-2021", random, paper -> true);
    assertThat(printed.rows()).hasSize(6);
  }

  private static void isShare(
      Printed printed, String row, RandomExport random, java.util.function.Predicate<Paper> when) {
    BruteForce part = all(random).where(when);
    BruteForce pair = part.where(paper -> paper.has("GB", "JP"));
    assertThat(printed.cells(row, "output", "share_of_uk_percent", "share_of_japan_percent"))
        .containsExactly(
            pair.count(),
            pair.percentOf(part.where(paper -> paper.has("GB"))),
            pair.percentOf(part.where(paper -> paper.has("JP"))));
  }

  private static Map<String, BruteForce> partners(BruteForce international) {
    Map<String, BruteForce> partners = new LinkedHashMap<>();
    TreeSet<String> codes = new TreeSet<>();
    international.papers().forEach(paper -> codes.addAll(paper.countries()));
    codes.remove("JP");
    codes.forEach(code -> partners.put(code, international.where(paper -> paper.has(code))));
    return partners;
  }

  private static BruteForce international(RandomExport random) {
    return all(random).where(paper -> paper.has("JP") && paper.countryNumber() > 1);
  }

  @ParameterizedTest
  @ValueSource(longs = {31, 32, 33, 34, 35, 36})
  void partnersOfACountry(long seed) {
    RandomExport random = RandomExport.of(seed, ROWS);
    Printed printed = ask(random, 2, "partners", "--country", "JP", "--no-intervals");
    BruteForce home = international(random);
    Map<String, BruteForce> partners = partners(home);
    List<Integer> outputs = partners.values().stream().map(BruteForce::output).toList();
    assertThat(printed.rows().keySet()).containsExactlyElementsOf(inOrder(partners));
    partners.forEach(
        (code, set) -> {
          BruteForce few = set.where(paper -> paper.authors().orElse(999) <= 100);
          assertThat(
                  printed.cells(
                      code,
                      "rank",
                      "country",
                      "output",
                      "fwci",
                      "n_fwci",
                      "fwci_median",
                      "fwci_up_to_100_authors",
                      "n_fwci_up_to_100_authors",
                      "share_percent",
                      "yearly_rank_best",
                      "yearly_rank_worst"))
              .containsExactly(
                  String.valueOf(BruteForce.rank(set.output(), outputs)),
                  Countries.standard().require(code).name(),
                  set.count(),
                  set.fwci(),
                  set.numberWithFwci(),
                  set.median(),
                  few.fwci(),
                  few.numberWithFwci(),
                  set.percentOf(home),
                  yearlyRanks(set, partners).replaceFirst("-.*", ""),
                  yearlyRanks(set, partners).replaceFirst(".*-", ""));
        });
  }

  private static List<String> inOrder(Map<String, BruteForce> partners) {
    return partners.keySet().stream()
        .sorted(
            Comparator.<String>comparingInt(
                    code -> -partners.getOrDefault(code, new BruteForce(List.of())).output())
                .thenComparing(code -> Countries.standard().require(code).name()))
        .toList();
  }

  private static String yearlyRanks(BruteForce own, Map<String, BruteForce> partners) {
    int[] ranks =
        IntStream.rangeClosed(2017, 2021)
            .map(
                year ->
                    BruteForce.rank(
                        year(own, year).output(),
                        partners.values().stream().map(set -> year(set, year).output()).toList()))
            .sorted()
            .toArray();
    return ranks[0] == ranks[4] ? String.valueOf(ranks[0]) : ranks[0] + "-" + ranks[4];
  }

  @ParameterizedTest
  @ValueSource(longs = {41, 42, 43, 44})
  void rankAmongThePartners(long seed) {
    RandomExport random = RandomExport.of(seed, ROWS);
    Printed printed = ask(random, 0, "rank", "--of", "UK", "--for", "JP");
    BruteForce home = international(random);
    for (int year = 2017; year <= 2021; year++) {
      isRank(printed, String.valueOf(year), partners(home), year);
    }
    isRank(printed, "2017-2021", partners(home), 0);
  }

  private static void isRank(
      Printed printed, String row, Map<String, BruteForce> partners, int year) {
    Map<String, Integer> outputs = new LinkedHashMap<>();
    partners.forEach(
        (code, set) -> outputs.put(code, (year == 0 ? set : year(set, year)).output()));
    int own = outputs.getOrDefault("GB", 0);
    int rank = BruteForce.rank(own, List.copyOf(outputs.values()));
    assertThat(printed.cells(row, "rank", "of", "output"))
        .containsExactly(String.valueOf(rank), String.valueOf(outputs.size()), String.valueOf(own));
    String next =
        outputs.values().stream()
            .filter(other -> other > own)
            .min(Integer::compare)
            .map(String::valueOf)
            .orElse("");
    assertThat(printed.cell(row, "ahead").replaceAll(".* ", "")).isEqualTo(next);
  }

  @ParameterizedTest
  @ValueSource(longs = {51, 52, 53, 54})
  void subjectsOfAPair(long seed) {
    RandomExport random = RandomExport.of(seed, ROWS);
    Printed printed = ask(random, 0, "subjects", "--pair", "UK,JP", "--no-intervals");
    BruteForce pair = pair(random);
    TreeSet<String> areas = new TreeSet<>();
    pair.papers().forEach(paper -> areas.addAll(paper.areas()));
    assertThat(printed.rows().keySet()).containsExactlyInAnyOrderElementsOf(areas);
    for (String area : areas) {
      BruteForce set = pair.where(paper -> paper.areas().contains(area));
      assertThat(
              printed.cells(
                  area,
                  "output",
                  "share_percent",
                  "fwci",
                  "n_fwci",
                  "fwci_median",
                  "pp_top_10_percent"))
          .containsExactly(
              set.count(),
              set.percentOf(pair),
              set.fwci(),
              set.numberWithFwci(),
              set.median(),
              set.topPercent(10));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {61, 62, 63, 64})
  void growthOfAPairAndOfItsSides(long seed) {
    RandomExport random = RandomExport.of(seed, 3 * ROWS);
    Printed printed = ask(random, 0, "growth", "--pair", "UK,JP");
    isGrowth(printed, "UK-Japan", pair(random));
    isGrowth(printed, "all of the United Kingdom", all(random).where(paper -> paper.has("GB")));
    isGrowth(printed, "all of Japan", all(random).where(paper -> paper.has("JP")));
    double joint = pair(random).growth(2017, 2021).get(0);
    double own = all(random).where(paper -> paper.has("JP")).growth(2017, 2021).get(0);
    assertThat(Double.parseDouble(printed.cell("all of Japan", "relative_growth_percent")))
        .isCloseTo(100 * ((100 + joint) / (100 + own) - 1), within(1e-6));
  }

  private static void isGrowth(Printed printed, String row, BruteForce set) {
    assertThat(printed.cells(row, "output_first", "output_last"))
        .containsExactly(year(set, 2017).count(), year(set, 2021).count());
    List<Double> expected = set.growth(2017, 2021);
    List<String> cells =
        printed.cells(row, "growth_percent", "compound_growth_percent", "trend_growth_percent");
    for (int i = 0; i < cells.size(); i++) {
      assertThat(Double.parseDouble(cells.get(i))).isCloseTo(expected.get(i), within(1e-6));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {71, 72, 73})
  void everyRowIsAccountedFor(long seed) {
    RandomExport random = RandomExport.of(seed, ROWS);
    Path file = random.export().writeTo(folder.resolve("a.csv"));
    String text = Ran.with("output", "--pair", "UK,JP", "--quiet", file).out().replace("\n", " ");
    int kept = pair(random).output();
    int filtered = random.publications().size() - kept;
    assertThat(text)
        .contains(
            ROWS
                + " rows = "
                + kept
                + " counted + "
                + random.duplicates()
                + " duplicates + "
                + filtered
                + " not asked for");
  }
}
