package colab.corpus;

import colab.corpus.sheet.Dialect;
import colab.corpus.sheet.Sheets;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The first rows of a file, once for each way that its cells may be written; formats look for their
 * own header in it.
 *
 * @param name the file as the user named it
 * @param candidates the same rows, read in each dialect that is possible
 * @param start the first bytes, a character each, for formats that are no tables
 */
public record Head(String name, List<Candidate> candidates, String start) {
  private static final int ROWS = 80;

  /** So many quoted cells side by side are no accident of a text. */
  private static final int MANY = 100;

  /** So many bytes hold preambles, a header and first rows: what parts cells occurs in them. */
  private static final int TELLING = 1 << 14;

  private static final byte BINARY = (byte) 0x89;
  private static final char[] DELIMITERS = {',', ';', '\t', '|'};

  /**
   * The first rows, read in one dialect.
   *
   * @param dialect how the cells were taken to be written
   * @param lines the rows
   */
  public record Candidate(Dialect dialect, List<Grid.Line> lines) {}

  Head(String name, List<Candidate> candidates) {
    this(name, candidates, "");
  }

  /** {@return the head of the input, which remembers it} */
  public static Head of(Input input) throws IOException {
    if (input.knownHead().isEmpty()) {
      input.remember(read(input).startingWith(input.head()));
    }
    return input.knownHead().orElseThrow();
  }

  private Head startingWith(byte[] bytes) {
    return new Head(name, candidates, new String(bytes, StandardCharsets.ISO_8859_1));
  }

  /** A byte that no text starts with: what follows has neither lines nor cells. */
  private static boolean isBinary(byte[] bytes) {
    return bytes.length > 1 && bytes[0] == BINARY && bytes[1] == 'c';
  }

  private static Head read(Input input) throws IOException {
    byte[] bytes = input.head();
    if (isBinary(bytes)) {
      return new Head(input.name(), List.of());
    }
    List<Candidate> candidates = new ArrayList<>();
    if (Sheets.isWorkbook(bytes)) {
      candidates.add(new Candidate(Dialect.WORKBOOK, Sheets.head(input, Dialect.WORKBOOK, ROWS)));
      return new Head(input.name(), candidates);
    }
    Optional<Dialect> fields = Sheets.ofFields(bytes);
    if (fields.isPresent()) {
      List<Grid.Line> lines = Sheets.head(input, fields.get(), ROWS);
      return new Head(input.name(), List.of(new Candidate(fields.get(), lines)));
    }
    Charset charset = Sheets.charset(bytes);
    for (char delimiter : delimiters(bytes)) {
      Dialect dialect = Dialect.delimited(delimiter, charset);
      candidates.add(new Candidate(dialect, Sheets.head(input, dialect, ROWS)));
    }
    return new Head(input.name(), candidates);
  }

  /**
   * {@return what may stand between cells: what alone stands between quoted ones, if there are
   * such; else all that occurs, and the comma, so that there is always a reading}
   */
  private static List<Character> delimiters(byte[] bytes) {
    int[] times = new int[1 << Byte.SIZE];
    int[] betweenQuotes = new int[1 << Byte.SIZE];
    int end = Math.min(bytes.length, TELLING);
    for (int i = 0; i < end; i++) {
      int mark = bytes[i] & 0xff;
      times[mark]++;
      if (mark != '"' && i > 0 && bytes[i - 1] == '"' && i + 1 < end && bytes[i + 1] == '"') {
        betweenQuotes[mark]++;
      }
    }
    List<Character> parting = new ArrayList<>();
    List<Character> occurring = new ArrayList<>();
    for (char delimiter : DELIMITERS) {
      if (betweenQuotes[delimiter] > 0) {
        parting.add(delimiter);
      }
      if (times[delimiter] > 0 || delimiter == ',') {
        occurring.add(delimiter);
      }
    }
    boolean sure = parting.size() == 1 && betweenQuotes[parting.get(0)] >= MANY;
    return sure ? parting : occurring;
  }
}
