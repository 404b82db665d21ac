package colab.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import colab.corpus.Selection;
import colab.publication.Countries;
import colab.publication.Country;
import colab.publication.CountrySet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CountryPairTest {

  private static Cube cube(List<Given> rows, Dimension... dimensions) {
    Tallying tallying =
        new Tallying(
            List.of(Breakdown.of(Selection.ALL, List.of(dimensions), Set.of())), new Identities());
    rows.forEach(tallying::row);
    return tallying.cube(0);
  }

  @Test
  void aPublicationOfSixtyCountriesMakes1770Pairs() {
    String[] codes =
        Countries.standard().all().stream().limit(60).map(Country::code).toArray(String[]::new);
    Cube cube = cube(List.of(Given.of("a", 2020, codes)), Dimension.COUNTRY_PAIR);
    assertThat(cube.by(Dimension.COUNTRY_PAIR)).hasSize(1_770);
    assertThat(cube.by(Dimension.COUNTRY_PAIR).values())
        .allSatisfy(cell -> assertThat(cell.publications()).hasValue(1));
  }

  @Test
  void pairsAreCountedAsByTwoLoops() {
    Random dice = new Random(17);
    List<Given> rows =
        Stream.generate(() -> Given.random(dice))
            .limit(500)
            .map(CountryPairTest::nameless)
            .toList();
    Map<Integer, Long> expected = new TreeMap<>();
    Map<Integer, Double> fractional = new TreeMap<>();
    for (Given row : rows) {
      int[] indices = row.countries().indices().toArray();
      for (int i = 0; i < indices.length; i++) {
        for (int j = i + 1; j < indices.length; j++) {
          int pair = CountryPair.of(indices[j], indices[i]).packed();
          expected.merge(pair, 1L, Long::sum);
          fractional.merge(pair, 1.0 / (row.countryNumber() - 1), Double::sum);
        }
      }
    }
    Map<Integer, Long> counted = new TreeMap<>();
    cube(rows, Dimension.COUNTRY_PAIR)
        .by(Dimension.COUNTRY_PAIR)
        .forEach((pair, cell) -> counted.put(pair, cell.publications().orElseThrow()));
    assertThat(counted).isEqualTo(expected);
    Cube byNumber = cube(rows, Dimension.COUNTRY_PAIR, Dimension.COUNTRY_NUMBER);
    for (int pair : byNumber.members(Dimension.COUNTRY_PAIR)) {
      Cube own = byNumber.at(Dimension.COUNTRY_PAIR, pair);
      double sum =
          own.members(Dimension.COUNTRY_NUMBER).stream()
              .mapToDouble(m -> number(own, m) / (m - 1.0))
              .sum();
      assertThat(sum).isCloseTo(fractional.get(pair), org.assertj.core.api.Assertions.within(1e-9));
    }
  }

  private static double number(Cube cube, int m) {
    return cube.at(Dimension.COUNTRY_NUMBER, m).total().publications().orElseThrow();
  }

  private static Given nameless(Given row) {
    return new Given(
        "",
        "",
        row.year(),
        row.countries(),
        row.countryNumber(),
        row.authorNumber(),
        row.citations(),
        row.fwci(),
        row.percentile(),
        row.type(),
        row.fields());
  }

  @Test
  void knownCountriesLeaveOutThoseThatHaveNoName() {
    CountrySet known = new CountrySet.Builder().add(3).add(5).addUnresolved().build();
    Given row = nameless(Given.of("a", 2020, "GB"));
    Given odd = new Given("", "", 2020, known, 3, 1, 1, 1, 1, row.type(), row.fields());
    assertThat(cube(List.of(odd), Dimension.KNOWN_COUNTRIES).members(Dimension.KNOWN_COUNTRIES))
        .containsExactly(2);
  }

  @Test
  void aPairIsThatOfEitherOrder() {
    assertThat(CountryPair.of(9, 4)).isEqualTo(CountryPair.of(4, 9));
    IntStream.range(1, 320)
        .forEach(
            i ->
                assertThat(CountryPair.unpacked(CountryPair.of(i, 0).packed()))
                    .isEqualTo(new CountryPair(0, i)));
    assertThatThrownBy(() -> CountryPair.of(4, 4)).isInstanceOf(IllegalArgumentException.class);
  }
}
