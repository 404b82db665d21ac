package colab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that a test compares with; {@code -Dbless} writes them anew. */
final class Bless {
  private Bless() {}

  static boolean isAsked() {
    return System.getProperty("bless") != null;
  }

  /** Holds the file to the text, or writes it. */
  static void compare(Path file, String text) throws IOException {
    if (isAsked()) {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, text);
    }
    assertThat(file).as("%s is missing: run the tests with -Dbless", file).exists();
    assertThat(text)
        .as("%s (mend the program, or run the tests with -Dbless)", file)
        .isEqualTo(Files.readString(file));
  }
}
