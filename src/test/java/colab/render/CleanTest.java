package colab.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class CleanTest {
  @Test
  void terminalEscapesGoWhole() {
    assertThat(
            Clean.text(
                "a\u001b[1;31mb\u001b[0mc\u001b]0;title\u0007d\u001b]8;;http://x\u001b\\e\u009b2Jf"))
        .isEqualTo("abcdef");
  }

  @Test
  void anEscapeWithoutEndTakesNoWordsWithIt() {
    assertThat(Clean.text("a\u001b]0;words")).isEqualTo("a]0;words");
    assertThat(Clean.text("a\u001b")).isEqualTo("a");
  }

  @Test
  void whatIsNotSeenGoes() {
    assertThat(Clean.text("a\u202Eb\u2066c\u200Ed\u200Be\uFEFFf\u00ADg\u0000h\u007Fi\u0085j"))
        .isEqualTo("abcdefghi j");
  }

  @Test
  void lineEndsAndTabsAreSpaces() {
    assertThat(Clean.text("a\r\nb\nc\td\u2028e")).isEqualTo("a b c d e");
  }

  @Test
  void accentsAndOtherScriptsStay() {
    String words = "Co\u0302te 東京 جامعة \uD83D\uDE00";
    assertThat(Clean.text(words)).isEqualTo(words);
    assertThat(Clean.text("\uD83D")).isEqualTo("\uFFFD");
  }

  @Test
  void widthsAreThoseOfAScreen() {
    assertThat(DisplayWidth.of("abc")).isEqualTo(3);
    assertThat(DisplayWidth.of("東京")).isEqualTo(4);
    assertThat(DisplayWidth.of("Co\u0302te")).isEqualTo(4);
    assertThat(DisplayWidth.of("한국 \uD83D\uDE00 ｆ ｱ")).isEqualTo(4 + 1 + 2 + 1 + 2 + 1 + 1);
  }
}
