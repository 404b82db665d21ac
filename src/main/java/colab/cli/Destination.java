package colab.cli;

import colab.ColabException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where an answer goes.
 *
 * @param out standard output
 * @param file the file; empty for standard output
 */
record Destination(PrintStream out, String file) {

  /** What a text says. */
  interface Text {
    void writeTo(Appendable text) throws IOException;
  }

  /** Writes bytes, to a file whole or not at all. */
  void write(WholeFile.Body body) {
    try {
      if (file.isEmpty()) {
        body.writeTo(out);
      } else {
        WholeFile.write(Path.of(file), body);
      }
    } catch (IOException e) {
      throw ColabException.couldNot(file + ": cannot be written (" + e.getMessage() + ")", hint());
    }
  }

  private String hint() {
    Optional<Path> folder = Optional.ofNullable(Path.of(file).getParent());
    String other = "Choose another place with -o.";
    return folder
        .filter(missing -> !Files.exists(missing))
        .map(
            missing -> "Make the folder first (mkdir -p " + missing + "), or name another with -o.")
        .orElse(other);
  }

  /** Writes text in UTF-8. */
  void writeText(Text text) {
    write(
        to -> {
          StringBuilder whole = new StringBuilder();
          text.writeTo(whole);
          to.write(whole.toString().getBytes(StandardCharsets.UTF_8));
        });
  }
}
