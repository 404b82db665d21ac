package colab.indicator;

import static colab.indicator.Fixture.assertMissing;
import static colab.indicator.Fixture.assertNumber;
import static colab.indicator.OutputIndicators.INTERNATIONAL_SHARE;
import static colab.indicator.OutputIndicators.OUTPUT;
import static colab.indicator.OutputIndicators.SHARE;
import static org.assertj.core.api.Assertions.assertThat;

import colab.table.Value;
import colab.tally.Printed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values of the methods page, M1 to M4 and M36. */
class OutputIndicatorsTest {

  @ParameterizedTest
  @CsvSource({"GB,6", "JP,7", "US,5", "FR,3", "DE,2", "GB JP,4"})
  void inFullCountingAPublicationCountsOneForEachOfItsCountries(String countries, long expected) {
    assertThat(OUTPUT.of(Fixture.full(Fixture.with(countries)))).isEqualTo(Value.count(expected));
  }

  @ParameterizedTest
  @CsvSource({"GB,3.033333", "JP,4.033333", "US,2.533333", "FR,1.700000", "DE,0.700000"})
  void inFractionalCountingItCountsOnePartInSoManyCountries(String country, double expected) {
    assertNumber(OUTPUT.of(Fixture.fractional(Fixture.with(country), country)), expected);
  }

  @Test
  void countrySharesAddUpToThePublications() {
    double sum = 0;
    for (String country : List.of("GB", "JP", "US", "FR", "DE")) {
      sum += Fixture.number(OUTPUT.of(Fixture.fractional(Fixture.with(country), country)));
    }
    assertThat(sum).isCloseTo(12, org.assertj.core.api.Assertions.within(1e-12));
  }

  @Test
  void aPairCountsTwoPartsOfItsCountries() {
    // 2/2 + 2/3 + 2/2 + 2/5
    assertNumber(OUTPUT.of(Fixture.fractional(Fixture.with("GB JP"), "GB JP")), 3.066667);
  }

  @Test
  void aPublicationWithoutFwciCountsAsOutput() {
    List<Paper> withP16 = new ArrayList<>(Fixture.with("GB JP"));
    withP16.add(Paper.withoutFwci());
    assertThat(OUTPUT.of(Fixture.full(withP16))).isEqualTo(Value.count(5));
  }

  @Test
  void nothingIsAnOutputOfZero() {
    assertThat(OUTPUT.of(Fixture.full(List.of()))).isEqualTo(Value.count(0));
  }

  @Test
  void aTableWithoutOutputDoesNotPrintIt() {
    assertMissing(OUTPUT.of(Evidence.of(new Printed(OptionalLong.empty(), Map.of(), Map.of()))));
    assertMissing(OUTPUT.of(Evidence.of(List.of())));
  }

  @ParameterizedTest
  @CsvSource({"GB,83.333333", "JP,71.428571", "US,80.000000", "FR,66.666667", "DE,100.000000"})
  void theInternationalShareIsOfPublicationsWithCountries(String country, double expected) {
    assertNumber(INTERNATIONAL_SHARE.of(Fixture.full(Fixture.with(country))), expected);
  }

  @Test
  void theInternationalShareCanBeFractional() {
    assertNumber(INTERNATIONAL_SHARE.of(Fixture.fractional(Fixture.with("JP"), "JP")), 50.413223);
  }

  @Test
  void publicationsWithoutCountriesAreOnNoSideOfTheInternationalShare() {
    Paper nowhere = new Paper(2020, Paper.countries(""), 0, 0, 0);
    assertMissing(INTERNATIONAL_SHARE.of(Fixture.full(List.of(nowhere))));
    assertNumber(INTERNATIONAL_SHARE.of(Fixture.full(List.of(nowhere, Paper.in(2020)))), 100);
  }

  @Test
  void aShareNeedsAWholeThatIsNotEmpty() {
    Evidence here = Fixture.full(Fixture.with("GB JP"));
    assertMissing(SHARE.of(here));
    assertMissing(
        SHARE.of(here.with(Role.HOME, List.of(new Stratum(1, Fixture.tally(List.of()))))));
    // 4 of Japan's 7
    assertNumber(
        SHARE.of(here.with(Role.HOME, List.of(new Stratum(1, Fixture.tally(Fixture.with("JP")))))),
        57.142857);
  }
}
