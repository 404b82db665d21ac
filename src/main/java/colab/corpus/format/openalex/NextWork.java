package colab.corpus.format.openalex;

import com.fasterxml.jackson.core.JsonParser;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Where reading goes on after something broken: the next object that starts with the identifier of
 * a work.
 *
 * @param bytes from that work on
 * @param lines how many lines further it stands
 */
record NextWork(InputStream bytes, long lines) {
  private static final String START = "{\"id\":\"https://openalex.org/W";
  private static final byte[] BYTES = START.getBytes(StandardCharsets.US_ASCII);

  /** {@return the next work behind the place where the parser stopped, if there is one} */
  static Optional<NextWork> after(JsonParser stopped, InputStream bytes) throws IOException {
    ByteArrayOutputStream buffered = new ByteArrayOutputStream();
    stopped.releaseBuffered(buffered);
    InputStream rest =
        new BufferedInputStream(
            new SequenceInputStream(new ByteArrayInputStream(buffered.toByteArray()), bytes));
    long lines = 0;
    int matched = 0;
    for (int one = rest.read(); one >= 0; one = rest.read()) {
      lines += one == '\n' ? 1 : 0;
      matched = matched(matched, one);
      if (matched == BYTES.length) {
        InputStream start = new ByteArrayInputStream(BYTES);
        return Optional.of(new NextWork(new SequenceInputStream(start, rest), lines));
      }
    }
    return Optional.empty();
  }

  /** {@return how much of the start has been seen with this byte} */
  private static int matched(int before, int one) {
    if (one == BYTES[before]) {
      return before + 1;
    }
    boolean space = one == ' ' || one == '\n' || one == '\r' || one == '\t';
    if (space && isBetweenTokens(before)) {
      return before;
    }
    return one == '{' ? 1 : 0;
  }

  private static boolean isBetweenTokens(int before) {
    return before == 1 || before == START.indexOf(':') || before == START.indexOf(':') + 1;
  }
}
