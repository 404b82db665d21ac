package colab.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import colab.ColabException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CountriesTest {
  private final Countries countries = Countries.standard();

  private String code(String spelling) {
    return countries.find(spelling).map(Country::code).orElse("none");
  }

  @Test
  void everyIsoCountryOfThePlatformIsThereWithItsThreeLetters() {
    for (String code : Locale.getISOCountries()) {
      assertThat(countries.find(code)).as(code).isPresent();
      assertThat(countries.find(code).orElseThrow().alpha3())
          .as(code)
          .isEqualTo(new Locale("", code).getISO3Country());
    }
  }

  @Test
  void currentCountriesAreTheIsoOnesAndKosovo() {
    Set<String> expected = new HashSet<>(List.of(Locale.getISOCountries()));
    expected.add("XK");
    assertThat(countries.all().stream().filter(country -> !country.isFormer()).map(Country::code))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void everyEnglishNameOfThePlatformResolvesToItsCode() {
    for (String code : Locale.getISOCountries()) {
      String name = new Locale("", code).getDisplayCountry(Locale.ENGLISH);
      assertThat(code(name)).as(name).isEqualTo(code);
    }
  }

  @Test
  void codesAreFoundInAnyCaseAndNumbersWithThreeDigits() {
    assertThat(code("jp")).isEqualTo("JP");
    assertThat(code("Jpn")).isEqualTo("JP");
    assertThat(code("392")).isEqualTo("JP");
    assertThat(code("008")).isEqualTo("AL");
    assertThat(code("8")).isEqualTo("none");
    assertThat(code(" UK ")).isEqualTo("GB");
    assertThat(code("xk")).isEqualTo("XK");
    assertThat(code("suhh")).isEqualTo("SUHH");
  }

  @Test
  void numbersAreThreeDigitsAndDiffer() {
    List<String> numbers =
        countries.all().stream().map(Country::number).filter(number -> !number.isEmpty()).toList();
    assertThat(numbers).doesNotHaveDuplicates().allMatch(number -> number.matches("\\d{3}"));
    assertThat(numbers).hasSize(countries.size() - 1);
  }

  @Test
  void namesLeaveCodesAloneSoThatNamibiaIsNotAMissingValue() {
    assertThat(countries.named("NA")).isEmpty();
    assertThat(countries.named("JPN")).isEmpty();
    assertThat(countries.named("Japan")).isPresent();
    assertThat(countries.named("USA")).isPresent();
  }

  @Test
  void indicesAreDense() {
    for (int i = 0; i < countries.size(); i++) {
      assertThat(countries.get(i).index()).isEqualTo(i);
    }
    assertThat(countries.size()).isGreaterThan(250).isLessThanOrEqualTo(CountrySet.CAPACITY);
  }

  @Test
  void everyNameAndShortNameFindsItsOwnCountry() {
    for (Country country : countries.all()) {
      assertThat(countries.named(country.name())).contains(country);
      assertThat(countries.named(country.shortName())).contains(country);
      assertThat(countries.named(country.inSentence())).contains(country);
    }
  }

  @Test
  void namesForTitlesAndSentences() {
    Country uk = countries.require("GB");
    assertThat(uk.name()).isEqualTo("United Kingdom");
    assertThat(uk.shortName()).isEqualTo("UK");
    assertThat(uk.inSentence()).isEqualTo("the United Kingdom");
    assertThat(uk).hasToString("United Kingdom (GB)");
    assertThat(countries.require("JP").inSentence()).isEqualTo("Japan");
    assertThat(countries.require("JP").shortName()).isEqualTo("Japan");
  }

  @Test
  void theTableContradictsItselfNowhere() {
    assertThatCode(countries::check).doesNotThrowAnyException();
  }

  @Test
  void anAliasOfTwoCountriesFails() {
    List<Tsv.Row> rows =
        Tsv.rows(List.of("AA\tAAA\t001\tAlfa\t\t\tShared", "BB\tBBB\t002\tBravo\t\t\tthe shared"));
    assertThatThrownBy(() -> Countries.read(rows).check())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("shared")
        .hasMessageContaining("Alfa (AA)")
        .hasMessageContaining("Bravo (BB)");
  }

  @Test
  void aCodeThatIsAnotherCountrysNameFails() {
    List<Tsv.Row> rows =
        Tsv.rows(List.of("AA\tAAA\t001\tAlfa\t\t\tBB", "BB\tBBB\t002\tBravo\t\t\t"));
    assertThatThrownBy(() -> Countries.read(rows).check())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("BB");
  }

  @Test
  void aCodeOfTwoCountriesFails() {
    List<Tsv.Row> rows = Tsv.rows(List.of("AA\tAAA\t001\tAlfa", "BB\tAAA\t002\tBravo"));
    assertThatThrownBy(() -> Countries.read(rows)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void anUnknownNameIsAUsageErrorWithTheNearestNames() {
    assertThatThrownBy(() -> countries.require("Japn"))
        .isInstanceOfSatisfying(
            ColabException.class,
            e -> {
              assertThat(e.kind()).isEqualTo(ColabException.Kind.USAGE);
              assertThat(e).hasMessage("unknown country 'Japn'");
              assertThat(e.hint()).isEqualTo("Did you mean Japan (JP)?");
            });
    assertThatThrownBy(() -> countries.require("qqqqqqqq"))
        .isInstanceOfSatisfying(
            ColabException.class, e -> assertThat(e.hint()).contains("colab list countries"));
  }

  @Test
  void anAmbiguousNameIsExplained() {
    assertThat(countries.find("Korea")).isEmpty();
    assertThat(countries.nearest("the KOREA", 3))
        .containsExactly("South Korea (KR)", "North Korea (KP)");
    assertThatThrownBy(() -> countries.require("Korea"))
        .isInstanceOfSatisfying(
            ColabException.class,
            e -> {
              assertThat(e).hasMessage("ambiguous country 'Korea'");
              assertThat(e.hint()).isEqualTo("Did you mean South Korea (KR) or North Korea (KP)?");
            });
  }

  @Test
  void misspellingsAreSuggestedAndNotResolved() {
    assertThat(countries.find("Grmany")).isEmpty();
    assertThat(countries.nearest("Grmany", 1)).containsExactly("Germany (DE)");
    assertThat(countries.nearest("Untied Kingdm", 1)).containsExactly("United Kingdom (GB)");
    assertThat(countries.nearest("Virgin", 5))
        .contains("British Virgin Islands (VG)", "Virgin Islands (U.S.) (VI)");
    assertThat(countries.nearest("Jpna", 3)).contains("Japan (JP)");
  }

  @Test
  void aUsersSpellingsAreAddedAndGoBeforeTheTable() {
    Countries own =
        countries.withAliases(
            List.of("# ours", "", "Nihon\tJP", "Korea\tKR", "Georgia\tUnited States", "US\tJP"));
    assertThat(own.require("NIHON").code()).isEqualTo("JP");
    assertThat(own.require("Korea").code()).isEqualTo("KR");
    assertThat(own.require("Georgia").code()).isEqualTo("US");
    assertThat(own.require("US").code()).as("codes stand").isEqualTo("US");
    assertThat(countries.find("Nihon")).isEmpty();
    assertThat(own.all()).isEqualTo(countries.all());
  }

  @Test
  void aBrokenLineOfAUsersSpellingsIsToldWithItsNumber() {
    assertThatThrownBy(() -> countries.withAliases(List.of("Nihon\tJP", "Dai Nippon\tJX")))
        .isInstanceOf(ColabException.class)
        .hasMessage("country aliases, line 2: unknown country 'JX'");
    assertThatThrownBy(() -> countries.withAliases(List.of("Nihon")))
        .isInstanceOf(ColabException.class)
        .hasMessageContaining("line 1");
    assertThatThrownBy(() -> countries.withAliases(List.of("Nihon\tJP", "NIHON\tKR")))
        .isInstanceOf(ColabException.class)
        .hasMessageContaining("line 2")
        .hasMessageContaining("Japan (JP)");
  }

  @Test
  void randomLettersNeverResolveUnlessTheTableHasThem() {
    Set<String> known = new HashSet<>();
    for (Tsv.Row row : Tsv.resource("countries.tsv")) {
      row.cells()
          .forEach(cell -> Tsv.split(cell, '|').forEach(part -> known.add(Spelling.fold(part))));
    }
    Random random = new Random(20221201);
    for (int round = 0; round < 200_000; round++) {
      StringBuilder text = new StringBuilder();
      int length = 1 + random.nextInt(8);
      for (int i = 0; i < length; i++) {
        text.append("abcdefghijklmnopqrstuvwxyz -.'ABCé1".charAt(random.nextInt(35)));
      }
      if (!known.contains(Spelling.fold(text.toString()))) {
        assertThat(countries.find(text.toString())).as(text.toString()).isEmpty();
      }
    }
  }

  @Test
  void aNameWithALetterOrAWordMoreOrLessNeverResolvesToTheSameCountry() {
    for (Country country : countries.all()) {
      String name = country.name();
      assertThat(countries.find(name + "x")).as(name).isEmpty();
      assertThat(countries.find("University of " + name)).as(name).isEmpty();
      assertThat(countries.find(name + " Tech")).as(name).isEmpty();
    }
  }
}
