package colab.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import colab.fixture.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole way of a baseline: from files by its own file to the figures of a question. */
class BaselineFilesTest {
  private static final Path F1 = Path.of("src/test/cases/baseline/f1/f1.csv");
  private static final String COUNTED =
      "sample-data/Field-Weighted_Citation_Impact_vs_Publication_Year_-_Japan_2016_-_2021.csv";
  private static final Path WORLD =
      Path.of("sample-data/world/Publications_in_the_World_2012_-_2017.csv.gz");

  @TempDir private Path folder;
  private Path baseline = Path.of("");

  @BeforeEach
  void make() {
    baseline = folder.resolve("base.csv");
    assertThat(Ran.with("baseline", F1, "-o", baseline)).isEqualTo(new Ran(0, "", ""));
  }

  private static double cell(Ran ran, String column, int row) {
    List<List<String>> rows = ran.csv();
    return Double.parseDouble(rows.get(row).get(rows.get(0).indexOf(column)));
  }

  private Ran fwci(Object... more) {
    List<Object> words =
        new ArrayList<>(
            List.of("fwci", F1, "--baseline", baseline, "--force", "--without-retracted"));
    words.addAll(List.of("-q", "-f", "csv"));
    words.addAll(List.of(more));
    return Ran.with(words.toArray());
  }

  @ParameterizedTest
  @CsvSource({
    "--country,GB,1.738636,1.739410,1.103646",
    "--country,JP,1.427922,1.439295,0.759016",
    "--country,US,1.835455,1.847846,",
    "--pair,'GB,JP',2.427273,2.431328,",
  })
  void theFixturesFilesGiveThePagesFigures(
      String option, String set, double fwci, double old, Double weighted) {
    Ran ran = fwci(option, set);
    assertThat(cell(ran, "fwci", 1)).isCloseTo(fwci, within(1e-6));
    assertThat(cell(ran, "citations_over_expected", 1)).isCloseTo(old, within(1e-6));
    if (weighted != null) {
      Ran fractional = fwci(option, set, "--counting", "fractional");
      assertThat(cell(fractional, "fwci", 1)).isCloseTo(weighted, within(1e-6));
    }
  }

  @Test
  void publicationsWithoutFieldCountAsOutputOnly() {
    Ran pair = fwci("--pair", "GB,JP");
    assertThat(cell(pair, "output", 1)).isEqualTo(5);
    assertThat(cell(pair, "n_fwci", 1)).isEqualTo(4);
  }

  @Test
  void theFileIsTheOneOfTheCases() throws IOException {
    assertThat(baseline)
        .hasSameTextualContentAs(Path.of("src/test/cases/baseline/fwci-f1/f1-baseline.csv"));
  }

  @Test
  void neitherTheOrderOfRowsNorThreadsNorFilesMatter() throws IOException {
    List<String> lines = Files.readAllLines(F1);
    int header = IntStream.range(0, lines.size()).filter(i -> lines.get(i).contains("EID")).sum();
    List<String> rows = new ArrayList<>(lines.subList(header + 1, lines.size() - 3));
    Collections.shuffle(rows, new Random(5));
    List<String> head = lines.subList(0, header + 1);
    List<String> last = lines.subList(lines.size() - 3, lines.size());
    Path shuffled = write("shuffled.csv", head, rows, last);
    Path first = write("first.csv", head, rows.subList(0, 5), List.of());
    Path second = write("second.csv", head, rows.subList(5, rows.size()), last);
    assertThat(made(shuffled)).isEqualTo(Files.readString(baseline));
    assertThat(made(first, second)).isEqualTo(Files.readString(baseline));
    assertThat(made(F1, "--threads", "3")).isEqualTo(Files.readString(baseline));
  }

  @SafeVarargs
  private Path write(String name, List<String>... parts) throws IOException {
    List<String> all = new ArrayList<>();
    for (List<String> part : parts) {
      all.addAll(part);
    }
    return Files.write(folder.resolve(name), all);
  }

  private String made(Object... what) throws IOException {
    Path file = folder.resolve("again.csv");
    List<Object> words = new ArrayList<>(List.of("baseline", "-o", file));
    words.addAll(List.of(what));
    assertThat(Ran.with(words.toArray()).code()).isZero();
    return Files.readString(file);
  }

  /** The sample's own FWCI has two decimals and was made by the same rules. */
  @Test
  void theSampleWorldHasItsOwnImpactAgain() {
    Path file = folder.resolve("world.csv");
    Ran.with("baseline", WORLD, "-o", file);
    for (String country : List.of("JP", "GB", "US")) {
      Ran own = Ran.with("fwci", "--country", country, WORLD, "-q", "-f", "csv");
      Ran made =
          Ran.with("fwci", "--country", country, WORLD, "--baseline", file, "-q", "-f", "csv");
      assertThat(cell(made, "fwci", 1)).isCloseTo(cell(own, "fwci", 1), within(1e-3));
    }
    Ran world = Ran.with("fwci", WORLD, "--baseline", file, "-q", "-f", "csv");
    assertThat(cell(world, "fwci", 1)).isCloseTo(1, within(1e-6));
    assertThat(cell(world, "pp_top_10_percent", 1)).isCloseTo(10, within(1e-4));
    assertThat(cell(world, "share_of_world_top_1_percent", 1)).isCloseTo(100, within(1e-4));
  }

