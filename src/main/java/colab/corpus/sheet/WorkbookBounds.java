package colab.corpus.sheet;

import colab.ColabException;
import colab.corpus.Input;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Refuses workbooks made to exhaust memory: a small file that inflates to more than any export
 * would.
 */
final class WorkbookBounds {
  private static final long MOST_BYTES = 4_000_000_000L;
  private static final long MOST_SHARED_STRINGS = 1_000_000_000L;
  private static final int MOST_RATIO = 400;
  private static final long RATIO_MATTERS = 100_000_000L;

  private WorkbookBounds() {}

  static void check(Input input) throws IOException {
    if (!input.reopens() || input.size() >= 0 && input.size() * 1_032 < RATIO_MATTERS) {
      return;
    }
    long total = 0;
    byte[] buffer = new byte[1 << 16];
    try (ZipInputStream zip = new ZipInputStream(input.stream())) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        long bytes = inflate(zip, buffer, MOST_BYTES);
        total += bytes;
        boolean strings = entry.getName().endsWith("sharedStrings.xml");
        boolean bomb =
            input.size() > 0 && bytes > RATIO_MATTERS && bytes / input.size() > MOST_RATIO;
        if (bomb || total >= MOST_BYTES || strings && bytes > MOST_SHARED_STRINGS) {
          throw tooLarge(input);
        }
      }
    }
  }

  private static long inflate(InputStream in, byte[] buffer, long most) throws IOException {
    long bytes = 0;
    int count = in.read(buffer);
    while (count >= 0 && bytes < most) {
      bytes += count;
      count = in.read(buffer);
    }
    return bytes;
  }

  private static ColabException tooLarge(Input input) {
    return ColabException.couldNot(
        input.name() + ": the workbook inflates to far more than an export holds",
        "Export it again from SciVal as CSV.");
  }
}
