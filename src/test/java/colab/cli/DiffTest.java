package colab.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import colab.fixture.ExportText;
import colab.fixture.Ran;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The parts of what moved add up, and are what a plain count over the two exports says. */
final class DiffTest {
  private static final String FWCI = "Field-Weighted Citation Impact";
  private static final List<String> COUNTRIES =
      List.of("Japan", "Japan| United Kingdom", "Japan| Germany", "Japan| United Kingdom| France");

  @TempDir Path folder;

  /** One publication; without FWCI where it is negative. */
  private record Paper(int id, int year, String countries, double fwci) {
    boolean isAsked() {
      return countries.contains("United Kingdom");
    }

    List<String> cells() {
      String value = fwci < 0 ? "-" : String.format(Locale.ROOT, "%.2f", fwci);
      return List.of("T" + id, "" + year, "2-s2.0-8500001" + (1000 + id), countries, value, "3");
    }
  }

  private static Paper drawn(int id, Random random) {
    return new Paper(
        id,
        2016 + random.nextInt(4),
        COUNTRIES.get(random.nextInt(COUNTRIES.size())),
        random.nextInt(12) == 0 ? -1 : random.nextInt(900) / 100.0);
  }

  private static List<Paper> older(Random random) {
    return IntStream.range(0, 160).mapToObj(id -> drawn(id, random)).toList();
  }

  /** Some are gone, some described otherwise, some cited more, some new. */
  private static List<Paper> newer(List<Paper> older, Random random) {
    List<Paper> newer = new ArrayList<>();
    for (Paper paper : older) {
      Paper other = drawn(paper.id(), random);
      switch (random.nextInt(8)) {
        case 0 -> {}
        case 1 -> newer.add(other);
        case 2, 3 ->
            newer.add(new Paper(paper.id(), paper.year(), paper.countries(), other.fwci()));
        default -> newer.add(paper);
      }
    }
    IntStream.range(160, 190).forEach(id -> newer.add(drawn(id, random)));
    return newer;
  }

  private String written(String name, List<Paper> papers) {
    ExportText export =
        ExportText.of(
            "Publications in Japan",
            "Title",
            "Year",
            "EID",
            "Country/Region",
            FWCI,
            "Number of Authors");
    return export
        .withRows(papers.stream().map(Paper::cells).toList())
        .with("Year range", "2016 to 2019")
        .writeTo(folder.resolve(name))
        .toString();
  }

  private List<Map<String, String>> moved(String command, List<Paper> older, List<Paper> newer) {
    List<Object> words = new ArrayList<>(List.of(command.split(" ")));
    words.addAll(List.of("--format", "csv", "--quiet", "--detail"));
    words.addAll(List.of("--diff", written("older.csv", older), written("newer.csv", newer)));
    Ran ran = Ran.with(words.toArray());
    assertThat(ran.code()).as(ran.err()).isIn(ExitCode.DONE, ExitCode.DIFFERS);
    List<List<String>> csv = ran.csv().stream().takeWhile(row -> row.size() > 1).toList();
    return csv.stream()
        .skip(1)
        .map(
            row -> {
              Map<String, String> cells = new LinkedHashMap<>();
              IntStream.range(0, row.size()).forEach(i -> cells.put(csv.get(0).get(i), row.get(i)));
              return cells;
            })
        .toList();
  }

  private static double number(Map<String, String> row, String id) {
    return Double.parseDouble(row.getOrDefault(id, ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fwci --pair UK,JP",
        "fwci --pair UK,JP --counting fractional",
        "fwci --country JP --by year",
        "output --pair UK,JP",
        "growth --pair UK,JP",
        "partners --country JP",
        "profile --pair UK,JP",
        "rank --of UK --for JP"
      })
  void thePartsOfEveryFigureAddUpToItsDifference(String command) {
    for (int seed = 1; seed <= 4; seed++) {
      Random random = new Random(seed);
      List<Paper> older = older(random);
      List<Map<String, String>> rows = moved(command, older, newer(older, random));
      List<Map<String, String>> known =
          rows.stream().filter(row -> !row.getOrDefault("difference", "").isEmpty()).toList();
      assertThat(known).isNotEmpty();
      for (Map<String, String> row : known) {
        double parts =
            number(row, "gone")
                + number(row, "reclassified")
                + number(row, "cited")
                + number(row, "added");
        assertThat(parts).as("%s", row).isCloseTo(number(row, "difference"), within(4e-6));
        assertThat(number(row, "newer") - number(row, "older"))
            .as("%s", row)
            .isCloseTo(number(row, "difference"), within(2e-6));
      }
    }
  }

  private static double mean(List<Paper> papers, Predicate<Paper> asked) {
    return papers.stream()
        .filter(asked)
        .filter(paper -> paper.fwci() >= 0)
        .mapToDouble(Paper::fwci)
        .average()
        .orElseThrow();
  }

  @Test
  void thePartsOfAMeanAreThoseOfAPlainCount() {
    Random random = new Random(11);
    List<Paper> older = older(random);
    List<Paper> newer = newer(older, random);
    Map<Integer, Paper> before = new LinkedHashMap<>();
    older.forEach(paper -> before.put(paper.id(), paper));
    List<Integer> after = newer.stream().map(Paper::id).toList();
    List<Paper> kept = older.stream().filter(paper -> after.contains(paper.id())).toList();
    List<Paper> stayed = newer.stream().filter(paper -> before.containsKey(paper.id())).toList();
    List<Paper> described =
        stayed.stream()
            .map(
                paper ->
                    new Paper(
                        paper.id(),
                        paper.year(),
                        paper.countries(),
                        before.getOrDefault(paper.id(), paper).fwci()))
            .toList();
    Map<String, String> fwci =
        moved("fwci --pair UK,JP", older, newer).stream()
            .filter(row -> row.get("figure").equals("fwci"))
            .findFirst()
            .orElseThrow();
    List<List<Paper>> steps = List.of(older, kept, described, stayed, newer);
    List<String> parts = List.of("gone", "reclassified", "cited", "added");
    for (int i = 0; i < parts.size(); i++) {
      double expected = mean(steps.get(i + 1), Paper::isAsked) - mean(steps.get(i), Paper::isAsked);
      assertThat(number(fwci, parts.get(i))).as(parts.get(i)).isCloseTo(expected, within(1e-6));
    }
  }

  @Test
  void anExportBesideItselfDiffersInNothing() {
    List<Paper> papers = older(new Random(5));
    String file = written("one.csv", papers);
    Ran ran = Ran.with("fwci", "--pair", "UK,JP", "--quiet", "--diff", file, file);
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("(no rows)").contains("None of 10 figures differ.");
  }

  @Test
  void theOrderOfRowsIsNoMatter() {
    Random random = new Random(8);
    List<Paper> older = older(random);
    List<Paper> newer = newer(older, random);
    List<Paper> reversed = new ArrayList<>(newer);
    java.util.Collections.reverse(reversed);
    assertThat(moved("partners --country JP", older, reversed))
        .isEqualTo(moved("partners --country JP", older, newer));
  }
}
