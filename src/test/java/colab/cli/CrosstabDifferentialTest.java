package colab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import colab.fixture.Ran;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random registers, counted by the command line and the long way. */
class CrosstabDifferentialTest {
  private static final List<String> KINDS =
      List.of("", "NA", "na", "a, b", "x; y", "y; x; z", "x", "\"q\"", "=1+1", "Total", "z");

  @TempDir Path folder;

  /** One row of a register; an amount that is empty is missing. */
  private record Line(String kind, String year, String amount) {
    BigDecimal number() {
      return amount.isEmpty() ? BigDecimal.ZERO : new BigDecimal(amount);
    }

    List<String> kinds() {
      Set<String> parts =
          Arrays.stream(kind.split("; "))
              .map(String::strip)
              .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
      return List.copyOf(parts);
    }
  }

  private static List<Line> lines(int seed) {
    Random random = new Random(seed);
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      String year = random.nextInt(9) == 0 ? "" : String.valueOf(1998 + random.nextInt(5));
      BigDecimal amount = BigDecimal.valueOf(random.nextInt(2_000_000) - 200_000, 2);
      lines.add(
          new Line(
              KINDS.get(random.nextInt(KINDS.size())),
              year,
              random.nextInt(7) == 0 ? "" : amount.toPlainString()));
    }
    return lines;
  }

  private Map<String, List<String>> asked(List<Line> lines, String... options) throws IOException {
    StringBuilder text = new StringBuilder("amount,Kind of thing,year\n");
    for (Line line : lines) {
      text.append(line.amount())
          .append(",\"")
          .append(line.kind().replace("\"", "\"\""))
          .append("\",")
          .append(line.year())
          .append('\n');
    }
    Path file = Files.writeString(folder.resolve("register.csv"), text);
    List<Object> arguments = new ArrayList<>(List.of("crosstab", "-f", "csv"));
    arguments.addAll(List.of(options));
    arguments.add(file);
    Ran ran = Ran.with(arguments.toArray());
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
    Map<String, List<String>> rows = new LinkedHashMap<>();
    ran.csv().forEach(row -> rows.put(row.get(0), row));
    return rows;
  }

  private static String named(String value) {
    return value.isEmpty() ? "(blank)" : value.replace("\"", "");
  }

  private static String printed(BigDecimal number) {
    BigDecimal rounded = number.setScale(6, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.setScale(Math.max(0, rounded.scale())).toPlainString();
  }

  private static String share(BigDecimal part, BigDecimal whole) {
    return printed(part.movePointRight(2).divide(whole, new MathContext(40)));
  }

  private static BigDecimal sum(List<Line> lines) {
    return lines.stream().map(Line::number).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static String counted(List<Line> lines) {
    return String.valueOf(lines.size());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void aColumnAValueIsTheNumberOfItsRows(int seed) throws IOException {
    List<Line> lines = lines(seed);
    Map<String, List<String>> rows = asked(lines, "--by", "kind_of_thing", "--by", "Year");
    assertThat(rows.get("kind_of_thing"))
        .containsExactly(
            "kind_of_thing",
            "1998",
            "1999",
            "2000",
            "2001",
            "2002",
            "(blank)",
            "total",
            "share_percent");
    for (String kind : KINDS) {
      List<Line> own = lines.stream().filter(line -> line.kind().equals(kind)).toList();
      List<String> expected = new ArrayList<>(List.of(named(kind)));
      for (String year : List.of("1998", "1999", "2000", "2001", "2002", "")) {
        expected.add(counted(own.stream().filter(line -> line.year().equals(year)).toList()));
      }
      expected.add(counted(own));
      expected.add(share(BigDecimal.valueOf(own.size()), BigDecimal.valueOf(lines.size())));
      assertThat(rows.get(named(kind))).containsExactlyElementsOf(expected);
    }
    assertThat(rows).hasSize(KINDS.size() + 1);
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 5, 6})
  void sumsAreExactAndMissingAmountsAreNoZeros(int seed) throws IOException {
    List<Line> lines =
        lines(seed).stream().filter(line -> !line.kind().equals("z") || seed != 6).toList();
    List<Line> asked =
        lines.stream()
            .filter(line -> !line.year().isEmpty() && line.year().compareTo("2000") >= 0)
            .toList();
    Map<String, List<String>> rows =
        asked(lines, "--by", "Kind of thing", "--sum", "AMOUNT", "--where", "year >= 2000");
    Set<String> kinds = asked.stream().map(Line::kind).collect(Collectors.toSet());
    for (String kind : kinds) {
      List<Line> own = asked.stream().filter(line -> line.kind().equals(kind)).toList();
      List<Line> known = own.stream().filter(line -> !line.amount().isEmpty()).toList();
      assertThat(rows.get(named(kind)))
          .containsExactly(
              named(kind),
              printed(sum(known)),
              share(sum(known), sum(asked)),
              counted(own),
              counted(known));
    }
    assertThat(rows).hasSize(kinds.size() + 1);
  }

  @ParameterizedTest
  @ValueSource(ints = {7, 8, 9})
  void aRowThatListsValuesCountsForEachOfThem(int seed) throws IOException {
    List<Line> lines = lines(seed);
    Map<String, List<String>> rows = asked(lines, "--by", "Kind of thing", "--split", "; ");
    Set<String> kinds = new HashSet<>();
    lines.forEach(line -> kinds.addAll(line.kinds()));
    for (String kind : kinds) {
      List<Line> own = lines.stream().filter(line -> line.kinds().contains(kind)).toList();
      assertThat(rows.get(named(kind)))
          .containsExactly(
              named(kind),
              counted(own),
              share(BigDecimal.valueOf(own.size()), BigDecimal.valueOf(lines.size())));
    }
    assertThat(rows).hasSize(kinds.size() + 1).doesNotContainKey("x; y");
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 11})
  void theListHasTheCellsOfTheGridThatAreNotEmpty(int seed) throws IOException {
    List<Line> lines = lines(seed);
    Path file = folder.resolve("register.csv");
    Map<String, List<String>> grid = asked(lines, "--by", "Kind of thing", "--by", "year");
    Ran list =
        Ran.with("crosstab", "-f", "csv", "--by", "Kind of thing,year", "--list", file.toString());
    List<String> header = grid.get("kind_of_thing");
    long filled =
        grid.values().stream()
            .skip(1)
            .mapToLong(row -> row.subList(1, 7).stream().filter(n -> !n.equals("0")).count())
            .sum();
    assertThat(list.csv()).hasSize((int) filled + 1);
    list.csv().stream()
        .skip(1)
        .forEach(
            row ->
                assertThat(grid.get(row.get(0)).get(header.indexOf(row.get(1))))
                    .isEqualTo(row.get(2)));
  }
}
