package colab.corpus.sheet;

import colab.ColabException;
import com.univocity.parsers.common.TextParsingException;
import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Delimited text as rows, by univocity-parsers, which forgives much: quotes in unquoted cells,
 * ragged rows, any line end.
 */
public final class DelimitedSheet implements Sheet {
  private static final int WIDEST_CELL = 10_000_000;
  private static final int BUFFER = 1 << 15;
  private static final int MOST_COLUMNS = 4_096;

  private final String name;
  private final long before;
  private final WatchedReader reader;
  private final CsvParser parser;
  private @Nullable String[] cells = new @Nullable String[0];
  private boolean started;
  private long line;
  private long lastLine;
  private long lastCharacter;
  private long characters;

  /**
   * @param name the file, for messages
   * @param text its text
   * @param delimiter what stands between cells
   */
  public DelimitedSheet(String name, Reader text, char delimiter) {
    this(name, text, settings(delimiter, WIDEST_CELL), 0);
  }

  private DelimitedSheet(String name, Reader text, CsvParserSettings settings, long before) {
    this.name = name;
    this.before = before;
    this.reader = new WatchedReader(text);
    this.parser = new CsvParser(settings);
  }

  /** {@return the rest of a file, all its columns, after so many lines} */
  static DelimitedSheet rest(String name, Reader text, char delimiter, long before) {
    return new DelimitedSheet(name, text, settings(delimiter, WIDEST_CELL), before);
  }

  /**
   * {@return so much text from the start of a file; the parser sets room for its widest cell aside}
   */
  static DelimitedSheet head(String name, Reader text, char delimiter, int characters) {
    return new DelimitedSheet(name, text, settings(delimiter, characters), 0);
  }

  private static CsvParserSettings settings(char delimiter, int widestCell) {
    CsvParserSettings settings = new CsvParserSettings();
    settings.getFormat().setDelimiter(delimiter);
    settings.getFormat().setComment('\0');
    settings.getFormat().setLineSeparator("\n");
    settings.setSkipEmptyLines(false);
    settings.setIgnoreLeadingWhitespaces(false);
    settings.setIgnoreTrailingWhitespaces(false);
    settings.setMaxColumns(MOST_COLUMNS);
    settings.setMaxCharsPerColumn(widestCell);
    settings.setReadInputOnSeparateThread(false);
    settings.setInputBufferSize(BUFFER);
    return settings;
  }

  @Override
  public boolean next() throws IOException {
    @Nullable String[] row;
    try {
      start();
      row = parser.parseNext();
    } catch (TextParsingException | IllegalStateException e) {
      throw failed();
    }
    if (reader.failure().isPresent()) {
      throw reader.failure().get();
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
    return true;
  }

  /** The parser reads its first block here, which may fail as any other. */
  private void start() {
    if (!started) {
      started = true;
      parser.beginParsing(reader);
    }
  }

  private IOException failed() {
    if (reader.failure().isPresent()) {
      return reader.failure().get();
    }
    throw ColabException.couldNot(
        name
            + ":"
            + (before + lastLine + 1)
            + ": a cell that starts on this line is longer than 10 million characters, or the row has more than "
            + MOST_COLUMNS
            + " cells",
        "Look for a quotation mark that is never closed.");
  }

  @Override
  public long line() {
    return before + line;
  }

  @Override
  public long lastLine() {
    return before + lastLine;
  }

  @Override
  public int width() {
    return cells.length;
  }

  @Override
  public String cell(int index) {
    String cell = index < cells.length ? cells[index] : null;
    return cell == null ? "" : cell;
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
