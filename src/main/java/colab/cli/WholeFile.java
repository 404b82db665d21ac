package colab.cli;

import colab.ColabException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;

/** Writes files whole or not at all. */
final class WholeFile {
  /** The file that a shell reads from, on systems that say so. */
  private static final Path STANDARD_INPUT = Path.of("/dev/stdin");

  private WholeFile() {}

  /** Writes what a file holds. */
  interface Body {
    void writeTo(OutputStream to) throws IOException;
  }

  /** Writes beside the file, then moves it into place. */
  static void write(Path file, String text) throws IOException {
    write(file, to -> to.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Writes beside the file, then moves it into place. */
  static void write(Path file, Body body) throws IOException {
    boolean device = Files.exists(file) && !Files.isRegularFile(file);
    Path fresh = device ? file : beside(file);
    try {
      try (OutputStream to = Files.newOutputStream(fresh)) {
        body.writeTo(to);
      }
      if (!device) {
        move(fresh, file);
      }
    } finally {
      if (!device) {
        Files.deleteIfExists(fresh);
      }
    }
  }

  /** {@return a fresh, empty file in the same folder, which does not outlive the program} */
  static Path beside(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new IOException("there is no folder " + file.getParent());
    }
    Path fresh = Files.createFile(folder.resolve(".colab-" + UUID.randomUUID() + ".part"));
    fresh.toFile().deleteOnExit();
    return fresh;
  }

  private static void move(Path fresh, Path file) throws IOException {
    try {
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Refuses a file that is one of the inputs, or stands behind the standard input. */
  static void refuseInput(Path file, List<Path> inputs) {
    boolean read = Files.isRegularFile(STANDARD_INPUT) && isSame(file, STANDARD_INPUT);
    for (Path input : inputs) {
      read |= isSame(file, input);
    }
    if (read) {
      throw ColabException.usage(file + " is read by this command", "Choose another file for -o.");
    }
  }

  private static boolean isSame(Path file, Path input) {
    try {
      return Files.exists(file) && Files.exists(input) && Files.isSameFile(file, input);
    } catch (IOException e) {
      return false;
    }
  }
}
