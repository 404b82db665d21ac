package colab.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class WrappedTest {
  @Test
  void linesBreakAtSpacesAndKeepThoseInside() {
    assertThat(Wrapped.lines("one  two three", 8)).containsExactly("one  two", "three");
  }

  @Test
  void aLongWordIsBrokenNotCut() {
    assertThat(Wrapped.lines("ab cdefghijkl", 5)).containsExactly("ab", "cdefg", "hijkl");
    assertThat(Wrapped.lines("東京大学", 5)).containsExactly("東京", "大学");
  }

  @Test
  void anAccentStaysWithItsLetter() {
    assertThat(Wrapped.lines("eeee\u0301e", 4)).containsExactly("eeee\u0301", "e");
  }

  @Test
  void laterLinesAreIndented() {
    assertThat(Wrapped.lines("  All of them", "", "    ", 10))
        .containsExactly("  All of", "    them");
    assertThat(Wrapped.lines("words", "A very long label  ", "  ", 10))
        .containsExactly("A very long label  ", "  words");
  }

  @Test
  void noWordsAreOneEmptyLine() {
    assertThat(Wrapped.lines("", 10)).containsExactly("");
  }
}
