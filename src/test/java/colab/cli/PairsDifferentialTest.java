package colab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import colab.fixture.Ran;
import colab.fixture.RandomExport;
import colab.fixture.RandomExport.Paper;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Partners, ranks and indexes from a list of pairs, against the same figures counted by hand. */
class PairsDifferentialTest {
  private static final List<String> NAMES =
      List.of(
          "Japan",
          "United Kingdom",
          "France",
          "Germany",
          "Italy",
          "Spain",
          "Chile",
          "Kenya",
          "Iceland",
          "Nepal");
  private static final int FIRST = 2019;
  private static final int YEARS = 3;

  @TempDir Path folder;

  /** What is drawn: pairs by "year|a|b" with a before b in the list above, totals by "year|a". */
  private record World(Map<String, Long> pairs, Map<String, Long> totals) {
    static World of(Random dice) {
      Map<String, Long> pairs = new TreeMap<>();
      Map<String, Long> totals = new TreeMap<>();
      for (int year = FIRST; year < FIRST + YEARS; year++) {
        totals.put(year + "|World", 5_000L + dice.nextInt(5_000));
        for (int a = 0; a < NAMES.size(); a++) {
          totals.put(year + "|" + NAMES.get(a), 100L + dice.nextInt(900));
          for (int b = a + 1; b < NAMES.size(); b++) {
            pairs.put(year + "|" + NAMES.get(a) + "|" + NAMES.get(b), (long) dice.nextInt(40));
          }
        }
      }
      return new World(pairs, totals);
    }

    long together(String one, String other, int from, int to) {
      boolean first = NAMES.indexOf(one) < NAMES.indexOf(other);
      String key = first ? one + "|" + other : other + "|" + one;
      long sum = 0;
      for (int year = from; year <= to; year++) {
        sum += pairs.getOrDefault(year + "|" + key, 0L);
      }
      return sum;
    }

    long total(String country, int from, int to) {
      long sum = 0;
      for (int year = from; year <= to; year++) {
        sum += totals.getOrDefault(year + "|" + country, 0L);
      }
      return sum;
    }

    String index(String one, String other, int from, int to) {
      BigDecimal part =
          BigDecimal.valueOf(together(one, other, from, to) * total("World", from, to));
      return printed(part, BigDecimal.valueOf(total(one, from, to) * total(other, from, to)));
    }
  }

  private static String printed(BigDecimal part, BigDecimal whole) {
    BigDecimal ratio = part.divide(whole, 6, RoundingMode.HALF_UP);
    return ratio.signum() == 0 ? "0" : ratio.stripTrailingZeros().toPlainString();
  }

  private Path pairs(World world, Random dice) throws IOException {
    List<String> lines = new ArrayList<>();
    world
        .pairs()
        .forEach(
            (key, number) -> {
              String[] parts = key.split("\\|", -1);
              boolean turned = dice.nextBoolean();
              String one = parts[turned ? 2 : 1];
              String other = parts[turned ? 1 : 2];
              lines.add(one + "," + number + "," + parts[0] + "," + other);
              if (dice.nextInt(4) == 0) {
                lines.add(other + "," + number + "," + parts[0] + "," + one);
              }
              if (dice.nextInt(9) == 0) {
                lines.add(one + ",9999," + parts[0] + "," + one);
              }
            });
    Collections.shuffle(lines, dice);
    lines.add(0, "source,weight,year,target");
    return Files.write(folder.resolve("pairs.csv"), lines);
  }

  private Path totals(World world) throws IOException {
    List<String> lines = new ArrayList<>(List.of("country,year,international_articles"));
    world
        .totals()
        .forEach(
            (key, number) -> {
              String[] parts = key.split("\\|", -1);
              lines.add(parts[1] + "," + parts[0] + "," + number);
            });
    return Files.write(folder.resolve("totals.csv"), lines);
  }

