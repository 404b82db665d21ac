package colab.corpus;

import colab.ColabException;
import colab.Nearest;
import java.io.EOFException;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipException;

/**
 * Turns what the user named (files, folders, archives, standard input) into {@link Input}s, in the
 * order of their names.
 */
public final class Inputs {
  private Inputs() {}

  /**
   * {@return the inputs behind the names}
   *
   * @param names files, folders (the files directly in them, and the parts of an OpenAlex snapshot)
   *     or {@code -} for standard input
   * @param standardInput where {@code -} reads from
   * @throws ColabException when a file is not there, may not be read, or a folder holds no file
   */
  public static List<Input> of(List<String> names, InputStream standardInput) {
    List<Input> inputs = new ArrayList<>();
    for (String name : names) {
      if (name.equals("-")) {
        inputs.addAll(StandardInput.of(StandardInput.NAME, standardInput));
      } else {
        inputs.addAll(named(name));
      }
    }
    return inputs;
  }

  private static List<Input> named(String name) {
    Path path = path(name);
    if (Files.isDirectory(path)) {
      return folder(name, path);
    }
    if (!Files.exists(path)) {
      throw ColabException.couldNot(
          name + ": there is no such file",
          Nearest.question(
              beside(path, name), "Check the path, or add --sample for a run on the sample data."));
    }
    if (!Files.isRegularFile(path)) {
      return pipe(name, path);
    }
    return file(name, path);
  }

  /** {@return the names that may have been meant, as the user would write them} */
  private static List<String> beside(Path path, String name) {
    Path folder = Optional.ofNullable(path.getParent()).orElse(Path.of(""));
    String wanted = String.valueOf(path.getFileName());
    try (Stream<Path> all = Files.list(folder)) {
      List<String> there = all.map(each -> String.valueOf(each.getFileName())).sorted().toList();
      String before = name.substring(0, Math.max(0, name.lastIndexOf(wanted)));
      return Nearest.to(wanted, there).stream().map(near -> before + near).toList();
    } catch (IOException noSuchFolder) {
      return List.of();
    }
  }

  /** A pipe or a device gives its bytes once, as in {@code colab check <(unpack file)}. */
  private static List<Input> pipe(String name, Path path) {
    try {
      return StandardInput.of(name, new FileInputStream(path.toFile()));
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }

  /** A name may hold what this system's names cannot, such as letters beyond its locale. */
  private static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw ColabException.couldNot(
          name + ": this is no file name here (" + e.getReason() + ")",
          "Set LC_ALL=C.UTF-8, or read it from standard input.");
    }
  }

  private static List<Input> folder(String name, Path folder) {
    List<Path> files;
    try (Stream<Path> found = Files.list(folder)) {
      List<Path> parts = SnapshotFolder.parts(folder);
      Stream<Path> own = found.filter(Files::isRegularFile);
      files =
          Stream.concat(
                  own.filter(file -> parts.isEmpty() || !SnapshotFolder.isAboutParts(file)),
                  parts.stream())
              .filter(Inputs::isVisible)
              .sorted()
              .toList();
    } catch (IOException e) {
      throw ColabException.couldNot(name + ": the folder cannot be read", "Check its permissions.");
    }
    if (files.isEmpty()) {
      throw ColabException.couldNot(
          name + ": the folder itself holds no files",
          "Name a file, or a folder that holds exports: folders in it are not entered.");
    }
    List<Input> inputs = new ArrayList<>();
    files.forEach(file -> inputs.addAll(inFolder(file.toString(), file)));
    return inputs;
  }

  /** A damaged archive among other files is told when it is its turn. */
  private static List<Input> inFolder(String name, Path file) {
    try {
      return file(name, file);
    } catch (ColabException damaged) {
      return List.of(
          Input.of(
              name,
              -1,
              Optional.of(file),
              () -> {
                throw damaged;
              }));
    }
  }

  /** Report files and their locks stand beside the exports that they name. */
  private static boolean isVisible(Path file) {
    String name = String.valueOf(file.getFileName());
    boolean report = name.endsWith(".toml") || name.endsWith(".toml.lock");
    return !report && !name.startsWith(".") && !name.startsWith("~$");
  }

  private static List<Input> file(String name, Path path) {
    try {
      if (Archive.isOne(path)) {
        return Archive.entries(name, path);
      }
      SteadyFile file = SteadyFile.of(name, path);
      return List.of(Input.of(name, file.size(), Optional.of(path), file::open));
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }

  /** {@return the error for a file that cannot be read, saying why} */
  public static ColabException unreadable(String name, IOException cause) {
    if (cause instanceof AccessDeniedException) {
      return ColabException.couldNot(
          name + ": no permission to read this file", "Ask for read access, or copy it.");
    }
    if (cause instanceof EOFException) {
      return ColabException.couldNot(
          name + ": the file ends early; its compressed data is cut off", "Download it again.");
    }
    if (cause instanceof ZipException && String.valueOf(cause.getMessage()).contains("encrypted")) {
      return ColabException.couldNot(
          name + ": the archive is locked with a password", "Unpack it, and name what was in it.");
    }
    if (cause instanceof ZipException) {
      return ColabException.couldNot(
          name + ": the compressed data is damaged (" + cause.getMessage() + ")",
          "Download it again.");
    }
    if (cause instanceof CharacterCodingException) {
      return ColabException.couldNot(
          name + ": this is no text in UTF-8", "Name a file of text, saved as UTF-8.");
    }
    return ColabException.couldNot(
        name + ": cannot be read (" + cause.getMessage() + ")",
        "Open it in the program that made it; where that fails too, export it again.");
  }
}
