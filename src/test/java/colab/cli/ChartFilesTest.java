package colab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import colab.table.ChartKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Charts in files, of every table that has one. */
class ChartFilesTest {
  private static final String WORLD = "sample-data/world";

  @TempDir Path folder;

  /** What {@code help charts} says of the command: the kinds that suit, each of which is drawn. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "partners --country JP|bars bars-dots scatter dots",
        "institutions --country JP --institutions sample-data/world/institutions.csv|bars bars-dots scatter dots",
        "subjects --pair UK,JP|bars-dots bars scatter dots",
        "fwci --pair UK,JP|dots",
        "fwci --country UK --by year|lines bars-dots dots bars",
        "fwci --country UK --by subject|bars-dots bars scatter dots",
        "fwci --country UK --by type|dots stacked bars-dots bars",
        "fwci --country UK --by authors|dots stacked bars-dots bars",
        "fwci --country UK --by countries|dots stacked bars-dots bars",
        "fwci --country UK --by collaboration|dots stacked bars-dots bars",
        "fwci --group G7 --each|bars-dots bars scatter dots",
        "output --pair UK,JP|lines bars",
        "growth --pair UK,JP|dots bars",
        "rank --of UK --for JP|lines",
        "international --country JP|bars dots",
        "international --country JP --by year|lines stacked",
        "international --of UK --among G7|dots bars stacked",
        "compare --pair UK,JP --own|dots",
        "network|network",
        "network --country JP|bars",
        "network --nodes|bars",
        "network --matrix|heatmap"
      })
  void eachKindThatSuitsIsDrawnAndNoOther(String line) throws IOException {
    String[] parts = line.split("\\|", -1);
    List<String> kinds = List.of(parts[1].split(" "));
    String first = svg(parts[0], "");
    for (String kind : ChartKind.ids()) {
      Program.Run run = run(parts[0], "--chart " + kind);
      assertThat(run.exit())
          .as("%s as %s: %s", parts[0], kind, run.err())
          .isEqualTo(kinds.contains(kind) ? ExitCode.DONE : ExitCode.USAGE);
      if (kind.equals(kinds.get(0))) {
        assertThat(run.out()).isEqualTo(first);
      }
    }
  }

  private static String svg(String command, String more) {
    Program.Run run = run(command, more);
    assertThat(run.exit()).as(run.err()).isZero();
    return run.out();
  }

  private static Program.Run run(String command, String more) {
    List<String> words = new ArrayList<>(ReportCommands.words(command + " " + more));
    words.addAll(List.of("--format", "svg", "-q", WORLD));
    return Program.run(words.toArray(String[]::new));
  }

  @Test
  void theEndingSaysSvgOrPng() throws IOException {
    Path svg = folder.resolve("c.svg");
    Path png = folder.resolve("c.PNG");
    for (Path file : List.of(svg, png)) {
      assertThat(Program.run("output", "--pair", "UK,JP", "-o", file.toString(), WORLD).exit())
          .isZero();
    }
    assertThat(Files.readString(svg))
        .isEqualTo(Program.run("output", "--pair", "UK,JP", "-f", "svg", WORLD).out());
    assertThat(Files.readAllBytes(png)).startsWith(0x89, 'P', 'N', 'G');
  }

  @Test
  void aFolderGetsAChartOfEachTableThatHasOne() throws IOException {
    Path charts = folder.resolve("charts");
    Program.Run run =
        Program.run("report", "uuki", "--folder", charts.toString(), "--format", "svg");
    assertThat(run.exit()).isZero();
    assertThat(charts.resolve("table-5.svg")).content().contains("United States");
    assertThat(charts.resolve("figure-8.svg")).exists();
    assertThat(charts.resolve("text-3.svg")).doesNotExist();
  }

  @Test
  void sortingAndPickingChangeWhatIsDrawn() {
    String sorted =
        Program.run(
                "partners", "--country", "JP", "--sort", "fwci", "--top", "3", "-f", "svg", WORLD)
            .out();
    assertThat(sorted).doesNotContain("United States");
    Program.Run gone =
        Program.run("partners", "--country", "JP", "--columns", "country,code", "-f", "svg", WORLD);
    assertThat(gone.exit()).isEqualTo(ExitCode.COULD_NOT);
  }

  @Test
  void charactersOfEightyColumnsAndNoMoreInAscii() {
    Program.Run run =
        Program.run("subjects", "--pair", "UK,JP", "--plot", "--ascii", "--sample", "-q");
    assertThat(run.out()).isASCII();
    assertThat(run.out().lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
  }
}
