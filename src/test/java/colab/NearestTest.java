package colab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class NearestTest {
  private static final List<String> KNOWN = List.of("output", "fwci", "fwci_100au", "partner");

  @Test
  void aSwapOfLettersIsOneStep() {
    assertThat(Nearest.to("fwic", KNOWN)).containsExactly("fwci");
  }

  @Test
  void theBeginningOfANameIsNear() {
    assertThat(Nearest.to("FWCI_", KNOWN)).containsExactly("fwci", "fwci_100au");
  }

  @Test
  void withNothingNearTheHintNamesAll() {
    assertThat(Nearest.hint("zzz", KNOWN)).isEqualTo("Known: output, fwci, fwci_100au, partner.");
    assertThat(Nearest.hint("", KNOWN)).startsWith("Known:");
  }

  @Test
  void theHintAsks() {
    assertThat(Nearest.hint("ouput", KNOWN)).isEqualTo("Did you mean output?");
  }

  @Test
  void aLongListGoesOnBelowWithinEightyColumns() {
    List<String> known = IntStream.range(100, 160).mapToObj(i -> "table-" + i).toList();
    String hint = Nearest.hint("xyz", known);
    assertThat(hint.lines()).hasSizeGreaterThan(5).allMatch(line -> line.length() <= 80);
    assertThat(hint.replaceAll("\\s+", " ")).isEqualTo("Known: " + String.join(", ", known) + ".");
  }
}