  private static Map<String, List<String>> rows(int key, Object... command) {
    Ran ran = Ran.with(command);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
    Map<String, List<String>> rows = new LinkedHashMap<>();
    ran.csv().stream().skip(1).forEach(row -> rows.put(row.get(key), row));
    return rows;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void partnersAndTheirIndexes(long seed) throws IOException {
    Random dice = new Random(seed);
    World world = World.of(dice);
    Path pairs = pairs(world, dice);
    Path totals = totals(world);
    for (int[] years : new int[][] {{2019, 2019}, {2020, 2021}, {2019, 2021}}) {
      String home = NAMES.get(dice.nextInt(NAMES.size()));
      Map<String, List<String>> rows =
          rows(
              1,
              "partners",
              "--country",
              home,
              "--years",
              years[0] + "-" + years[1],
              "--columns",
              "rank,country,output,share_percent,yearly_rank_best,yearly_rank_worst,"
                  + "collaboration_index",
              "-f",
              "csv",
              "--quiet",
              pairs,
              totals);
      assertThat(rows).hasSize(NAMES.size() - 1);
      rows.forEach(
          (partner, row) ->
              assertThat(row)
                  .as("%s and %s, %s-%s", home, partner, years[0], years[1])
                  .containsExactlyElementsOf(expected(world, home, partner, years)));
    }
  }

  private static List<String> expected(World world, String home, String partner, int[] years) {
    long together = world.together(home, partner, years[0], years[1]);
    List<Long> yearly = new ArrayList<>();
    for (int year = years[0]; year <= years[1]; year++) {
      if (world.together(home, partner, year, year) > 0) {
        yearly.add(rank(world, home, partner, year, year));
      }
    }
    return List.of(
        String.valueOf(rank(world, home, partner, years[0], years[1])),
        partner,
        String.valueOf(together),
        printed(
            BigDecimal.valueOf(100 * together),
            BigDecimal.valueOf(world.total(home, years[0], years[1]))),
        yearly.isEmpty() ? "" : String.valueOf(Collections.min(yearly)),
        yearly.isEmpty() ? "" : String.valueOf(Collections.max(yearly)),
        world.index(home, partner, years[0], years[1]));
  }

  private static long rank(World world, String home, String partner, int from, int to) {
    long own = world.together(home, partner, from, to);
    return 1
        + NAMES.stream()
            .filter(name -> !name.equals(home) && world.together(home, name, from, to) > own)
            .count();
  }

  @ParameterizedTest
  @ValueSource(longs = {5, 6})
  void ranksByOutputAndByIndex(long seed) throws IOException {
    Random dice = new Random(seed);
    World world = World.of(dice);
    Path pairs = pairs(world, dice);
    Path totals = totals(world);
    for (String partner : NAMES.subList(1, NAMES.size())) {
      Map<String, List<String>> byOutput =
          rows(0, "rank", "--of", partner, "--for", "Japan", "-f", "csv", "--quiet", pairs, totals);
      for (int year = FIRST; year < FIRST + YEARS; year++) {
        if (world.together("Japan", partner, year, year) > 0) {
          assertThat(byOutput.getOrDefault(String.valueOf(year), List.of()).get(1))
              .isEqualTo(String.valueOf(rank(world, "Japan", partner, year, year)));
        }
      }
      Map<String, List<String>> byIndex =
          rows(
              0, "rank", "--of", partner, "--for", "Japan", "--by", "index", "-f", "csv", "--quiet",
              pairs, totals);
      String whole = FIRST + "-" + (FIRST + YEARS - 1);
      BigDecimal own = new BigDecimal(world.index("Japan", partner, FIRST, FIRST + YEARS - 1));
      long above =
          NAMES.stream()
              .skip(1)
              .map(name -> new BigDecimal(world.index("Japan", name, FIRST, FIRST + YEARS - 1)))
              .filter(other -> other.compareTo(own) > 0)
              .count();
      assertThat(byIndex.getOrDefault(whole, List.of()).get(1))
          .isEqualTo(String.valueOf(above + 1));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {7, 8})
  void publicationsOfTheWholeWorldHaveTheirIndexesToo(long seed) {
    RandomExport random = RandomExport.of(seed, 300);
    Path file = random.export().writeTo(folder.resolve("world.csv"));
    List<Paper> all =
        random.publications().stream().filter(paper -> paper.countryNumber() > 1).toList();
    Map<String, List<String>> rows =
        rows(
            0,
            "partners",
            "--country",
            "JP",
            "--assume-scope",
            "world",
            "--columns",
            "code,collaboration_index",
            "-f",
            "csv",
            "--quiet",
            "--no-intervals",
            file);
    assertThat(rows).isNotEmpty();
    rows.forEach(
        (code, row) ->
            assertThat(row.get(1))
                .isEqualTo(
                    printed(
                        BigDecimal.valueOf(number(all, "JP", code) * all.size()),
                        BigDecimal.valueOf(number(all, "JP") * number(all, code)))));
  }

  private static long number(List<Paper> papers, String... countries) {
    return papers.stream().filter(paper -> paper.has(countries)).count();
  }
}
