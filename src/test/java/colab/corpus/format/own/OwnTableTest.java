package colab.corpus.format.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import colab.ColabException;
import colab.fixture.ExportText;
import colab.fixture.Ran;
import colab.publication.Provider;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables whose columns the user named. */
class OwnTableTest {
  @TempDir Path folder;

  private Path file(String name, String... lines) {
    String text = String.join("\n", lines) + "\n";
    return ExportText.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
  }

  private Path grants() {
    return file(
        "grants.csv",
        "Grant,Start,Partners,Cites,MNCS",
        "G1,2018,\"Japan, United Kingdom\",3,1.5",
        "G2,2019-04-01,JP;GB;US,0,",
        "G3,1 May 2020,JPN|GBR,-,0.25",
        "G4,2020,\"Korea, Republic of; Japan\",7,2.5");
  }

  private static List<List<String>> answer(Object... arguments) {
    Ran ran = Ran.with(arguments);
    assertThat(ran.err()).isEmpty();
    return ran.csv();
  }

  @Test
  void anyCoauthorshipTableAnswersByItsOwnHeadings() {
    assertThat(
            answer(
                "output",
                "--pair",
                "UK,JP",
                "--columns",
                "id=Grant,year=Start,countries=Partners",
                "--columns",
                "year,output",
                "-f",
                "csv",
                grants()))
        .containsExactly(
            List.of("year", "output"),
            List.of("2018", "1"),
            List.of("2019", "1"),
            List.of("2020", "1"),
            List.of("2018-2020", "3"));
  }

  @Test
  void aFileOfColumnsSaysTheSame() {
    Path map =
        file(
            "map.txt",
            "# the register of grants",
            "id = Grant",
            "",
            "year = Start",
            "countries = Partners",
            "fwci = MNCS",
            "provider = Dimensions");
    Ran ran =
        Ran.with("fwci", "--by", "year", "--force", "--column-file", map, "-f", "csv", grants());
    assertThat(ran.csv().get(0)).contains("fcr", "n_fcr");
  }

  @Test
  void aYearIsNeededOnlyWhereItIsAskedFor() {
    Path file = file("a.csv", "who", "Japan; France", "Japan; Italy");
    assertThat(Ran.with("partners", "--country", "JP", "--columns", "countries=who", file).code())
        .isZero();
    Ran years = Ran.with("output", "--years", "2020", "--columns", "countries=who", file);
    assertThat(years.code()).isEqualTo(1);
    assertThat(years.err()).contains("no column of publication year", "--columns year=COLUMN");
  }

