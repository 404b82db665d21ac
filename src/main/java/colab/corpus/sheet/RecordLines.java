package colab.corpus.sheet;

import colab.ColabException;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/**
 * The lines of text that is made of records, without byte order marks, counted. A record of more
 * than ten million characters is none: an end is missing, or the file is something else. Mutable.
 */
final class RecordLines implements Closeable {
  private static final int LONGEST_RECORD = 10_000_000;
  private static final int BUFFER = 1 << 16;
  private static final char BYTE_ORDER_MARK = '\ufeff';

  private final String name;
  private final BufferedReader text;
  private long number;
  private long characters;

  RecordLines(String name, Reader text) {
    this.name = name;
    this.text = new BufferedReader(new Bounded(text), BUFFER);
  }

  /** Counts the characters of the buffers that are filled, before a line grows out of memory. */
  private final class Bounded extends Reader {
    private final Reader in;

    Bounded(Reader in) {
      this.in = in;
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
      int count = in.read(into, from, length);
      characters += Math.max(0, count);
      if (characters > LONGEST_RECORD) {
        throw ColabException.couldNot(
            name
                + ":"
                + (number + 1)
                + ": the record at this line is longer than 10 million characters",
            "Export it again: the end of a record is missing.");
      }
      return count;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }

  /** Says that the next line is one of another record. */
  void begin() {
    characters = 0;
  }

  /** {@return the next line; null after the last} */
  @Nullable String next() throws IOException {
    String line = text.readLine();
    number++;
    boolean marked = line != null && !line.isEmpty() && line.charAt(0) == BYTE_ORDER_MARK;
    return marked ? line.substring(1) : line;
  }

  /** {@return the number of the line that was read last, from 1; 0 before the first} */
  long number() {
    return number;
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}
