package colab.corpus.sheet;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How a file writes its cells.
 *
 * @param kind delimited text or workbook
 * @param delimiter what stands between cells of delimited text
 * @param charset how text is encoded
 */
public record Dialect(Kind kind, char delimiter, Charset charset) {

  /** How rows are told from one another. */
  public enum Kind {
    /** Lines of cells, which may stand between quotation marks. */
    DELIMITED,
    /** Lines of cells, in which a quotation mark is a character like others. */
    UNQUOTED,
    WORKBOOK,
    /** Records of tagged fields: {@code PT J ... ER}. */
    TAGGED,
    /** Entries of named fields: <code>@article{...}</code>. */
    BIBTEX
  }

  /** A workbook: cells are cells. */
  public static final Dialect WORKBOOK = new Dialect(Kind.WORKBOOK, '\0', StandardCharsets.UTF_8);

  /** {@return text in which nothing but a mark stands between cells} */
  public static Dialect unquoted(char delimiter, Charset charset) {
    return new Dialect(Kind.UNQUOTED, delimiter, charset);
  }

  /** {@return delimited text} */
  public static Dialect delimited(char delimiter, Charset charset) {
    return new Dialect(Kind.DELIMITED, delimiter, charset);
  }

  /**
   * {@return whether numbers may be written with a decimal comma: the comma does not stand between
   * cells}
   */
  public boolean allowsDecimalComma() {
    return kind == Kind.DELIMITED && delimiter != ',';
  }

  /** {@return the encoding that the first bytes tell: a byte order mark, else UTF-8} */
  static Charset charsetOf(byte[] head) {
    if (head.length >= 2 && (head[0] & 0xff) == 0xff && (head[1] & 0xff) == 0xfe) {
      return StandardCharsets.UTF_16LE;
    }
    if (head.length >= 2 && (head[0] & 0xff) == 0xfe && (head[1] & 0xff) == 0xff) {
      return StandardCharsets.UTF_16BE;
    }
    return StandardCharsets.UTF_8;
  }
}
