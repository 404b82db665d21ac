package colab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import colab.fixture.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One DOI under two identifiers: two publications of one provider, and told by check. */
final class SharedDoisTest {
  private static final String HEAD =
      """
      Data set,"Publications in Japan"
      Year range,2019 to 2020

      "Title","Year","EID","DOI","Country/Region"
      """;

  @TempDir Path folder;

  private Path file(String name, String... rows) throws IOException {
    return Files.writeString(folder.resolve(name), HEAD + String.join("\n", List.of(rows)) + "\n");
  }

  private static String row(String id, String doi) {
    return "\"T\",\"2019\",\"" + id + "\",\"" + doi + "\",\"Japan\"";
  }

  private static List<String> cells(Ran ran, String column) {
    List<List<String>> rows = ran.csv();
    int place = rows.get(0).indexOf(column);
    return rows.stream().skip(1).map(row -> row.get(place)).toList();
  }

  @Test
  void eachCountsAndCheckTellsHowManyAndWhere() throws IOException {
    Path file =
        file(
            "a.csv",
            row("2-s2.0-1", "10.5555/a"),
            row("2-s2.0-2", "10.5555/b"),
            row("2-s2.0-3", "https://doi.org/10.5555/A"),
            row("2-s2.0-3", "10.5555/a"),
            row("2-s2.0-4", ""),
            row("2-s2.0-5", ""),
            row("", "10.5555/b"),
            row("2-s2.0-6", "doi:10.5555/a"));
    Ran output = Ran.with("output", "--country", "JP", file, "--value");
    assertThat(output.out()).isEqualTo("6\n");
    String text = Ran.with("check", file).out().replaceAll("\\s+", " ");
    assertThat(text)
        .contains("2 publications have the DOI of another identifier, first a.csv:7; each counts");
    assertThat(cells(Ran.with("check", file, "-f", "csv"), "shared_dois")).containsExactly("2");
  }

  @Test
  void filesOfOneSetAreLookedAtTogether() throws IOException {
    Path first = file("a.csv", row("2-s2.0-1", "10.5555/a"));
    Path second = file("b.csv", row("2-s2.0-2", "10.5555/a"), row("2-s2.0-1", "10.5555/a"));
    assertThat(cells(Ran.with("check", first, second, "-f", "csv"), "shared_dois"))
        .containsExactlyInAnyOrder("0", "1");
  }

  @Test
  void nothingIsSaidWhereNoDoiIsShared() throws IOException {
    Path file = file("a.csv", row("2-s2.0-1", "10.5555/a"), row("2-s2.0-2", ""));
    assertThat(Ran.with("check", file).out()).doesNotContain("One DOI");
  }
}
