package colab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import colab.fixture.ExportText;
import colab.fixture.Ran;
import colab.fixture.RandomExport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A converted file gives the same tables as the files it was converted from. */
class ConvertTest {
  private static final Path SAMPLES = Path.of("sample-data/formats");
  private static final List<String> QUESTIONS =
      List.of(
          "output",
          "output --pair UK,JP",
          "output --types article",
          "partners --country JP",
          "rank --of UK --for JP",
          "profile --pair UK,JP",
          "fwci --no-intervals",
          "fwci --pair UK,JP --detail --no-intervals",
          "fwci --by authors --no-intervals",
          "subjects --pair UK,JP --no-intervals");

  @TempDir Path folder;

  static Stream<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      return files
          .filter(file -> Ran.with("check", "-f", "csv", file).code() == ExitCode.DONE)
          .sorted()
          .toList()
          .stream();
    }
  }

  private Path converted(Object... arguments) {
    Path file = folder.resolve("converted.csv");
    List<Object> all = new ArrayList<>(List.of("convert", "-o", file));
    all.addAll(List.of(arguments));
    Ran ran = Ran.with(all.toArray());
    assertThat(ran.out()).isEmpty();
    assertThat(ran.code()).isZero();
    return file;
  }

  private static Ran ask(String question, Path file, String... more) {
    List<Object> all = new ArrayList<>(List.of(question.split(" ")));
    all.addAll(List.of(more));
    all.add(file);
    return Ran.with(all.toArray());
  }

  private static void isTheSame(Path original, Path converted) {
    for (String question : QUESTIONS) {
      Ran before = ask(question, original, "--no-notes", "-f", "json");
      Ran after = ask(question, converted, "--no-notes", "-f", "json");
      assertThat(after.code()).as(question).isEqualTo(before.code());
      assertThat(after.out()).as(question).isEqualTo(before.out());
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everySampleGivesTheSameTables(Path sample) {
    isTheSame(sample, converted(sample));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void missingValuesStrangersAndDuplicatesGiveTheSameTables(long seed) {
    Path file = folder.resolve("random.csv");
    RandomExport.of(seed, 300).export().writeTo(file);
    Path converted = converted(file);
    isTheSame(file, converted);
    assertThat(ask("output", converted, "--merge", "JP=KR", "-f", "csv").out())
        .isEqualTo(ask("output", file, "--merge", "JP=KR", "-f", "csv").out());
  }

  @Test
  void anyNumberOfThreadsConvertsToTheSameBytes() {
    Path file = folder.resolve("random.csv");
    RandomExport.of(7, 4_000).export().writeTo(file);
    Ran one = Ran.with("convert", "--threads", "1", file);
    Ran three = Ran.with("convert", "--threads", "3", file);
    assertThat(three.out()).isEqualTo(one.out()).contains("Publications,");
    assertThat(three.err()).isEqualTo(one.err());
    Path converted = ExportText.write(file, one.out().getBytes(StandardCharsets.UTF_8));
    assertThat(ask("partners --country JP", converted, "--threads", "3").out())
        .isEqualTo(ask("partners --country JP", converted, "--threads", "1").out());
  }

  @Test
  void convertingAgainChangesNothingButThePlaces() throws IOException {
    Path once = converted(SAMPLES.resolve("scival.csv"));
    Path first = Files.move(once, folder.resolve("once.csv"));
    Path again = converted(first);
    assertThat(publications(again)).isEqualTo(publications(first)).hasSize(61);
  }

  private static List<String> publications(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .dropWhile(line -> !line.isEmpty())
        .skip(1)
        .map(line -> line.replaceFirst(",[^,]*,[^,]*$", ""))
        .toList();
  }

  @Test
  void thePreambleSaysWhereTheRowsComeFromAndAccountsForAll() throws IOException {
    ExportText export =
        ExportText.of("Publications in Japan", "EID", "Year", "Country/Region")
            .row("1", "2018", "Japan| Wakanda")
            .row("1", "2018", "Japan")
            .row("2", "20O8", "Japan");
    Path file = export.writeTo(folder.resolve("a.csv"));
    Path to = folder.resolve("b.csv");
    Ran ran = Ran.with("convert", "-o", to, file);
    assertThat(ran.code()).isEqualTo(ExitCode.DIFFERS);
    assertThat(ran.err()).contains("'20O8' is not a year", "unknown country 'Wakanda'");
    assertThat(Files.readAllLines(to))
        .startsWith("colab publications,1", "Provider,SciVal")
        .contains("Data set of the provider,Publications in Japan", "Years,2017-2021")
        .contains("Database updated,2022-07-27", "Exported,2022-08-04")
        .contains("Publications,1", "Rows read,3", "Duplicates,1", "Rejected,1")
        .contains("Preamble,Filtered by,not filtered")
        .endsWith("id,year,countries,country_number,file,line", "1,2018,JP|?,2,a.csv,13");
    assertThat(Ran.with("check", to).out()).contains("publications in Japan, 2017-2021");
  }

  @Test
  void aFileThatWasCutIsNoticed() throws IOException {
    Path file = converted(SAMPLES.resolve("lens.csv"));
    List<String> lines = Files.readAllLines(file);
    Files.write(file, lines.subList(0, lines.size() - 1), StandardCharsets.UTF_8);
    assertThat(Ran.with("output", file).err()).contains("declares 60 publications; 59 were found");
  }

  @Test
  void whatTheSourceNeverSaysHasNoColumn() {
    Path file = converted(SAMPLES.resolve("lens.csv"));
    Ran pair = ask("output --pair UK,JP", file);
    assertThat(pair.code()).isEqualTo(1);
    assertThat(pair.err()).contains("no column 'countries'", "did not say it");
  }

  @Test
  void severalSetsAreNotMixedUnlessTheUserSaysSo() {
    Path japan = export("Publications in Japan").writeTo(folder.resolve("jp.csv"));
    Path france = export("Publications in France").writeTo(folder.resolve("fr.csv"));
    Ran refused = Ran.with("convert", japan, france);
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.out()).isEmpty();
    assertThat(refused.err())
        .contains("these files are 2 sets", "jp.csv: publications in Japan")
        .contains("--assume-scope files");
    Ran all = Ran.with("convert", "--assume-scope", "files", japan, france);
    assertThat(all.out()).contains("Duplicates,1\n").doesNotContain("Data set");
  }

  private static ExportText export(String dataSet) {
    return ExportText.of(dataSet, "EID", "Year").row("1", "2018");
  }

  @Test
  void severalProvidersAreConvertedOneByOne() {
    Ran ran = Ran.with("convert", SAMPLES.resolve("lens.csv"), SAMPLES.resolve("scival.csv"));
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("these files come from Lens and SciVal", "one provider's");
  }

  @Test
  void nothingIsWrittenOverAnInputAndNothingStaysBehind() throws IOException {
    Path file = converted(SAMPLES.resolve("lens.csv"));
    Ran over = Ran.with("convert", "-o", file, file);
    assertThat(over.code()).isEqualTo(ExitCode.USAGE);
    assertThat(over.err()).contains("is read by this command");
    Path none = export("x").withRows(List.of()).writeTo(folder.resolve("none.csv"));
    Ran empty = Ran.with("convert", "-o", folder.resolve("b.csv"), none);
    assertThat(empty.err()).contains("there are no rows below the header");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactlyInAnyOrder(file, none);
    }
  }

  @Test
  void anEndingThatNamesNoFormIsRefused() {
    Ran ran = Ran.with("convert", "-o", "x.tsv", SAMPLES.resolve("lens.csv"));
    assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.err()).contains("names no form that convert writes");
  }

  @Test
  void standardOutputGoesOnToTheNextCommand() {
    Ran convert = Ran.with("convert", SAMPLES.resolve("dimensions.csv"));
    Ran next =
        Ran.fed(
            convert.out().getBytes(StandardCharsets.UTF_8),
            "fwci",
            "--pair",
            "UK,JP",
            "--value",
            "-");
    assertThat(next.out())
        .isEqualTo(
            Ran.with("fwci", "--pair", "UK,JP", "--value", SAMPLES.resolve("dimensions.csv"))
                .out());
  }

  @Test
  void tablesOfLensAreThoseOfSciValAsFarAsTheyGo() {
    for (String question : List.of("output", "growth", "output --max-authors 5")) {
      assertThat(ask(question, SAMPLES.resolve("lens.csv"), "--no-notes", "-f", "csv").out())
          .as(question)
          .isEqualTo(ask(question, SAMPLES.resolve("scival.csv"), "--no-notes", "-f", "csv").out());
    }
  }

  @Test
  void theMarkOfExcelChangesNoAnswer() throws IOException {
    Path plain =
        samples().filter(file -> file.toString().endsWith(".csv")).findFirst().orElseThrow();
    Path marked = converted("--excel", plain);
    assertThat(Files.readAllBytes(marked)).startsWith(0xEF, 0xBB, 0xBF);
    isTheSame(plain, marked);
    Ran columnar = Ran.with("convert", "--excel", "-o", folder.resolve("c.colab"), plain);
    assertThat(columnar.code()).isEqualTo(ExitCode.USAGE);
    assertThat(columnar.err()).contains("Write -o FILE.csv.");
  }

  @Test
  void whoAsksForInstitutionsIsToldHowToConvert() {
    Path world = Path.of("sample-data/world/Publications_in_the_World_2012_-_2017.csv.gz");
    Path columnar = folder.resolve("w.colab");
    assertThat(Ran.with("convert", "-q", "-o", columnar, world).code()).isZero();
    Ran ran = Ran.with("institutions", "--country", "JP", columnar);
    assertThat(ran.code()).isEqualTo(ExitCode.COULD_NOT);
    assertThat(ran.err())
        .contains("colab convert --institutions FILE -o FILE.colab EXPORT.")
        .doesNotContain("ROR");
    Ran csv = Ran.with("institutions", "--country", "JP", converted(world));
    assertThat(csv.err()).contains("keeps no institutions: convert to FILE.colab");
  }
}
