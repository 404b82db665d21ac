package colab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import colab.fixture.Ran;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Countries of publications, by their institutions. */
class InstitutionLookupTest {
  private static final Path WORLD = Path.of("sample-data/world");

  @TempDir Path folder;

  private static String world() throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(WORLD, "*.csv.gz");
        InputStream in = new GZIPInputStream(Files.newInputStream(files.iterator().next()))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static String asked(String command, Object... files) {
    Object[] arguments = command.split(" ");
    Object[] all = new Object[arguments.length + files.length];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    System.arraycopy(files, 0, all, arguments.length, files.length);
    Ran ran = Ran.with(all);
    assertThat(ran.code()).as(ran.err()).isZero();
    return ran.out();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fwci --pair UK,JP -f csv",
        "fwci --pair UK,JP --counting fractional -f csv",
        "output --country JP --bilateral -f csv",
        "partners --country JP -f csv",
        "growth --pair UK,JP -f csv",
        "rank --of UK --for JP -f csv",
        "partners --country JP -f csv --threads 3"
      })
  void allInstitutionsFoundGiveTheTablesOfTheColumnOfCountries(String command) throws IOException {
    String world = world();
    Path with = write("with.csv", world);
    Path without =
        write(
            "without.csv",
            world
                .replace("\"Country/Region\"", "\"Elsewhere\"")
                .replace("\"Number of Countries/Regions\"", "\"Another\""));
    assertThat(
            asked(command, "--institutions", WORLD.resolve("institutions.csv"), without.toString()))
        .isEqualTo(asked(command, with.toString()));
  }

  @Test
  void theRateIsThatOfTheWholeFileWithAnyNumberOfThreads() throws IOException {
    Path with = write("with.csv", world());
    Path half =
        write("half.csv", "institution,country\nSynthetic University 02 United States,US\n");
    String one = asked("check --threads 1", "--institutions", half, with);
    assertThat(asked("check --threads 3", "--institutions", half, with)).isEqualTo(one);
    assertThat(one).containsPattern("1 of 40 names found, [0-9,]+ of [0-9,]+ mentions [(][0-9.]+%");
  }

  private static final String EXPORT =
      """
      Title,Year,EID,Citations,Institutions
      A,2020,2-s2.0-99001,1,University of Tokyo| University of Leeds
      B,2020,2-s2.0-99002,1,Todai| Namibia College
      C,2021,2-s2.0-99003,1,Tokyo Daigaku
      """;

  private static final List<String> REGISTRIES =
      List.of(
          """
          [{"name":"University of Tokyo","aliases":["Todai"],"acronyms":[],
            "labels":[{"label":"Tokyo Daigaku","iso639":"ja"}],"country":{"country_code":"JP"}},
           {"addresses":[{"city":{"name":"University of Mars"}}],"name":"University of Leeds",
            "aliases":null,"labels":[],"country":{"country_code":"GB"}},
           {"name":"Namibia College","country":{"country_code":"NA","country_name":"Namibia"}}]
          """,
          """
          \ufeff[{"names":[{"value":"University of Tokyo","types":["ror_display","label"],"lang":"en"},
            {"types":["alias"],"value":"Todai","lang":null},{"value":"Tokyo Daigaku","types":["label"]}],
            "locations":[{"geonames_id":1,"geonames_details":{"name":"Tokyo","country_code":"JP"}}]},
           {"names":[{"value":"University of Leeds","types":["ror_display"]}],"status":"active",
            "locations":[{"geonames_details":{"country_code":"GB"}}]},
           {"names":[{"value":"University of Leeds","types":["ror_display"]}],"status":"withdrawn",
            "locations":[{"geonames_details":{"country_code":"US"}}]},
           {"names":[{"value":"Namibia College","types":["ror_display"]}],
            "locations":[{"geonames_details":{"country_code":"NA"}}]}]
          """,
          """
          {"names":[{"value":"University of Tokyo","types":[]},{"value":"Todai","types":[]},{"value":"Tokyo Daigaku","types":[]}],"locations":[{"geonames_details":{"country_code":"JP"}}]}
          {"name":"University of Leeds","country":{"country_code":"GB"}}
          {"name":"Namibia College","country":{"country_code":"NA"}}
          """,
          """
          id,name,aliases,labels,acronyms,country.country_code
          1,University of Tokyo,Todai,ja: Tokyo Daigaku,,JP
          2,University of Leeds,,,,GB
          3,Namibia College,,,,NA
          """,
          """
          id,names.types.alias,names.types.label,names.types.ror_display,status,locations.geonames_details.country_code
          1,en: Todai,en: University of Tokyo; no_lang_code: Tokyo Daigaku,University of Tokyo,active,JP
          2,,,University of Leeds,active,GB
          2,,,University of Leeds,withdrawn,US
          3,,,Namibia College,active,NA
          """,
          """
          Institution;Country
          University of Tokyo;Japan
          Todai;JPN
          Tokyo Daigaku;JP
          University of Leeds;England
          Namibia College;Namibia
          """);

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5})
  void everyLayoutOfARegistrySaysTheSame(int layout) throws IOException {
    Path export = write("export.csv", EXPORT);
    Path registry = write("registry", REGISTRIES.get(layout));
    String partners =
        asked(
            "partners --country JP --assume-scope world -f csv --columns code,output",
            "--institutions",
            registry,
            export);
    assertThat(partners.lines()).containsExactlyInAnyOrder("code,output", "NA,1", "GB,1");
    assertThat(asked("check", "--institutions", registry, export))
        .contains("5 of 5 names found, 5 of 5 mentions (100.0%)");
  }

  @Test
  void aRegistryThatIsCutOffIsToldWithItsLine() throws IOException {
    Path export = write("export.csv", EXPORT);
    String whole = REGISTRIES.get(0);
    Path cut = write("cut.json", whole.substring(0, whole.indexOf("Leeds")));
    Ran ran = Ran.with("fwci", "--pair", "UK,JP", "--institutions", cut, export);
    assertThat(ran.code()).isEqualTo(ExitCode.COULD_NOT);
    assertThat(ran.err()).contains("cut.json:3: this is no whole JSON").hasLineCount(2);
  }

  @Test
  void jsonOfAnotherKindHoldsNoInstitution() throws IOException {
    Path export = write("export.csv", EXPORT);
    Path other = write("other.json", "{\"meta\": {\"count\": 3}, \"results\": [[[1]], \"a\"]}");
    Ran ran = Ran.with("fwci", "--pair", "UK,JP", "--institutions", other, export);
    assertThat(ran.code()).isEqualTo(ExitCode.COULD_NOT);
    assertThat(ran.err()).contains("other.json: no institution whose country is known");
  }

  @Test
  void jsonThatIsNestedWithoutEndIsRefused() throws IOException {
    Path export = write("export.csv", EXPORT);
    Path deep = write("deep.json", "[{\"a\":" + "[".repeat(100_000));
    Ran ran = Ran.with("fwci", "--pair", "UK,JP", "--institutions", deep, export);
    assertThat(ran.code()).isEqualTo(ExitCode.COULD_NOT);
    assertThat(ran.err()).contains("deep.json: this is no whole JSON").hasLineCount(2);
  }
}
