package colab.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A workbook without the moment at which it was written, so that the same tables are the same
 * bytes.
 */
final class Undated {
  private static final String CORE = "docProps/core.xml";

  /** Java writes the first moment of 1980, the earliest that a ZIP file knows, by the time zone. */
  private static final LocalDateTime SOME_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  /** Sheets shrink to a seventh, in a third of the time that the usual level takes. */
  private static final int LEVEL = 3;

  private Undated() {}

  static void copy(Path workbook, OutputStream out) throws IOException {
    try (ZipFile from = new ZipFile(workbook.toFile())) {
      ZipOutputStream to = new ZipOutputStream(out);
      to.setLevel(LEVEL);
      for (ZipEntry entry : Collections.list(from.entries())) {
        ZipEntry fresh = new ZipEntry(entry.getName());
        fresh.setTimeLocal(SOME_TIME);
        to.putNextEntry(fresh);
        copy(entry, from, to);
        to.closeEntry();
      }
      to.finish();
    }
  }

  private static void copy(ZipEntry entry, ZipFile from, OutputStream to) throws IOException {
    try (InputStream bytes = from.getInputStream(entry)) {
      if (entry.getName().equals(CORE)) {
        String core = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        String kept = core.replaceFirst("<dcterms:created[^>]*>[^<]*</dcterms:created>", "");
        to.write(kept.getBytes(StandardCharsets.UTF_8));
      } else {
        bytes.transferTo(to);
      }
    }
  }
}