  @Test
  void aColumnThatNoFileHasIsAUsageErrorWithTheNearestOfTheFile() {
    Ran ran = Ran.with("output", "--columns", "id=Grant,year=Strat", grants());
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err())
        .contains("grants.csv: no column 'Strat'; found: Grant, Start", "Did you mean Start?");
  }

  @Test
  void aFileWithoutTheColumnsIsTriedWithTheOtherFormats() {
    grants();
    file("lens.csv", "Lens ID,Publication Year", "1,2020");
    Ran ran = Ran.with("check", "--columns", "id=Grant,year=Start", "-f", "csv", folder);
    assertThat(ran.out()).contains("grants.csv,own-table,4,4", "lens.csv,lens,1,1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "yaer=Start # Did you mean year?",
        "year= # names no column",
        "id=Grant,id=Start # id is given twice: Grant and Start",
        "country=Partners # country needs id",
        "id=Grant,country=Partners,countries=Partners # country and countries are both given"
      })
  void aMappingThatMakesNoSenseIsRefused(String columns, String why) {
    Ran ran = Ran.with("output", "--columns", columns, grants());
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains(why);
  }

  @Test
  void rowsOfOneIdentifierMakeOnePublicationWhereARowIsACountry() {
    Path file =
        file(
            "long.csv",
            "grant,year,country",
            "A,2018,JP",
            "A,2018,GB",
            "B,2018,JP",
            "C,2019,GB",
            "A,2019,US");
    String columns = "id=grant,year=year,country=country";
    Ran ran = Ran.with("output", "--pair", "UK,JP", "--columns", columns, "-f", "csv", file);
    assertThat(ran.out()).contains("2018,1");
    assertThat(ran.err())
        .contains("long.csv:6: other rows stand between those of 'A': sort the table by it")
        .contains("4 rows, one a country, put together to 3 by identifier");
    Ran check = Ran.with("check", "--columns", columns, file);
    assertThat(check.out()).contains("4 = 3 kept + 0 duplicates + 1 rejected");
  }

  @Test
  void aListOfCountriesThatIsNoneIsTold() {
    Path file = file("long.csv", "grant,country", "A,JP", "A,GB");
    Ran ran = Ran.with("check", "--columns", "id=grant,countries=country", file);
    assertThat(ran.out().replaceAll("\\s+", " ")).contains("write country= in place of countries=");
  }

  @Test
  void rowsAreComparedInTheOrderOfTheFileWithAnyNumberOfThreads() {
    StringBuilder text = new StringBuilder("grant,year,country,remarks\n");
    for (int i = 0; i < 20_000; i++) {
      text.append(i / 2).append(",2018,").append(i % 2 == 0 ? "JP" : "GB").append(",some words\n");
    }
    Path file =
        ExportText.write(folder.resolve("a.csv"), text.toString().getBytes(StandardCharsets.UTF_8));
    for (String word : List.of("country", "countries")) {
      String columns = "id=grant,year=year," + word + "=country";
      Ran one = Ran.with("check", "--threads", "1", "--columns", columns, file);
      Ran three = Ran.with("check", "--threads", "3", "--columns", columns, file);
      assertThat(three).isEqualTo(one);
      assertThat(one.out()).contains("10,000 kept");
    }
  }

  @Test
  void aSeparatorOfTheUsersOwnIsTheOnlyOne() {
    Path map = file("map.txt", "countries = who", "authors = by", "separator = \" / \"");
    Path file = file("a.csv", "who,by", "\"Korea, Republic of / Japan\",A / B / C");
    Ran ran = Ran.with("partners", "--country", "JP", "--column-file", map, "-f", "csv", file);
    assertThat(ran.csv().get(1)).contains("South Korea");
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void aDecimalCommaIsReadWhereTheUserSaysSo() {
    Path map = file("map.txt", "fwci = x", "decimal-comma = yes");
    Path file = file("a.csv", "x,y", "\"1,5\",1", "\"2,5\",1");
    Ran ran = Ran.with("fwci", "--force", "--value", "--column-file", map, file);
    assertThat(ran.out()).isEqualTo("2.00\n");
  }

  @Test
  void aHeadingMayHoldACommaOrBeASign() {
    Path file = file("a.csv", "#,\"Country, all\"", "1,Japan; France", "1,Japan; France");
    Ran ran = Ran.with("check", "--columns", "id=#,countries=\"Country, all\"", "-f", "csv", file);
    assertThat(ran.out()).contains("a.csv,own-table,2,1,1");
  }

  @Test
  void authorsAreANumberOrAListThatCanBeCounted() {
    Path file = file("a.csv", "who", "3", "Ito; Li", "Ito|Li|Wu", "\"Ito, T\"", "\"A, B, C\"", "-");
    Ran ran = Ran.with("check", "--columns", "authors=who", "-f", "json", file);
    assertThat(ran.out()).contains("\"without_authors\": 2", "\"uncounted_authors\": 1");
  }

  @Test
  void settingsAreUnderstoodOrRefused() {
    Mapping mapping = Mapping.ofLines(List.of("provider = openalex", "id = a"));
    assertThat(mapping.provider()).isEqualTo(Provider.OPENALEX);
    for (String line : List.of("provider = x", "decimal-comma = maybe", "seperator = ;", "words")) {
      assertThatThrownBy(() -> Mapping.ofLines(List.of(line))).isInstanceOf(ColabException.class);
    }
  }

  @Test
  void commandsThatReadNoFileRefuseColumnsOfOne() {
    Ran ran = Ran.with("list", "countries", "--columns", "id=Grant");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("this command reads none");
  }
}
