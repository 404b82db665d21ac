package colab.cli;

import colab.ColabException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;

/** Writes files whole or not at all. */
final class WholeFile {
  private WholeFile() {}

  /** Writes beside the file, then moves it into place. */
  static void write(Path file, String text) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      Files.writeString(file, text);
      return;
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new IOException("there is no folder " + folder);
    }
    Path fresh = folder.resolve(".colab-" + UUID.randomUUID() + ".part");
    try {
      Files.write(fresh, text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
      move(fresh, file);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private static void move(Path fresh, Path file) throws IOException {
    try {
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Refuses a file that is one of the inputs. */
  static void refuseInput(Path file, List<Path> inputs) {
    for (Path input : inputs) {
      if (isSame(file, input)) {
        throw ColabException.usage(
            file + " is read by this command", "Choose another file for -o.");
      }
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
