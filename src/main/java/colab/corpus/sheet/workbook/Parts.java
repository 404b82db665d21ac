package colab.corpus.sheet.workbook;

import colab.corpus.Inflation;
import colab.corpus.Input;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** The files within an XLSX workbook, which is a ZIP file. Nothing is ever unpacked to disk. */
interface Parts extends Closeable {
  /** Opens the workbook anew. */
  interface Opener {
    InputStream open() throws IOException;
  }

  /** {@return the part's bytes, counted as they inflate, if there is such a part} */
  Optional<InputStream> open(String name) throws IOException;

  /** {@return the parts of the workbook} */
  static Parts of(Input input) throws IOException {
    if (input.isPlainFile()) {
      return new OfFile(input.name(), new ZipFile(input.path().orElseThrow().toFile()));
    }
    if (input.reopens()) {
      return new OfStream(input.name(), input::stream);
    }
    byte[] bytes = Inflation.whole(input.name(), input.stream());
    return new OfStream(input.name(), () -> new ByteArrayInputStream(bytes));
  }

  /** Of a file on disk, which has a table of contents. */
  record OfFile(String name, ZipFile zip) implements Parts {
    @Override
    public Optional<InputStream> open(String part) throws IOException {
      ZipEntry entry = zip.getEntry(part);
      if (entry == null) {
        return Optional.empty();
      }
      return Optional.of(new Inflation(name, zip.getInputStream(entry), entry::getCompressedSize));
    }

    @Override
    public void close() throws IOException {
      zip.close();
    }
  }

  /** Of bytes that come in order: the workbook is gone through for every part. */
  record OfStream(String name, Opener opener) implements Parts {
    @Override
    public Optional<InputStream> open(String part) throws IOException {
      Inflation.Counted stored = new Inflation.Counted(opener.open());
      ZipInputStream zip = new ZipInputStream(stored);
      InputStream inflated = new Inflation(name, zip, stored::count);
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(part)) {
          return Optional.of(inflated);
        }
        inflated.skip(Long.MAX_VALUE);
      }
      zip.close();
      return Optional.empty();
    }

    @Override
    public void close() {}
  }
}
