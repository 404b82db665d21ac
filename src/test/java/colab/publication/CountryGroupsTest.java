package colab.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import colab.ColabException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryGroupsTest {
  private final Countries countries = Countries.standard();
  private final CountryGroups groups = CountryGroups.standard(countries);

  private CountryGroup group(String id) {
    return groups.find(id).orElseThrow();
  }

  private boolean has(String id, String country, int year) {
    return group(id).members(year).contains(countries.require(country));
  }

  @ParameterizedTest
  @CsvSource({
    "EU27,27",
    "EU28,28",
    "EU15,15",
    "G7,7",
    "G20,19",
    "NORDIC,5",
    "BALTIC,3",
    "BENELUX,3",
    "V4,4",
    "FVEY,5",
    "QUAD,4",
    "COMMONWEALTH,56"
  })
  void undatedGroupsHaveTheirMembersInEveryYear(String id, int size) {
    assertThat(group(id).dated()).isFalse();
    assertThat(group(id).members().size()).isEqualTo(size);
    assertThat(group(id).members(1900)).isEqualTo(group(id).members());
    assertThat(group(id).members(2100)).isEqualTo(group(id).members());
  }

  @ParameterizedTest
  @CsvSource({
    "EU,1957,0",
    "EU,1958,6",
    "EU,1973,9",
    "EU,1981,10",
    "EU,1986,12",
    "EU,1995,15",
    "EU,2004,25",
    "EU,2007,27",
    "EU,2013,28",
    "EU,2019,28",
    "EU,2020,27",
    "EU,2050,27",
    "OECD,1961,19",
    "OECD,1964,21",
    "OECD,2000,30",
    "OECD,2009,30",
    "OECD,2010,34",
    "OECD,2016,35",
    "OECD,2018,36",
    "OECD,2020,37",
    "OECD,2021,38",
    "OECD,2025,38",
    "ASEAN,1967,5",
    "ASEAN,1998,9",
    "ASEAN,1999,10",
    "ASEAN,2024,10",
    "ASEAN,2025,11",
    "BRICS,2009,4",
    "BRICS,2011,5",
    "BRICS,2023,5",
    "BRICS,2024,9",
    "BRICS,2025,10",
    "G8,1997,7",
    "G8,1998,8",
    "G8,2013,8",
    "G8,2014,7",
    "EA,1999,11",
    "EA,2001,12",
    "EA,2015,19",
    "EA,2022,19",
    "EA,2023,20",
    "EA,2026,21",
    "EFTA,1960,7",
    "EFTA,1973,6",
    "EFTA,1986,6",
    "EFTA,1991,7",
    "EFTA,1995,4",
    "EFTA,2020,4",
    "EEA,1994,17",
    "EEA,1995,18",
    "EEA,2014,31",
    "EEA,2020,30",
    "MERCOSUR,1991,4",
    "MERCOSUR,2012,5",
    "MERCOSUR,2016,4",
    "MERCOSUR,2024,5",
    "CPTPP,2018,6",
    "CPTPP,2023,11",
    "CPTPP,2024,12"
  })
  void datedGroupsHaveTheMembersOfTheYear(String id, int year, int size) {
    assertThat(group(id).dated()).isTrue();
    assertThat(group(id).members(year).size()).isEqualTo(size);
  }

  @Test
  void theUnitedKingdomIsInTheUnionUpTo2019() {
    assertThat(has("EU", "UK", 1972)).isFalse();
    assertThat(has("EU", "UK", 1973)).isTrue();
    assertThat(has("EU", "UK", 2019)).isTrue();
    assertThat(has("EU", "UK", 2020)).isFalse();
    assertThat(has("EU27", "UK", 2010)).isFalse();
    assertThat(has("EU28", "UK", 2024)).isTrue();
    assertThat(group("EU28").members().minus(group("EU27").members()))
        .isEqualTo(CountrySet.of(countries.require("UK")));
    assertThat(group("EU").members(2020)).isEqualTo(group("EU27").members());
    assertThat(group("EU").members(2019)).isEqualTo(group("EU28").members());
    assertThat(group("EU").members(2003)).isEqualTo(group("EU15").members());
  }

  @Test
  void allMembersOfADatedGroupAreThoseOfAnyYear() {
    assertThat(group("EU").members()).isEqualTo(group("EU28").members());
    assertThat(group("G8").members().size()).isEqualTo(8);
  }

  @Test
  void groupsAreFoundByIdOrNameInAnySpelling() {
    assertThat(groups.find("g-7")).contains(group("G7"));
    assertThat(groups.find("eu 27")).contains(group("EU27"));
    assertThat(groups.find("european union")).contains(group("EU"));
    assertThat(groups.find("the Nordic countries")).contains(group("NORDIC"));
    assertThat(groups.find("five eyes")).contains(group("FVEY"));
    assertThat(groups.find("G77")).isEmpty();
    assertThat(groups.nearest("ASAEN", 2)).containsExactly("ASEAN");
  }

  @Test
  void noGroupTakesTheNameOfACountry() {
    for (CountryGroup group : groups.all()) {
      assertThat(countries.find(group.id())).as(group.id()).isEmpty();
      assertThat(countries.find(group.name())).as(group.name()).isEmpty();
    }
  }

  @Test
  void aUsersGroupIsAddedOrReplacesOneOfItsId() {
    CountryGroups own =
        groups.withFile(
            List.of(
                "# ours",
                "Pair\tThe pair\tUnited Kingdom",
                "Pair\tThe pair\tJP\t2000\t2010",
                "g7\tSeven\tFrance"));
    CountryGroup pair = own.find("pair").orElseThrow();
    assertThat(pair.name()).isEqualTo("The pair");
    assertThat(pair.members().size()).isEqualTo(2);
    assertThat(pair.members(1999).size()).isEqualTo(1);
    assertThat(pair.members(2000).size()).isEqualTo(2);
    assertThat(pair.members(2010).size()).isEqualTo(2);
    assertThat(pair.members(2011).size()).isEqualTo(1);
    assertThat(own.find("G7").orElseThrow().members().size()).isEqualTo(1);
    assertThat(own.all()).hasSize(groups.all().size() + 1);
    assertThat(groups.find("pair")).isEmpty();
  }

  @Test
  void aBrokenLineIsToldWithItsNumber() {
    assertThatThrownBy(() -> groups.withFile(List.of("A\tA\tJP", "A\tA\tXX")))
        .isInstanceOf(ColabException.class)
        .hasMessage("country groups, line 2: unknown country 'XX'");
    assertThatThrownBy(() -> groups.withFile(List.of("A\tA\tJP\tsoon")))
        .isInstanceOf(ColabException.class)
        .hasMessage("country groups, line 1: 'soon' is not a year");
    assertThatThrownBy(() -> groups.withFile(List.of("Union\tEuropean Union\tJP")))
        .isInstanceOf(ColabException.class)
        .hasMessageContaining("both EU and Union");
    assertThatThrownBy(() -> groups.withFile(List.of("\tA\tJP")))
        .isInstanceOf(ColabException.class)
        .hasMessageContaining("line 1");
  }
}
