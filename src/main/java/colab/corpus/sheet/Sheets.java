package colab.corpus.sheet;

import colab.ColabException;
import colab.corpus.Grid;
import colab.corpus.Input;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Opens inputs as {@link Sheet}s. */
public final class Sheets {
  private static final int BUFFER = 1 << 16;

  private Sheets() {}

  /** {@return whether the bytes are those of a ZIP file, as every workbook is} */
  public static boolean isWorkbook(byte[] head) {
    return head.length > 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
  }

  /** {@return the encoding that the first bytes tell} */
  public static Charset charset(byte[] head) {
    return Dialect.charsetOf(head);
  }

  /** {@return the whole input as rows} */
  public static Sheet open(Input input, Dialect dialect) throws IOException {
    InputStream bytes = input.stream();
    if (dialect.kind() == Dialect.Kind.WORKBOOK) {
      WorkbookBounds.check(input);
      return new WorkbookSheet(bytes);
    }
    if (dialect.charset().equals(StandardCharsets.UTF_8)) {
      return new ScannedSheet(input.name(), bytes, dialect.delimiter());
    }
    InputStreamReader text = new InputStreamReader(bytes, dialect.charset().newDecoder());
    return new DelimitedSheet(input.name(), text, dialect.delimiter());
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
      return sheet.next();
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
    InputStreamReader text =
        new InputStreamReader(new ByteArrayInputStream(input.head()), dialect.charset());
    return DelimitedSheet.head(input.name(), text, dialect.delimiter(), input.head().length + 1);
  }

  /** {@return the present row, all its cells} */
  public static Grid.Line line(Sheet sheet) {
    List<String> cells = new ArrayList<>(sheet.width());
    for (int i = 0; i < sheet.width(); i++) {
      cells.add(sheet.cell(i));
    }
    return new Grid.Line(sheet.line(), cells);
  }

  /** {@return the error for bytes that are not text in the encoding, naming the first such line} */
  public static ColabException notText(Input input, Charset charset) throws IOException {
    String line = input.reopens() ? ":" + undecodable(input, charset) : "";
    return ColabException.couldNot(
        input.name() + line + ": the text is not " + charset.name(),
        "In Excel save it as 'CSV UTF-8 (Comma delimited)', or export it again from SciVal.");
  }

  private static long undecodable(Input input, Charset charset) throws IOException {
    long number = 0;
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(input.stream(), StandardCharsets.ISO_8859_1), BUFFER)) {
      String line = lines.readLine();
      while (line != null) {
        number++;
        if (!decodes(line, charset)) {
          break;
        }
        line = lines.readLine();
      }
    }
    return number;
  }

  private static boolean decodes(String line, Charset charset) {
    try {
      charset.newDecoder().decode(ByteBuffer.wrap(line.getBytes(StandardCharsets.ISO_8859_1)));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
