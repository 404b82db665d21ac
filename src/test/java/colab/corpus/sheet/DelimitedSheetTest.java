package colab.corpus.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DelimitedSheetTest {
  private static final List<String> PARTS =
      List.of("a", "bc", ",", ";", "\"", "\n", "\n\n", " ", "\u00e9", "'", "long text ");

  /** A row as it was written, with the line it starts on. */
  private record Written(long line, List<String> cells) {}

  private static String cell(Random random) {
    StringBuilder cell = new StringBuilder();
    for (int n = random.nextInt(6); n > 0; n--) {
      cell.append(PARTS.get(random.nextInt(PARTS.size())));
    }
    return cell.toString();
  }

  private static String quoted(Random random, String cell, char delimiter) {
    boolean needed =
        cell.indexOf(delimiter) >= 0
            || cell.contains("\"")
            || cell.contains("\n")
            || !cell.equals(cell.strip());
    return needed || random.nextBoolean() ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }

  @ParameterizedTest
  @CsvSource({
    "1,',','LF'",
    "2,';','LF'",
    "3,',','CRLF'",
    "4,'|','LF'",
    "5,',','CRLF'",
    "6,',','LF'"
  })
  void everyCellAndTheLineOfEveryRowComeBack(long seed, char delimiter, String ending)
      throws IOException {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    List<Written> expected = new ArrayList<>();
    long line = 1;
    for (int i = 0; i < 3_000; i++) {
      if (random.nextInt(10) == 0) {
        text.append('\n');
        line++;
        continue;
      }
      List<String> cells = List.of("x" + cell(random), cell(random), cell(random) + "y");
      expected.add(new Written(line, cells));
      text.append(
              String.join(
                  String.valueOf(delimiter),
                  cells.stream().map(cell -> quoted(random, cell, delimiter)).toList()))
          .append('\n');
      line += 1 + cells.stream().flatMapToInt(String::chars).filter(c -> c == '\n').count();
    }
    String written = ending.equals("LF") ? text.toString() : text.toString().replace("\n", "\r\n");
    assertThat(read(written, delimiter)).isEqualTo(expected);
  }

  private static List<Written> read(String text, char delimiter) throws IOException {
    List<Written> rows = new ArrayList<>();
    try (Sheet sheet = new DelimitedSheet("f", new StringReader(text), delimiter)) {
      while (sheet.next()) {
        if (!sheet.isBlank()) {
          rows.add(new Written(sheet.line(), List.of(sheet.cell(0), sheet.cell(1), sheet.cell(2))));
        }
      }
    }
    return rows;
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstCell() throws IOException {
    assertThat(read("\ufeff\"x\",y,z\n", ','))
        .containsExactly(new Written(1, List.of("x", "y", "z")));
    assertThat(read("\ufeff", ',')).isEmpty();
  }

  @Test
  void anEmptyTextHasNoRows() throws IOException {
    assertThat(read("", ',')).isEmpty();
  }
}
