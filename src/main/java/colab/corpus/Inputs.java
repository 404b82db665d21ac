package colab.corpus;

import colab.ColabException;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Turns what the user named (files, folders, archives, standard input) into {@link Input}s, in the
 * order of their names.
 */
public final class Inputs {
  private Inputs() {}

  /**
   * {@return the inputs behind the names}
   *
   * @param names files, folders (the files directly in them) or {@code -} for standard input
   * @param standardInput where {@code -} reads from
   * @throws ColabException when a file is not there, may not be read, or a folder holds no file
   */
  public static List<Input> of(List<String> names, InputStream standardInput) {
    List<Input> inputs = new ArrayList<>();
    for (String name : names) {
      if (name.equals("-")) {
        inputs.addAll(StandardInput.of(standardInput));
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
          "Check the path, or add --sample for a run on the sample data.");
    }
    return file(name, path);
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
      files = found.filter(Files::isRegularFile).filter(Inputs::isVisible).sorted().toList();
    } catch (IOException e) {
      throw ColabException.couldNot(name + ": the folder cannot be read", "Check its permissions.");
    }
    if (files.isEmpty()) {
      throw ColabException.couldNot(
          name + ": the folder holds no files",
          "Name a file, or a folder that holds SciVal exports.");
    }
    List<Input> inputs = new ArrayList<>();
    files.forEach(file -> inputs.addAll(file(file.toString(), file)));
    return inputs;
  }

  private static boolean isVisible(Path file) {
    String name = String.valueOf(file.getFileName());
    return !name.startsWith(".") && !name.startsWith("~$");
  }

  private static List<Input> file(String name, Path path) {
    try {
      if (isArchive(path)) {
        return entries(name, path);
      }
      return List.of(
          Input.of(name, Files.size(path), Optional.of(path), () -> Files.newInputStream(path)));
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
    if (cause instanceof ZipException) {
      return ColabException.couldNot(
          name + ": the compressed data is damaged (" + cause.getMessage() + ")",
          "Download it again.");
    }
    return ColabException.couldNot(
        name + ": cannot be read (" + cause.getMessage() + ")", "Check the file.");
  }

  private static boolean isArchive(Path path) throws IOException {
    if (!startsAsZip(path)) {
      return false;
    }
    try (ZipFile zip = new ZipFile(path.toFile())) {
      return zip.getEntry("xl/workbook.xml") == null;
    }
  }

  private static boolean startsAsZip(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      byte[] magic = in.readNBytes(4);
      return magic.length == 4
          && magic[0] == 'P'
          && magic[1] == 'K'
          && magic[2] == 3
          && magic[3] == 4;
    }
  }

  private static List<Input> entries(String name, Path path) throws IOException {
    List<Input> inputs = new ArrayList<>();
    try (ZipFile zip = new ZipFile(path.toFile())) {
      zip.stream()
          .filter(entry -> !entry.isDirectory() && isWanted(entry))
          .map(ZipEntry::getName)
          .sorted()
          .forEach(entry -> inputs.add(entry(name, path, entry)));
    }
    if (inputs.isEmpty()) {
      throw ColabException.couldNot(
          name + ": the archive holds no files", "Name an archive with SciVal exports in it.");
    }
    return inputs;
  }

  static boolean isWanted(ZipEntry entry) {
    String name = entry.getName().toLowerCase(Locale.ROOT);
    return !name.startsWith("__macosx/") && !name.endsWith(".ds_store");
  }

  private static Input entry(String archive, Path path, String entry) {
    return Input.of(archive + "!" + entry, -1, Optional.empty(), () -> openEntry(path, entry));
  }

  private static InputStream openEntry(Path path, String entry) throws IOException {
    ZipFile zip = new ZipFile(path.toFile());
    ZipEntry found = zip.getEntry(entry);
    if (found == null) {
      zip.close();
      throw new IOException("the archive changed while it was read");
    }
    return new ArchiveEntryStream(zip, zip.getInputStream(found));
  }

  /** An entry's bytes; closing it closes the archive. */
  private static final class ArchiveEntryStream extends FilterInputStream {
    private final ZipFile zip;

    ArchiveEntryStream(ZipFile zip, InputStream in) {
      super(in);
      this.zip = zip;
    }

    @Override
    public void close() throws IOException {
      super.close();
      zip.close();
    }
  }
}
