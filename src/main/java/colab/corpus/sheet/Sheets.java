package colab.corpus.sheet;

import colab.ColabException;
import colab.Diagnostic;
import colab.corpus.Grid;
import colab.corpus.Input;
import colab.corpus.sheet.workbook.XlsSheet;
import colab.corpus.sheet.workbook.XlsxSheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Opens inputs as {@link Sheet}s. */
public final class Sheets {
  private static final int START = 1 << 10;

  private Sheets() {}

  /** {@return whether the bytes are those of a workbook: a ZIP file, or an old one of Excel} */
  public static boolean isWorkbook(byte[] head) {
    boolean zip =
        head.length > 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
    return zip || XlsSheet.isOne(head);
  }

  /** {@return the encoding that the first bytes tell} */
  public static Charset charset(byte[] head) {
    return Dialect.charsetOf(head);
  }

  /**
   * {@return the dialect of text that is made of fields with names, if the first bytes are such}
   */
  public static Optional<Dialect> ofFields(byte[] head) {
    Charset charset = charset(head);
    String text = new String(head, 0, Math.min(head.length, START), charset);
    if (TaggedSheet.begins(text)) {
      return Optional.of(new Dialect(Dialect.Kind.TAGGED, '\0', charset));
    }
    return BibtexSheet.begins(text)
        ? Optional.of(new Dialect(Dialect.Kind.BIBTEX, '\0', charset))
        : Optional.empty();
  }

  /** {@return the whole input as rows} */
  public static Sheet open(Input input, Dialect dialect) throws IOException {
    if (dialect.kind() == Dialect.Kind.WORKBOOK) {
      return XlsSheet.isOne(input.head()) ? XlsSheet.open(input) : XlsxSheet.open(input);
    }
    InputStream bytes = input.stream();
    boolean unquoted = dialect.kind() == Dialect.Kind.UNQUOTED;
    if (isLines(dialect) && dialect.charset().equals(StandardCharsets.UTF_8)) {
      return unquoted
          ? ScannedSheet.unquoted(input.name(), bytes, dialect.delimiter())
          : new ScannedSheet(input.name(), bytes, dialect.delimiter());
    }
    InputStreamReader text = new InputStreamReader(bytes, dialect.charset().newDecoder());
    if (!isLines(dialect)) {
      return fields(input, dialect, text);
    }
    return unquoted
        ? DelimitedSheet.unquoted(input.name(), text, dialect.delimiter())
        : new DelimitedSheet(input.name(), text, dialect.delimiter());
  }

  private static boolean isLines(Dialect dialect) {
    return dialect.kind() == Dialect.Kind.DELIMITED || dialect.kind() == Dialect.Kind.UNQUOTED;
  }

  private static Sheet fields(Input input, Dialect dialect, Reader text) throws IOException {
    String head = new String(input.head(), dialect.charset());
    return dialect.kind() == Dialect.Kind.TAGGED
        ? new TaggedSheet(input.name(), head, text)
        : new BibtexSheet(input.name(), head, text);
  }

  /**
   * {@return the first rows of the input, at most this many, up to one that the dialect cannot be
   * right about}
   */
  public static List<Grid.Line> head(Input input, Dialect dialect, int most) throws IOException {
    try (Sheet sheet = openHead(input, dialect)) {
      List<Grid.Line> lines = new ArrayList<>();
      while (lines.size() < most && hasNext(sheet, dialect)) {
        lines.add(line(sheet));
      }
      return lines;
    }
  }

  /** A list of thousands of authors is a row of thousands of cells in the wrong dialect. */
  private static boolean hasNext(Sheet sheet, Dialect dialect) throws IOException {
    try {
      return sheet.next() && sheet.width() <= DelimitedSheet.MOST_COLUMNS;
    } catch (ColabException tooWide) {
      if (dialect.kind() == Dialect.Kind.WORKBOOK) {
        throw tooWide;
      }
      return false;
    }
  }

  private static Sheet openHead(Input input, Dialect dialect) throws IOException {
    if (dialect.kind() == Dialect.Kind.WORKBOOK) {
      return open(input, dialect);
    }
    if (!isLines(dialect)) {
      return fields(
          input,
          dialect,
          new InputStreamReader(new ByteArrayInputStream(input.head()), dialect.charset()));
    }
    return dialect.charset().equals(StandardCharsets.UTF_8)
        ? new ScannedSheet(
            input.name(), new ByteArrayInputStream(wholeLines(input.head())), dialect.delimiter())
        : DelimitedSheet.head(input.name(), input.head(), dialect);
  }

  /** The last row of a head is cut somewhere, and only the tolerant reader reads half a row. */
  private static byte[] wholeLines(byte[] head) {
    int end = head.length;
    while (end > 0 && head[end - 1] != '\n') {
      end--;
    }
    return head.length == Input.HEAD && end > head.length / 2 ? Arrays.copyOf(head, end) : head;
  }

  /** {@return the present row, all its cells} */
  public static Grid.Line line(Sheet sheet) {
    List<String> cells = new ArrayList<>(sheet.width());
    for (int i = 0; i < sheet.width(); i++) {
      cells.add(sheet.cell(i));
    }
    return new Grid.Line(sheet.line(), cells);
  }

  /** {@return the error for bytes that are not text in the encoding, naming the first of them} */
  public static ColabException notText(Input input, Charset charset) throws IOException {
    Optional<Undecodable> first = undecodable(input, charset);
    return ColabException.couldNot(
        input.name()
            + first.map(place -> ":" + place.line()).orElse("")
            + ": the text is not "
            + charset.name()
            + first.map(place -> ", from byte " + place.offset() + " on").orElse(""),
        "In Excel save it as 'CSV UTF-8 (Comma delimited)', or export it again.");
  }

  /**
   * {@return that some cells were read as Windows-1252, if that is so; it names the first byte of
   * the file that is not UTF-8, whatever cells were asked for}
   */
  public static Optional<Diagnostic> misread(Input input, Sheet sheet) throws IOException {
    if (!sheet.isMisread()) {
      return Optional.empty();
    }
    Optional<Undecodable> first = undecodable(input, StandardCharsets.UTF_8);
    long line = first.map(Undecodable::line).orElse(0L);
    String what =
        first.map(place -> "byte " + place.offset() + " is").orElse("some bytes are")
            + " not UTF-8; cells that are not were read as Windows-1252";
    return Optional.of(new Diagnostic(input.name(), line, "", Diagnostic.Severity.WARNING, what));
  }

  private static Optional<Undecodable> undecodable(Input input, Charset charset)
      throws IOException {
    if (!input.reopens()) {
      return Optional.empty();
    }
    try (InputStream bytes = input.stream()) {
      return Undecodable.find(bytes, charset);
    }
  }
}
