package colab.corpus;

import colab.ColabException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/**
 * A file that must stay as it was when it was named, until its last byte is read: an export that is
 * still being written would be counted in part.
 *
 * @param name as the user named it
 * @param path where it is
 * @param size its bytes then
 * @param modified when it had been written last
 */
record SteadyFile(String name, Path path, long size, FileTime modified) {

  static SteadyFile of(String name, Path path) throws IOException {
    BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
    return new SteadyFile(name, path, now.size(), now.lastModifiedTime());
  }

  /**
   * {@return its bytes; at their end the stream throws {@link ColabException} when the file is not
   * what it was}
   */
  InputStream open() throws IOException {
    return new Watch(Files.newInputStream(path));
  }

  private void check() throws IOException {
    SteadyFile now = of(name, path);
    if (now.size != size || !now.modified.equals(modified)) {
      throw ColabException.couldNot(
          name + ": the file changed while it was read",
          "Run it again when the file is written to its end.");
    }
  }

  /** Looks at the file once more where its bytes end. */
  private final class Watch extends FilterInputStream {
    Watch(InputStream bytes) {
      super(bytes);
    }

    @Override
    public int read() throws IOException {
      int one = in.read();
      if (one < 0) {
        check();
      }
      return one;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      int count = in.read(buffer, from, length);
      if (count < 0) {
        check();
      }
      return count;
    }
  }
}
