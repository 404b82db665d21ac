package colab.corpus.sheet;

import colab.ColabException;
import com.univocity.parsers.common.TextParsingException;
import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Delimited text as rows, by univocity-parsers, which forgives much: quotes in unquoted cells,
 * ragged rows, any line end.
 */
public final class DelimitedSheet implements Sheet {
  static final int WIDEST_CELL = 10_000_000;
  private static final int BUFFER = 1 << 15;

  /** The parser's word for room that grows; it would set room for the widest cell aside. */
  private static final int GROWING = -1;

  private static final char NO_CHARACTER = '\uffff';
  static final int MOST_COLUMNS = 16_384;

  private static final String MARK = "\ufeff";
  private static final String MARK_IN_BYTES = "\u00ef\u00bb\u00bf";

  /**
   * What is known where reading begins.
   *
   * @param name the file, for messages
   * @param before how many lines stand before
   * @param bytes what makes text of cells that are given as bytes; none where they are text
   */
  record Start(String name, long before, Optional<CellText> bytes) {}

  private final Start start;
  private final WatchedReader reader;
  private final CsvParser parser;
  private @Nullable String[] cells = new @Nullable String[0];
  private boolean started;
  private long line;
  private long lastLine;
  private long lastCharacter;
  private long characters;

  private DelimitedSheet(Start start, Reader text, CsvParserSettings settings) {
    this.start = start;
    this.reader = new WatchedReader(text, start.bytes().isPresent() ? MARK_IN_BYTES : MARK);
    this.parser = new CsvParser(settings);
  }

  /**
   * @param name the file, for messages
   * @param text its text
   * @param delimiter what stands between cells
   */
  public DelimitedSheet(String name, Reader text, char delimiter) {
    this(new Start(name, 0, Optional.empty()), text, settings(delimiter, true));
  }

  /** {@return the rest of a file, which is UTF-8 or nearly so} */
  static DelimitedSheet rest(Start start, InputStream bytes, char delimiter, boolean quoted) {
    return new DelimitedSheet(start, characters(bytes), settings(delimiter, quoted));
  }

  /** {@return the same of text in which a quotation mark is a character like others} */
  static DelimitedSheet unquoted(String name, Reader text, char delimiter) {
    return new DelimitedSheet(
        new Start(name, 0, Optional.empty()), text, settings(delimiter, false));
  }

  /**
   * {@return the start of a file}
   *
   * @param bytes the first bytes of the file
   */
  static DelimitedSheet head(String name, byte[] bytes, Dialect dialect) {
    boolean utf8 = dialect.charset().equals(StandardCharsets.UTF_8);
    Optional<CellText> cells = utf8 ? Optional.of(new CellText(true)) : Optional.empty();
    InputStream in = new ByteArrayInputStream(bytes);
    return new DelimitedSheet(
        new Start(name, 0, cells),
        utf8 ? characters(in) : new InputStreamReader(in, dialect.charset()),
        settings(dialect.delimiter(), true));
  }

  /** A character a byte: the parser looks for marks of ASCII, and cells become text afterwards. */
  private static Reader characters(InputStream bytes) {
    return new InputStreamReader(bytes, StandardCharsets.ISO_8859_1);
  }

  private static CsvParserSettings settings(char delimiter, boolean quoted) {
    CsvParserSettings settings = new CsvParserSettings();
    settings.getFormat().setDelimiter(delimiter);
    settings.getFormat().setComment(NO_CHARACTER);
    settings.getFormat().setLineSeparator("\n");
    settings.setSkipEmptyLines(false);
    settings.setIgnoreLeadingWhitespaces(false);
    settings.setIgnoreTrailingWhitespaces(false);
    settings.setMaxColumns(MOST_COLUMNS);
    settings.setMaxCharsPerColumn(GROWING);
    settings.setReadInputOnSeparateThread(false);
    if (!quoted) {
      settings.getFormat().setQuote('\0');
      settings.getFormat().setQuoteEscape('\0');
    }
    settings.setInputBufferSize(BUFFER);
    return settings;
  }

  @Override
  public boolean next() throws IOException {
    @Nullable String[] row;
    try {
      begin();
      row = parser.parseNext();
    } catch (TextParsingException | IllegalStateException e) {
      throw failed();
    }
    if (reader.failure().isPresent()) {
      throw failed();
    }
    if (row == null) {
      return false;
    }
    cells = row;
    line = lastLine + 1;
    lastLine = Math.max(line, parser.getContext().currentLine());
    long character = parser.getContext().currentChar();
    characters = character - lastCharacter;
    lastCharacter = character;
    reader.endRow();
    if (characters > WIDEST_CELL) {
      checkCells();
    }
    return true;
  }

  private void checkCells() {
    for (@Nullable String cell : cells) {
      if (cell != null && cell.length() > WIDEST_CELL) {
        throw tooLarge(start.name(), line());
      }
    }
  }

  /** The parser reads its first block here, which may fail as any other. */
  private void begin() {
    if (!started) {
      started = true;
      parser.beginParsing(reader);
    }
  }

  /** Why the reader below failed is why the parser did, whatever it makes of it. */
  private IOException failed() {
    Exception cause = reader.failure().orElse(null);
    if (reader.isRowTooLong()) {
      throw tooLarge(start.name(), start.before() + lastLine + 1);
    }
    if (cause instanceof IOException bytes) {
      return bytes;
    }
    if (cause instanceof RuntimeException known) {
      throw known;
    }
    throw tooLarge(start.name(), start.before() + lastLine + 1);
  }

  /** {@return the error for a row that no export has} */
  static ColabException tooLarge(String name, long line) {
    return ColabException.couldNot(
        name
            + ":"
            + line
            + ": a cell that starts on this line is longer than 10 million characters, or the row has more than "
            + MOST_COLUMNS
            + " cells",
        "Look for a quotation mark that is never closed.");
  }

  @Override
  public long line() {
    return start.before() + line;
  }

  @Override
  public long lastLine() {
    return start.before() + lastLine;
  }

  @Override
  public int width() {
    return cells.length;
  }

  @Override
  public String cell(int index) {
    String cell = index < cells.length ? cells[index] : null;
    if (cell == null) {
      return "";
    }
    return start.bytes().isPresent() ? start.bytes().get().of(cell) : cell;
  }

  @Override
  public boolean isMisread() {
    return start.bytes().map(CellText::isMisread).orElse(false);
  }

  @Override
  public boolean isBlank() {
    for (@Nullable String cell : cells) {
      if (cell != null && !cell.isBlank()) {
        return false;
      }
    }
    return characters <= cells.length + 2L;
  }

  @Override
  public void close() throws IOException {
    parser.stopParsing();
    reader.close();
  }
}
