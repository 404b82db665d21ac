package colab.corpus.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * Well-formed delimited UTF-8 text as rows, scanned as bytes: a cell becomes text only when it is
 * asked for. At the first row that is not plainly well-formed (a quote inside an unquoted cell,
 * text after a closing quote, a lone carriage return, a row beyond 32 MB) the rest of the file goes
 * to {@link DelimitedSheet}, which forgives much and is the reference. A cell that is not UTF-8 is
 * Windows-1252.
 */
public final class ScannedSheet implements Sheet {
  private static final int FIRST_BUFFER = 1 << 18;
  private static final int LARGEST_BUFFER = 1 << 25;

  private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  /** A byte that UTF-8 never has, so that nothing is quoted. */
  private static final byte NO_QUOTE = (byte) 0xff;

  private final String name;
  private final CellText text;
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

  /** {@return the same of text in which a quotation mark is a character like others} */
  static ScannedSheet unquoted(String name, InputStream bytes, char delimiter) throws IOException {
    RowScanner scanner = new RowScanner((byte) delimiter, NO_QUOTE);
    return new ScannedSheet(name, bytes, scanner, FIRST_BUFFER, new CellText(false));
  }

  /**
   * {@return a sheet that goes on with this file}
   *
   * @param rest its bytes from some row on
   * @param after the line before that
   */
  public ScannedSheet on(InputStream rest, long after) throws IOException {
    ScannedSheet sheet =
        new ScannedSheet(name, rest, RowScanner.quoted((byte) delimiter()), FIRST_BUFFER, text);
    sheet.lastLine = after;
    return sheet;
  }

  /** The same, with a first buffer of this size. */
  ScannedSheet(String name, InputStream bytes, char delimiter, int size) throws IOException {
    this(name, bytes, RowScanner.quoted((byte) delimiter), size, new CellText(true));
  }

  private ScannedSheet(String name, InputStream bytes, RowScanner scanner, int size, CellText text)
      throws IOException {
    this.text = text;
    this.buffer = new byte[size];
    this.name = name;
    this.bytes = bytes;
    this.scanner = scanner;
    fill();
  }

  @Override
  public boolean next() throws IOException {
    if (tolerant.isPresent()) {
      return tolerant.get().next();
    }
    passMark();
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
    boolean large = scanner.next() - position > DelimitedSheet.WIDEST_CELL;
    position = scanner.next();
    line = lastLine + 1;
    lastLine = line + scanner.lineBreaks();
    if (large) {
      checkCells();
    }
    return true;
  }

  private void checkCells() {
    for (int i = 0; i < scanner.width(); i++) {
      if (scanner.end(i) - scanner.start(i) > DelimitedSheet.WIDEST_CELL) {
        throw DelimitedSheet.tooLarge(name, line);
      }
    }
  }

  /** Files that were joined have a byte order mark before some row in the middle, too. */
  private void passMark() throws IOException {
    while (limit - position < MARK.length && !ended) {
      makeRoom();
      fill();
    }
    position = afterMark(buffer, position, limit);
  }

  /** {@return the place after a byte order mark that stands here, or this place} */
  static int afterMark(byte[] buffer, int at, int limit) {
    int end = Math.min(limit, at + MARK.length);
    return Arrays.equals(buffer, at, end, MARK, 0, MARK.length) ? end : at;
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
    DelimitedSheet.Start start = new DelimitedSheet.Start(name, lastLine, Optional.of(text));
    InputStream rest = new SequenceInputStream(begun, bytes);
    Sheet sheet = DelimitedSheet.rest(start, rest, delimiter(), scanner.isQuoted());
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
    return index < scanner.width() ? text.of(buffer, scanner.start(index), scanner.end(index)) : "";
  }

  @Override
  public boolean bytes(int index, ByteCell into) {
    if (tolerant.isPresent()) {
      return tolerant.get().bytes(index, into);
    }
    if (index < scanner.width()) {
      into.at(buffer, scanner.start(index), scanner.end(index), text);
    } else {
      into.at(buffer, 0, 0, text);
    }
    return true;
  }

  @Override
  public String fault() {
    boolean cut = scanner.isOpen();
    return cut ? "the file ends in the middle of this row" : "";
  }

  @Override
  public boolean isMisread() {
    return text.isMisread();
  }

  /** {@return what makes text of its cells} */
  public CellText text() {
    return text;
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
