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
 * Standard input as inputs. Text passes by and comes once; a workbook or an archive has its table
 * of contents at the end, so it is held whole.
 */
final class StandardInput {
  private static final String NAME = "standard input";
  private static final String WORKBOOK = "xl/workbook.xml";

  private StandardInput() {}

  static List<Input> of(InputStream in) {
    try {
      BufferedInputStream buffered = new BufferedInputStream(in);
      buffered.mark(4);
      byte[] magic = buffered.readNBytes(4);
      buffered.reset();
      boolean zip =
          magic.length == 4 && magic[0] == 'P' && magic[1] == 'K' && magic[2] == 3 && magic[3] == 4;
      return zip ? unpacked(buffered.readAllBytes()) : List.of(Input.standardInput(buffered));
    } catch (IOException e) {
      throw Inputs.unreadable(NAME, e);
    }
  }

  private static List<Input> unpacked(byte[] bytes) throws IOException {
    Set<String> names = new TreeSet<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(WORKBOOK)) {
          return List.of(
              Input.of(
                  NAME, bytes.length, Optional.empty(), () -> new ByteArrayInputStream(bytes)));
        }
        if (!entry.isDirectory() && Inputs.isWanted(entry)) {
          names.add(entry.getName());
        }
      }
    }
    return names.stream()
        .map(name -> Input.of(NAME + "!" + name, -1, Optional.empty(), () -> entry(bytes, name)))
        .toList();
  }

  private static InputStream entry(byte[] bytes, String name) throws IOException {
    ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes));
    ZipEntry entry = zip.getNextEntry();
    while (entry != null && !entry.getName().equals(name)) {
      entry = zip.getNextEntry();
    }
    return zip;
  }
}
