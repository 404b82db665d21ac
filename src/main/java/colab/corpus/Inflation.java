package colab.corpus;

import colab.ColabException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/**
 * Bytes that come out of compressed ones, counted on the way: a small file that inflates without
 * end is refused before it fills anything. Text compresses to a tenth, tables of repeated values to
 * a hundredth; nothing that is exported to a four hundredth.
 */
public final class Inflation extends FilterInputStream {
  private static final long MATTERS = 100_000_000;
  private static final int MOST_RATIO = 400;
  private static final int MOST_HELD = 256_000_000;
  private static final int STEP = 1 << 14;

  private final String name;
  private final LongSupplier stored;
  private long count;

  /**
   * Counts these bytes.
   *
   * @param name the file, for the message
   * @param in the inflated bytes
   * @param stored how many bytes they came from so far, or in all; none when not positive
   */
  public Inflation(String name, InputStream in, LongSupplier stored) {
    super(in);
    this.name = name;
    this.stored = stored;
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    counted(one < 0 ? 0 : 1);
    return one;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    counted(Math.max(read, 0));
    return read;
  }

  /** Skips so that what is skipped is counted, too. */
  @Override
  public long skip(long most) throws IOException {
    byte[] passed = new byte[STEP];
    long skipped = 0;
    while (skipped < most) {
      int read = read(passed, 0, (int) Math.min(STEP, most - skipped));
      if (read < 0) {
        break;
      }
      skipped += read;
    }
    return skipped;
  }

  private void counted(int more) {
    count += more;
    if (count > MATTERS && stored.getAsLong() > 0 && count / MOST_RATIO > stored.getAsLong()) {
      throw ColabException.couldNot(
          name
              + ": inflates to more than "
              + MATTERS / 1_000_000
              + " MB and "
              + MOST_RATIO
              + " times its size; no export does",
          "If that is what it should hold, unpack it (save a workbook as CSV) and name that.");
    }
  }

  /**
   * {@return all the bytes, for what cannot be read in order}
   *
   * @throws ColabException when there are too many to be held
   */
  public static byte[] whole(String name, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(MOST_HELD + 1);
    if (bytes.length > MOST_HELD) {
      throw ColabException.couldNot(
          name + ": more than " + MOST_HELD / 1_000_000 + " MB that must be held as a whole",
          "Save it as a file, or as CSV, and name that.");
    }
    return bytes;
  }

  /** Bytes that pass by, counted. */
  public static final class Counted extends FilterInputStream {
    private long count;

    /** Counts these bytes. */
    public Counted(InputStream in) {
      super(in);
    }

    /** {@return how many passed by} */
    public long count() {
      return count;
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      count += one < 0 ? 0 : 1;
      return one;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      count += Math.max(read, 0);
      return read;
    }
  }
}
