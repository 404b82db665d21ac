package colab.corpus.rows;

import static org.assertj.core.api.Assertions.assertThat;

import colab.corpus.cell.CountryCells;
import colab.corpus.cell.FieldCells;
import colab.corpus.cell.UnreadableCell;
import colab.corpus.sheet.ByteCell;
import colab.publication.Asjc;
import colab.publication.Attribute;
import colab.publication.Countries;
import colab.publication.Institutions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Lists mean the same, read from bytes or from text. */
class ListReaderTest {
  private static final int CELLS = 20_000;
  private static final List<String> COUNTRIES =
      List.of(
          "Japan",
          "United Kingdom",
          "C\u00f4te d'Ivoire",
          "Hong Kong",
          "China",
          "Hong Kong, China",
          "NA",
          "-",
          "",
          " ",
          "Atlantis",
          "Korea",
          "JP",
          "Korea, Republic of",
          "T\u00fcrkiye",
          "\u00a0Japan",
          "\"\"Japan\"\"",
          "Bosnia and Herzegovina");
  private static final List<String> FIELDS =
      List.of(
          "1101",
          "Plant Science",
          "General Medicine",
          "Biochemistry, Genetics and Molecular Biology (all)",
          "9999",
          "-",
          "",
          "Alchemy",
          "2208",
          "Electrical and Electronic Engineering");
  private static final List<String> MARKS = List.of("| ", "|", " | ", "|| ", "; ", ", ", ",", " ");

  private final SplittableRandom random = new SplittableRandom(20261120);
  private final Decoding decoding = new Decoding(false, wishes());
  private final DecodedRow row = new DecodedRow("a.csv", attribute -> "");

  private static Wishes wishes() {
    return new Wishes(
        Countries.standard(),
        false,
        Threads.exactly(1),
        Institutions.NONE,
        Optional.empty(),
        Optional.empty());
  }

  private String cell(List<String> names) {
    StringBuilder cell = new StringBuilder();
    String mark = MARKS.get(random.nextInt(MARKS.size()));
    int number = random.nextInt(1, 6);
    for (int i = 0; i < number; i++) {
      cell.append(i == 0 ? "" : mark).append(names.get(random.nextInt(names.size())));
    }
    return random.nextInt(20) == 0 ? cell + mark : cell.toString();
  }

  private static String once(String cell) {
    return cell.replace("\"\"", "\"");
  }

  private void read(CellReader reader, String text) throws UnreadableCell {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    ByteCell cell = new ByteCell();
    cell.at(bytes, 0, bytes.length);
    row.begin(1);
    if (!reader.readBytes(cell, row)) {
      reader.read(once(text), row);
    }
  }

  @Test
  void countriesOfBytesAreThoseOfTheText() throws UnreadableCell {
    CellReader reader = decoding.countries("Country");
    CountryCells reference = new CountryCells(Countries.standard());
    for (int i = 0; i < CELLS; i++) {
      String text = cell(COUNTRIES);
      read(reader, text);
      assertThat(row.countries()).as(text).isEqualTo(reference.read(once(text)));
    }
    assertThat(decoding.beside().drained().names().get(Attribute.COUNTRIES))
        .isEqualTo(reference.unknown())
        .isNotEmpty();
  }

  @Test
  void fieldsOfBytesAreThoseOfTheText() throws UnreadableCell {
    CellReader reader = decoding.fields("ASJC");
    FieldCells reference = new FieldCells(Asjc.standard(), Optional.empty());
    for (int i = 0; i < CELLS; i++) {
      String text = cell(FIELDS);
      read(reader, text);
      assertThat(row.fields()).as(text).isEqualTo(reference.read(once(text)));
    }
    assertThat(decoding.beside().drained().names().get(Attribute.FIELDS))
        .isEqualTo(reference.unknown())
        .isNotEmpty();
  }
}