  @Test
  void everyQuestionTakesABaseline() {
    for (String question : List.of("partners", "rank", "subjects", "profile", "output")) {
      List<String> set =
          switch (question) {
            case "partners" -> List.of("--country", "JP");
            case "rank" -> List.of("--of", "GB", "--among", "G7", "--by", "fwci");
            default -> List.of("--pair", "GB,JP");
          };
      List<Object> words = new ArrayList<>(List.of(question, F1, "--baseline", baseline));
      words.addAll(set);
      Ran ran = Ran.with(words.toArray());
      assertThat(ran.code()).as(question + ran.err()).isZero();
    }
    Ran by = fwci("--pair", "GB,JP", "--by", "subject");
    assertThat(cell(by, "fwci", 1)).isCloseTo(2.936364, within(1e-6));
  }

  @Test
  void aCitedPublicationWhereNothingIsCitedIsAnError() throws IOException {
    Path other = folder.resolve("other.csv");
    String uncited = Files.readString(F1).replaceAll("\"2016\",\"\\d+\"", "\"2016\",\"0\"");
    Path none = Files.writeString(folder.resolve("uncited.csv"), uncited);
    Ran.with("baseline", none, "-o", other);
    Ran ran = Ran.with("fwci", "--pair", "GB,JP", F1, "--baseline", other);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err())
        .contains(
            "f1.csv:11: 10 citations, where other.csv has none at all: 2016, article, General");
  }

  private Path works(String name) throws IOException {
    String works =
        IntStream.range(0, 12)
            .mapToObj(
                i ->
                    "{\"id\":\"https://openalex.org/W"
                        + (100 + i)
                        + "\",\"publication_year\":2018,\"type\":\"article\",\"cited_by_count\":"
                        + (23 + i)
                        + ",\"authorships\":[{\"countries\":[\"JP\",\"GB\"]}]"
                        + ",\"primary_topic\":{\"subfield\":{\"id\":\"https://openalex.org/subfields/2602\"}}"
                        + ",\"counts_by_year\":[{\"year\":2022,\"cited_by_count\":"
                        + (10 + i)
                        + "},{\"year\":2021,\"cited_by_count\":4},{\"year\":2020,\"cited_by_count\":5},"
                        + "{\"year\":2019,\"cited_by_count\":3},{\"year\":2018,\"cited_by_count\":1}]}")
            .collect(Collectors.joining("\n"));
    return Files.writeString(folder.resolve(name), works + "\n");
  }

  @Test
  void aWindowLeavesLaterCitationsOut() throws IOException {
    Path works = works("works.jsonl");
    Path file = folder.resolve("window.csv");
    Ran made = Ran.with("baseline", works, "--window", 4, "-o", file);
    assertThat(made.code()).as(made.err()).isZero();
    assertThat(Files.readString(file))
        .contains("Years of citations,4", "Citations complete until,2021", ",13.000000,13x12\n");
    Ran ran = Ran.with("fwci", "--pair", "GB,JP", works, "--baseline", file, "-f", "csv", "-q");
    assertThat(cell(ran, "fwci", 1)).isEqualTo(1);
    assertThat(cell(ran, "fwci_high", 1)).isEqualTo(1);
    Ran toDate = Ran.with("baseline", works, "-q", "--format", "csv");
    assertThat(cell(toDate, "highest_expected", 1)).isEqualTo(28.5);
  }

  @Test
  void sourcesWithoutCitationsByYearHaveNoWindow() throws IOException {
    Ran ran = Ran.with("baseline", F1, "--window", "4");
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err())
        .contains("f1.csv: --window needs citations by year, which SciVal does not tell")
        .contains("Leave --window out for all citations to date")
        .doesNotContain("tick");
  }

  @Test
  void aBaselineOfAWindowSaysWhatItNeedsOfSourcesWithoutCitationsByYear() throws IOException {
    Path file = folder.resolve("window.csv");
    Files.writeString(
        file,
        Files.readString(baseline).replace("Years of citations,to date", "Years of citations,4"));
    Ran ran = Ran.with("fwci", "--pair", "GB,JP", F1, "--baseline", file);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("Make the baseline without --window");
  }

  @ParameterizedTest
  @CsvSource({
    "baseline --window 0 FILE,--window 0 leaves nothing",
    "baseline --types retracted FILE,retracted publications have no place",
    "baseline --types artikel FILE,document type",
    "baseline --baseline BASE FILE,not of another baseline",
    "baseline -o out.txt FILE,names no form that baseline writes",
    "baseline,baseline needs files",
    "convert --baseline BASE FILE,a converted file says what its source says",
    "fwci --country JP --baseline BASE COUNTED,a baseline needs publications",
    "fwci --pair GB;JP --scival-style FILE,--scival-style needs a baseline",
    "fwci --pair GB;JP --baseline nowhere.csv FILE,there is no such file",
    "fwci --pair GB;JP --baseline FILE FILE,this is not a baseline of colab",
  })
  void whatMakesNoSenseIsRefused(String line, String why) {
    Object[] words =
        line.replace("FILE", F1.toString())
            .replace("COUNTED", COUNTED)
            .replace("BASE", baseline.toString())
            .replace(';', ',')
            .split(" ");
    Ran ran = Ran.with(words);
    assertThat(ran.code()).isNotZero();
    assertThat(ran.err()).contains(why);
  }
}
