package colab.corpus;

import colab.ColabException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * A ZIP file that holds exports. Its entries are read where they stand and never written anywhere,
 * whatever their names say.
 */
final class Archive {
  private static final String WORKBOOK = "xl/workbook.xml";

  private Archive() {}

  /** {@return whether the file is a ZIP file, and no workbook} */
  static boolean isOne(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      if (!isZip(in.readNBytes(4))) {
        return false;
      }
    }
    try (ZipFile zip = open(path)) {
      return zip.getEntry(WORKBOOK) == null;
    }
  }

  /** {@return whether these are the first bytes of a ZIP file, be it an empty one} */
  static boolean isZip(byte[] magic) {
    return magic.length >= 4
        && magic[0] == 'P'
        && magic[1] == 'K'
        && (magic[2] == 3 && magic[3] == 4 || magic[2] == 5 && magic[3] == 6);
  }

  /** {@return whether the entry is what makes a ZIP file a workbook} */
  static boolean isWorkbook(ZipEntry entry) {
    return entry.getName().equals(WORKBOOK);
  }

  /** Names are in UTF-8 or in some code page that the file does not tell. */
  private static ZipFile open(Path path) throws IOException {
    try {
      return new ZipFile(path.toFile());
    } catch (ZipException badName) {
      return new ZipFile(path.toFile(), StandardCharsets.ISO_8859_1);
    }
  }

  /**
   * {@return the entries that may be exports, in the order of their names}
   *
   * @throws ColabException when there is none
   * @throws IOException when the archive is damaged or locked
   */
  static List<Input> entries(String name, Path path) throws IOException {
    List<Input> inputs;
    try (ZipFile zip = open(path)) {
      inputs =
          zip.stream()
              .filter(Archive::isWanted)
              .map(ZipEntry::getName)
              .sorted()
              .map(entry -> entry(name, path, entry))
              .toList();
    }
    if (inputs.isEmpty()) {
      throw empty(name);
    }
    checkUnlocked(path);
    return inputs;
  }

  /** {@return the error for an archive without anything in it} */
  static ColabException empty(String name) {
    return ColabException.couldNot(
        name + ": the archive holds no files", "Name an archive with SciVal exports in it.");
  }

  /** Going from entry to entry in order, Java says which one is locked. */
  private static void checkUnlocked(Path path) throws IOException {
    try (ZipInputStream zip =
        new ZipInputStream(Files.newInputStream(path), StandardCharsets.ISO_8859_1)) {
      ZipEntry entry = zip.getNextEntry();
      while (entry != null && entry.isDirectory()) {
        entry = zip.getNextEntry();
      }
    }
  }

  /** {@return whether the entry is a file, and not one that a Mac adds} */
  static boolean isWanted(ZipEntry entry) {
    String name = entry.getName().toLowerCase(Locale.ROOT);
    return !entry.isDirectory() && !name.startsWith("__macosx/") && !name.endsWith(".ds_store");
  }

  private static Input entry(String archive, Path path, String entry) {
    return Input.of(
        archive + "!" + entry, -1, Optional.empty(), () -> new Entry(open(path), archive, entry));
  }

  /** An entry's bytes; closing it closes the archive. */
  private static final class Entry extends FilterInputStream {
    private final ZipFile zip;

    Entry(ZipFile zip, String archive, String entry) throws IOException {
      super(bytes(zip, archive, entry));
      this.zip = zip;
    }

    private static InputStream bytes(ZipFile zip, String archive, String name) throws IOException {
      ZipEntry entry = zip.getEntry(name);
      if (entry == null) {
        zip.close();
        throw new IOException("the archive changed while it was read");
      }
      return new Inflation(
          archive + "!" + name, zip.getInputStream(entry), entry::getCompressedSize);
    }

    @Override
    public void close() throws IOException {
      super.close();
      zip.close();
    }
  }
}
