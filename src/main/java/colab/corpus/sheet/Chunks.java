package colab.corpus.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * Delimited text cut into chunks of whole rows, so that several threads can read it. A line feed
 * ends a row where an even number of quotes stands before it, which is exact as long as rows are
 * well-formed; the first that is not is noticed by whoever reads its chunk, and what follows that
 * row is read in one piece. The last chunk is never cut off: it is part of the rest.
 */
public final class Chunks {
  private static final long QUOTES = Octets.of('"');
  private static final int LARGEST = 1 << 25;

  /** Rows are mostly shorter. */
  private static final int NEAR = 1 << 15;

  private final InputStream in;
  private final int size;
  private byte[] carried = new byte[0];
  private boolean ended;

  /**
   * A chunk.
   *
   * @param bytes holds it from the start on
   * @param length how many of the bytes are of it
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on once and never compared
  public record Chunk(byte[] bytes, int length) {}

  /**
   * Cuts a stream that stands at the start of a row.
   *
   * @param size about how long chunks are
   */
  public Chunks(InputStream in, int size) {
    this.in = in;
    this.size = size;
  }

  /**
   * {@return the next chunk; none when only the rest is left}
   *
   * @param spare bytes that may be written over
   */
  public Optional<Chunk> next(byte[] spare) throws IOException {
    if (ended) {
      return Optional.empty();
    }
    int wanted = Math.max(size, carried.length + size / 2);
    while (true) {
      byte[] buffer = spare.length >= wanted ? spare : new byte[wanted];
      System.arraycopy(carried, 0, buffer, 0, carried.length);
      int limit = carried.length + in.readNBytes(buffer, carried.length, wanted - carried.length);
      int end = limit < wanted ? 0 : endOfRows(buffer, limit);
      carried = Arrays.copyOfRange(buffer, end, limit);
      if (end > 0) {
        return Optional.of(new Chunk(buffer, end));
      }
      if (limit < wanted || wanted >= LARGEST) {
        ended = true;
        return Optional.empty();
      }
      wanted *= 2;
    }
  }

  /** {@return all that was not cut off} */
  public InputStream rest() {
    return new SequenceInputStream(new ByteArrayInputStream(carried), in);
  }

  /** {@return the place after the last line feed outside quotes; 0 when there is none} */
  private static int endOfRows(byte[] buffer, int limit) {
    int plain = endOfQuotedRow(buffer, limit);
    return plain > 0 ? plain : endByParity(buffer, limit);
  }

  /**
   * {@return the place after a row whose last cell stands between quotes; 0 when none is near the
   * end}
   *
   * <p>Inside a cell quotes are doubled, so a single one between a letter, digit or hyphen and a
   * line feed closes its cell and row, whatever stands before.
   */
  private static int endOfQuotedRow(byte[] buffer, int limit) {
    int least = Math.max(2, limit - NEAR);
    for (int i = limit - 1; i >= least; i--) {
      if (buffer[i] == '\n') {
        int quote = buffer[i - 1] == '\r' ? i - 2 : i - 1;
        if (quote > 0 && buffer[quote] == '"' && isOfText(buffer[quote - 1])) {
          return i + 1;
        }
      }
    }
    return 0;
  }

  private static boolean isOfText(byte b) {
    return b == '-' || b < 0 || Character.isLetterOrDigit(b);
  }

  private static int endByParity(byte[] buffer, int limit) {
    boolean inside = isOdd(buffer, limit);
    for (int i = limit - 1; i >= 0; i--) {
      byte b = buffer[i];
      if (b == '"') {
        inside = !inside;
      } else if (b == '\n' && !inside) {
        return i + 1;
      }
    }
    return 0;
  }

  /** {@return whether the number of quotes is odd} */
  private static boolean isOdd(byte[] buffer, int limit) {
    long found = 0;
    int i = 0;
    for (; i + Long.BYTES <= limit; i += Long.BYTES) {
      found ^= Octets.matches(Octets.at(buffer, i), QUOTES);
    }
    int odd = Long.bitCount(found) & 1;
    for (; i < limit; i++) {
      odd ^= buffer[i] == '"' ? 1 : 0;
    }
    return odd == 1;
  }
}
