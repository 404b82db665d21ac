package colab.counted;

import static colab.counted.Written.COUNTRIES;
import static colab.counted.Written.GROUPS;
import static org.assertj.core.api.Assertions.assertThat;

import colab.corpus.Side;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SetNamesTest {
  private final SetNames names = new SetNames(COUNTRIES, GROUPS);

  private List<String> sides(String name) {
    return names.named(name).sides().orElseThrow().stream().map(Side::shortName).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Japan\u2013UK",
        "Japan - United Kingdom",
        "Japan-UK",
        "Japan & UK",
        "Japan/United Kingdom",
        "Japan, United Kingdom",
        "Japan and the United Kingdom",
        "Japan \u00d7 UK",
        "Publications co-authored by Japan and the United Kingdom",
        "Publications in Japan co-authored with the United Kingdom",
        "Co-publications of Japan and the UK",
        "Japan-UK co-publications",
        "Collaboration between Japan and the United Kingdom"
      })
  void aPairIsFoundHoweverItIsSpelled(String name) {
    assertThat(sides(name)).containsExactly("Japan", "UK");
  }

  @Test
  void theOrderOfAPairDoesNotMatter() {
    assertThat(names.named("United Kingdom and Japan").key())
        .isEqualTo(names.named("Japan - UK").key());
  }

  @Test
  void namesThatHoldASeparatorAreNoPairs() {
    assertThat(sides("Bosnia and Herzegovina")).hasSize(1);
    assertThat(sides("Guinea-Bissau")).hasSize(1);
    assertThat(sides("Korea, Republic of")).hasSize(1);
    assertThat(sides("Guinea-Bissau - Japan")).hasSize(2);
    assertThat(sides("Trinidad and Tobago and Japan")).hasSize(2);
  }

  @Test
  void groupsAndTheWorldAreFound() {
    assertThat(sides("EU27")).containsExactly("EU27");
    assertThat(sides("Japan - EU27")).hasSize(2);
    assertThat(sides("World")).isEmpty();
    assertThat(sides("the world")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Durham University",
        "ETH",
        "ETH Zurich",
        "University of Tokyo, Japan",
        "Japan - Japan",
        "Japan, France and Germany",
        "England",
        "Scotland - Japan"
      })
  void whatIsNoCountryStaysANameOfItsOwn(String name) {
    assertThat(names.named(name).sides()).isEmpty();
  }

  @Test
  void aPersonMayWriteCodes() {
    assertThat(names.asked("UK,JP").key()).isEqualTo(names.named("Japan-United Kingdom").key());
    assertThat(names.asked("jp").key()).isEqualTo(names.named("Japan").key());
  }
}
