package colab.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstitutionsTest {
  private static final Country JAPAN = Countries.standard().require("JP");
  private static final Country UK = Countries.standard().require("GB");
  private static final Country AUSTRALIA = Countries.standard().require("AU");

  private static Institutions registry(Institution... institutions) {
    Institutions.Builder builder = new Institutions.Builder();
    List.of(institutions).forEach(builder::add);
    return builder.build();
  }

  private static Institution named(Country country, String... names) {
    return new Institution(List.of(names), List.of(), Set.of(country));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "University of Kyoto",
        "The University of Kyoto",
        "UNIVERSITY OF  KYOTO",
        "Universit\u00e9 of Kyoto",
        "Univer\u200bsity of Ky\u014dto",
        "University of Kyoto.",
        "University-of-Kyoto"
      })
  void aNameIsTheSameHoweverItIsWritten(String name) {
    Institutions registry = registry(named(JAPAN, "University of Kyoto", "Universite of Kyoto"));
    assertThat(registry.country(name)).contains(JAPAN.index());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Kyoto", "University of Kyot", "University of Kyoto Hospital", "", "the"})
  void partOfANameOrAlmostANameIsNone(String name) {
    assertThat(registry(named(JAPAN, "University of Kyoto")).country(name)).isEmpty();
  }

  @Test
  void aNameInTwoCountriesSaysNothing() {
    Institutions registry =
        registry(
            named(UK, "Newcastle University", "Newcastle"),
            named(AUSTRALIA, "Newcastle University"));
    assertThat(registry.country("Newcastle University")).isEmpty();
    assertThat(registry.isAmbiguous("newcastle university")).isTrue();
    assertThat(registry.country("Newcastle")).contains(UK.index());
    assertThat(registry.isAmbiguous("Nowhere")).isFalse();
  }

  @Test
  void aNameTwiceInOneCountryIsNotAmbiguous() {
    Institutions registry = registry(named(UK, "St John's"), named(UK, "St. Johns"));
    assertThat(registry.country("St Johns")).contains(UK.index());
  }

  @Test
  void anAcronymCountsOnlyWhereItIsNobodysName() {
    Institutions registry =
        registry(
            new Institution(List.of("A"), List.of("NII", "XY"), Set.of(JAPAN)),
            new Institution(List.of("XY"), List.of("ZZ"), Set.of(UK)),
            new Institution(List.of("C"), List.of("ZZ"), Set.of(AUSTRALIA)));
    assertThat(registry.country("NII")).contains(JAPAN.index());
    assertThat(registry.country("XY")).contains(UK.index());
    assertThat(registry.isAmbiguous("ZZ")).isTrue();
  }

  @Test
  void anInstitutionInTwoCountriesIsInNone() {
    Institutions registry =
        registry(new Institution(List.of("CERN"), List.of(), Set.of(UK, JAPAN)));
    assertThat(registry.country("CERN")).isEmpty();
    assertThat(registry.number()).isEqualTo(1);
  }

  @Test
  void anInstitutionThatIsNowhereIsLeftOutAndCounted() {
    Institutions registry =
        registry(named(UK, "A"), new Institution(List.of("B"), List.of(), Set.of()));
    assertThat(registry.number()).isEqualTo(1);
    assertThat(registry.leftOut()).isEqualTo(1);
    assertThat(registry.isAmbiguous("B")).isFalse();
  }

  @Test
  void aLaterRegistryHasTheLastWord() {
    Institutions ambiguous = registry(named(UK, "N"), named(AUSTRALIA, "N"), named(JAPAN, "K"));
    Institutions both = ambiguous.with(registry(named(UK, "N")));
    assertThat(both.country("N")).contains(UK.index());
    assertThat(both.country("K")).isEqualTo(Optional.of(JAPAN.index()));
  }
}
