package colab.corpus;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Standard input, or a pipe, as inputs. Text passes by and comes once; a workbook or an archive has
 * its table of contents at the end, so it is held whole, if it is not too large.
 */
final class StandardInput {
  static final String NAME = "standard input";
  private static final int LOOK = 1 << 16;

  private StandardInput() {}

  static List<Input> of(String name, InputStream in) {
    try {
      BufferedInputStream buffered = new BufferedInputStream(in, LOOK);
      buffered.mark(4);
      byte[] magic = buffered.readNBytes(4);
      buffered.reset();
      if (isGzip(magic) && Archive.isZip(inflatedStart(buffered))) {
        Inflation.Counted stored = new Inflation.Counted(buffered);
        Inflation inflated = new Inflation(name, new Gzip(stored), stored::count);
        return unpacked(name, Inflation.whole(name, inflated));
      }
      return Archive.isZip(magic)
          ? unpacked(name, Inflation.whole(name, buffered))
          : List.of(Input.once(name, buffered));
    } catch (IOException e) {
      throw Inputs.unreadable(name, e);
    }
  }

  private static boolean isGzip(byte[] magic) {
    return magic.length > 1 && magic[0] == 0x1f && (magic[1] & 0xff) == 0x8b;
  }

  /** What is broken is told when it is read. */
  private static byte[] inflatedStart(BufferedInputStream in) throws IOException {
    in.mark(LOOK);
    try {
      return new Gzip(new ByteArrayInputStream(in.readNBytes(LOOK / 2))).readNBytes(4);
    } catch (IOException broken) {
      return new byte[0];
    } finally {
      in.reset();
    }
  }

  private static List<Input> unpacked(String name, byte[] bytes) throws IOException {
    Set<String> entries = new TreeSet<>();
    Inflation.Counted stored = new Inflation.Counted(new ByteArrayInputStream(bytes));
    try (ZipInputStream zip = new ZipInputStream(stored)) {
      Inflation inflated = new Inflation(name, zip, stored::count);
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (Archive.isWorkbook(entry)) {
          return List.of(
              Input.of(
                  name, bytes.length, Optional.empty(), () -> new ByteArrayInputStream(bytes)));
        }
        if (Archive.isWanted(entry)) {
          entries.add(entry.getName());
        }
        inflated.skip(Long.MAX_VALUE);
      }
    }
    if (entries.isEmpty()) {
      throw Archive.empty(name);
    }
    return entries.stream()
        .map(
            entry ->
                Input.of(name + "!" + entry, -1, Optional.empty(), () -> open(name, bytes, entry)))
        .toList();
  }

  private static InputStream open(String name, byte[] bytes, String wanted) throws IOException {
    Inflation.Counted stored = new Inflation.Counted(new ByteArrayInputStream(bytes));
    ZipInputStream zip = new ZipInputStream(stored);
    ZipEntry entry = zip.getNextEntry();
    while (entry != null && !entry.getName().equals(wanted)) {
      entry = zip.getNextEntry();
    }
    return new Inflation(name + "!" + wanted, zip, stored::count);
  }
}
