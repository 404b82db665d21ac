package colab.tally;

import static org.assertj.core.api.Assertions.assertThat;

import colab.corpus.Keys;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentitiesTest {
  private static Given row(String id, String doi) {
    return Given.of(id, 2018, "JP").withDoi(doi);
  }

  @Test
  void theSecondRowOfAnIdentifierIsADuplicateWhateverItsDoi() {
    Identities identities = new Identities();
    assertThat(identities.isDuplicate(row("2-s2.0-85000000001", "10.1/a"))).isFalse();
    assertThat(identities.isDuplicate(row("2-s2.0-85000000001", "10.1/b"))).isTrue();
    assertThat(identities.isDuplicate(row("2-s2.0-85000000002", "10.1/a"))).isFalse();
  }

  @Test
  void aRowWithoutIdentifierIsKnownByItsDoiHoweverItIsWritten() {
    for (String spelling :
        List.of(
            "10.1000/AbC",
            " 10.1000/abc ",
            "https://doi.org/10.1000/abc",
            "http://dx.doi.org/10.1000/ABC",
            "doi:10.1000/abc",
            "doi: 10.1000/abc",
            "DOI:10.1000/abc")) {
      Identities identities = new Identities();
      assertThat(identities.isDuplicate(row("", "10.1000/abc"))).isFalse();
      assertThat(identities.isDuplicate(row("", spelling))).as(spelling).isTrue();
    }
  }

  @Test
  void anEmptyKeyIsNeverADuplicate() {
    Identities identities = new Identities();
    for (int i = 0; i < 3; i++) {
      assertThat(identities.isDuplicate(row("", ""))).isFalse();
      assertThat(identities.isDuplicate(row("", "https://doi.org/"))).isFalse();
    }
  }

  @Test
  void aRowWithoutIdentifierIsTheOneThatHasItsDoiWhicheverComesFirst() {
    Identities after = new Identities();
    assertThat(after.isDuplicate(row("2-s2.0-1", "10.1/a"))).isFalse();
    assertThat(after.isDuplicate(row("", "10.1/A"))).isTrue();
    Identities before = new Identities();
    assertThat(before.isDuplicate(row("", "10.1/A"))).isFalse();
    assertThat(before.isDuplicate(row("2-s2.0-1", "10.1/a"))).isTrue();
  }

  @Test
  void twoIdentifiersWithOneDoiAreTwoPublications() {
    Identities identities = new Identities();
    assertThat(identities.isDuplicate(row("2-s2.0-1", "10.1/a"))).isFalse();
    assertThat(identities.isDuplicate(row("2-s2.0-2", "10.1/a"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void aSetOfIdentifiersKnowsExactlyWhatWasAdded(long seed) {
    Random random = new Random(seed);
    IdSet ids = new IdSet();
    Set<String> expected = new HashSet<>();
    for (int i = 0; i < 50_000; i++) {
      String id = spelling(random, random.nextInt(20_000));
      assertThat(ids.contains(Keys.of(id))).as(id).isEqualTo(expected.contains(id));
      assertThat(ids.add(Keys.of(id))).as(id).isEqualTo(expected.add(id));
    }
  }

  private static String spelling(Random random, int number) {
    return switch (random.nextInt(5)) {
      case 0 -> "2-s2.0-" + number;
      case 1 -> "2-s2.0-" + (999_999_999_999_000_000L - number);
      case 2 -> "2-s2.0-0" + number + "x";
      case 3 -> "2-s2.0-1234567890123456789" + number;
      default -> "10.1000/" + number;
    };
  }

  @Test
  void withoutDoisItSaysWhenTheyWouldHaveToldSomething() {
    Identities identities = new Identities(false);
    assertThat(identities.isDuplicate(row("2-s2.0-1", "10.1/a"))).isFalse();
    assertThat(identities.lacksDois()).isFalse();
    assertThat(identities.isDuplicate(row("", ""))).isFalse();
    assertThat(identities.lacksDois()).isFalse();
    assertThat(identities.isDuplicate(row("", "10.1/a"))).isFalse();
    assertThat(identities.lacksDois()).isTrue();
  }
}
