package colab.corpus.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The byte scanner against the tolerant reader, which is the reference. */
class ScannedSheetTest {
  private static final int FILES = 1_000;
  private static final List<String> PIECES =
      List.of(
          "a",
          "Japan| United Kingdom",
          "",
          "-",
          "3.48",
          "caf\u00e9",
          "\u65e5\u672c",
          "x\ny",
          "x\r\ny",
          "say \"hi\"",
          " padded ",
          "a,b",
          "a;b",
          "tab\there",
          "\u200b",
          "#1",
          "long long long long text",
          "\ud83d\ude00");

  private static final List<String> STRAY = List.of("\"", "\"\"", "\n", ",", "x\"");

  @Test
  void agreesWithTheTolerantReaderOnWellFormedFiles() throws IOException {
    SplittableRandom random = new SplittableRandom(20221201);
    for (int file = 0; file < FILES; file++) {
      assertAgree(wellFormed(random), random);
    }
  }

  @Test
  void agreesWithTheTolerantReaderOnFilesWithStrayMarks() throws IOException {
    SplittableRandom random = new SplittableRandom(7);
    for (int file = 0; file < FILES; file++) {
      StringBuilder text = new StringBuilder(wellFormed(random));
      for (int times = random.nextInt(1, 4); times > 0 && text.length() > 0; times--) {
        int at = random.nextInt(text.length());
        boolean insidePair = Character.isLowSurrogate(text.charAt(at));
        text.insert(insidePair ? 0 : at, STRAY.get(random.nextInt(STRAY.size())));
      }
      assertAgree(text.toString(), random);
    }
  }

  @Test
  void readsARowThatIsLargerThanTheBuffer() throws IOException {
    String large = "x".repeat(1_000_000);
    assertThat(scanned("a,\"" + large + "\"\nb,c\n", ',', 1 << 20))
        .containsExactly("1-1 [a, " + large + "]", "2-2 [b, c]");
  }

  @Test
  void handsARowWithAQuoteInsideAPlainCellToTheTolerantReader() throws IOException {
    assertThat(scanned("a,b\n5\" pipe,c\n\"d\",e\n", ',', 100))
        .containsExactly("1-1 [a, b]", "2-2 [5\" pipe, c]", "3-3 [d, e]");
  }

  @Test
  void countsLinesInsideCells() throws IOException {
    assertThat(scanned("\"a\nb\",1\r\n\r\nc,2", ',', 4))
        .containsExactly("1-2 [a\nb, 1]", "3-3 []", "4-4 [c, 2]");
  }

  @Test
  void dropsAByteOrderMark() throws IOException {
    assertThat(scanned("\ufeffa,b\n", ',', 100)).containsExactly("1-1 [a, b]");
  }

  private static void assertAgree(String text, SplittableRandom random) throws IOException {
    List<String> expected = rows(new DelimitedSheet("file", new StringReader(text), ','));
    assertThat(scanned(text, ',', random.nextInt(4, 60))).as(text).isEqualTo(expected);
  }

  private static String wellFormed(SplittableRandom random) {
    StringBuilder text = new StringBuilder();
    String end = random.nextBoolean() ? "\n" : "\r\n";
    int rows = random.nextInt(1, 8);
    for (int row = 0; row < rows; row++) {
      int cells = random.nextInt(1, 6);
      for (int cell = 0; cell < cells; cell++) {
        text.append(cell == 0 ? "" : ",")
            .append(cell(PIECES.get(random.nextInt(PIECES.size())), random));
      }
      text.append(row == rows - 1 && random.nextBoolean() ? "" : end);
    }
    return text.toString();
  }

  private static String cell(String piece, SplittableRandom random) {
    boolean needsQuotes = piece.contains(",") || piece.contains("\"") || piece.contains("\n");
    return needsQuotes || random.nextBoolean() && !piece.isEmpty()
        ? "\"" + piece.replace("\"", "\"\"") + "\""
        : piece;
  }

  private static List<String> scanned(String text, char delimiter, int size) throws IOException {
    InputStream bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    return rows(new ScannedSheet("file", bytes, delimiter, size));
  }

  private static List<String> rows(Sheet sheet) throws IOException {
    List<String> rows = new ArrayList<>();
    try (sheet) {
      while (sheet.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < sheet.width(); i++) {
          cells.add(sheet.cell(i));
        }
        rows.add(
            sheet.line()
                + "-"
                + sheet.lastLine()
                + " "
                + cells
                + (sheet.isBlank() && !cells.equals(List.of("")) ? " blank" : ""));
      }
    }
    return rows;
  }
}
