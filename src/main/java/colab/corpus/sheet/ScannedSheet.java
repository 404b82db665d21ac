package colab.corpus.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Well-formed delimited UTF-8 text as rows, scanned as bytes: a cell becomes text only when it is
 * asked for. At the first row that is not plainly well-formed (a quote inside an unquoted cell,
 * text after a closing quote, a lone carriage return, a row beyond 32 MB) the rest of the file goes
 * to {@link DelimitedSheet}, which forgives much and is the reference.
 */
public final class ScannedSheet implements Sheet {
  private static final int FIRST_BUFFER = 1 << 18;
  private static final int LARGEST_BUFFER = 1 << 25;

  private final String name;
  private final InputStream bytes;
  private final RowScanner scanner;
  private byte[] buffer;
  private int position;
  private int limit;
  private boolean ended;
  private long line;
  private long lastLine;
  private Optional<Sheet> tolerant = Optional.empty();

  /**
   * @param name the file, for messages
   * @param bytes its bytes, perhaps after a byte order mark
   * @param delimiter what stands between cells
   */
  public ScannedSheet(String name, InputStream bytes, char delimiter) throws IOException {
    this(name, bytes, delimiter, FIRST_BUFFER);
  }

  /**
   * {@return a sheet that goes on in the middle of a file}
   *
   * @param after the line before its first
   */
  public static ScannedSheet from(String name, InputStream bytes, char delimiter, long after)
      throws IOException {
    ScannedSheet sheet = new ScannedSheet(name, bytes, delimiter, FIRST_BUFFER);
    sheet.position = 0;
    sheet.lastLine = after;
    return sheet;
  }

  /** The same, with a first buffer of this size. */
  ScannedSheet(String name, InputStream bytes, char delimiter, int size) throws IOException {
    this.buffer = new byte[size];
    this.name = name;
    this.bytes = bytes;
    this.scanner = new RowScanner((byte) delimiter);
    fill();
    boolean mark =
        limit >= 3
            && (buffer[0] & 0xff) == 0xef
            && (buffer[1] & 0xff) == 0xbb
            && (buffer[2] & 0xff) == 0xbf;
    position = mark ? 3 : 0;
  }

  @Override
  public boolean next() throws IOException {
    if (tolerant.isPresent()) {
      return tolerant.get().next();
    }
    RowScanner.Outcome outcome = scanner.scan(buffer, position, limit, ended);
    while (outcome == RowScanner.Outcome.MORE) {
      if (!makeRoom()) {
        return handOver();
      }
      fill();
      outcome = scanner.scan(buffer, position, limit, ended);
    }
    if (outcome == RowScanner.Outcome.UNSURE) {
      return handOver();
    }
    if (outcome == RowScanner.Outcome.END) {
      return false;
    }
    position = scanner.next();
    line = lastLine + 1;
    lastLine = line + scanner.lineBreaks();
    return true;
  }

  /** Moves the row that is begun to the front of the buffer, which grows if the row fills it. */
  private boolean makeRoom() {
    if (position == 0 && limit == buffer.length) {
      if (buffer.length >= LARGEST_BUFFER) {
        return false;
      }
      buffer = Arrays.copyOf(buffer, buffer.length * 2);
      return true;
    }
    System.arraycopy(buffer, position, buffer, 0, limit - position);
    limit -= position;
    position = 0;
    return true;
  }

  private void fill() throws IOException {
    int count = bytes.readNBytes(buffer, limit, buffer.length - limit);
    ended = limit + count < buffer.length;
    limit += count;
  }

  private boolean handOver() throws IOException {
    InputStream begun = new ByteArrayInputStream(buffer, position, limit - position);
    InputStreamReader rest =
        new InputStreamReader(
            new SequenceInputStream(begun, bytes), StandardCharsets.UTF_8.newDecoder());
    Sheet sheet = DelimitedSheet.rest(name, rest, (char) scanner.delimiter(), lastLine);
    tolerant = Optional.of(sheet);
    return sheet.next();
  }

  @Override
  public long line() {
    return tolerant.map(Sheet::line).orElse(line);
  }

  @Override
  public long lastLine() {
    return tolerant.map(Sheet::lastLine).orElse(lastLine);
  }

  @Override
  public int width() {
    return tolerant.isPresent() ? tolerant.get().width() : scanner.width();
  }

  @Override
  public String cell(int index) {
    if (tolerant.isPresent()) {
      return tolerant.get().cell(index);
    }
    return index < scanner.width() ? text(buffer, scanner.start(index), scanner.end(index)) : "";
  }

  @Override
  public boolean bytes(int index, ByteCell into) {
    if (tolerant.isPresent()) {
      return tolerant.get().bytes(index, into);
    }
    if (index < scanner.width()) {
      into.at(buffer, scanner.start(index), scanner.end(index));
    } else {
      into.at(buffer, 0, 0);
    }
    return true;
  }

  /** {@return the text of a cell that stands between two places} */
  static String text(byte[] buffer, int start, int end) {
    for (int i = start; i < end; i++) {
      byte b = buffer[i];
      if (b < 0 || b == '"' || b == '\r') {
        return decoded(buffer, start, end);
      }
    }
    return new String(buffer, start, end - start, StandardCharsets.ISO_8859_1);
  }

  private static String decoded(byte[] buffer, int start, int end) {
    try {
      ByteBuffer cell = ByteBuffer.wrap(buffer, start, end - start);
      String text = StandardCharsets.UTF_8.newDecoder().decode(cell).toString();
      return text.replace("\"\"", "\"").replace("\r\n", "\n").replace('\r', '\n');
    } catch (CharacterCodingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * {@return the bytes after the present row; none when the rest went to the tolerant reader}
   *
   * <p>The sheet is done with.
   */
  public Optional<InputStream> rest() {
    return tolerant.isPresent()
        ? Optional.empty()
        : Optional.of(
            new SequenceInputStream(
                new ByteArrayInputStream(buffer, position, limit - position), bytes));
  }

  public char delimiter() {
    return (char) scanner.delimiter();
  }

  @Override
  public boolean isBlank() {
    return tolerant.isPresent() ? tolerant.get().isBlank() : scanner.isBlank(buffer);
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
