package colab.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NoteTest {
  private static final Note PLAIN = Note.of("Full counting.");
  private static final Note INDEX = Note.of("Index: 1 is as expected.").about("index");
  private static final Note ORDER =
      Note.of("Mostly consortia: see <=100au.")
          .about("fwci_up_to")
          .otherwise(Note.of("Mostly consortia.").about("fwci"));

  private static Table table() {
    return new Table(
        "t",
        "T",
        false,
        List.of(
            Column.of("country", "Country", Unit.TEXT),
            Column.of("fwci", "FWCI", Unit.RATIO),
            Column.of("fwci_up_to_100_authors", "<=100au", Unit.RATIO),
            Column.of("index", "Index", Unit.RATIO)),
        List.of(),
        List.of(PLAIN, INDEX, ORDER));
  }

  private static List<String> left(String... columns) {
    return table().columns(List.of(columns)).notes().stream().map(Note::text).toList();
  }

  @Test
  void aNoteStaysWithItsColumn() {
    assertThat(left("country", "index")).containsExactly(PLAIN.text(), INDEX.text());
    assertThat(left("country", "fwci_up_to_100_authors"))
        .containsExactly(PLAIN.text(), ORDER.text());
  }

  @Test
  void aNoteSaysWhatIsLeftToSay() {
    assertThat(left("country", "fwci")).containsExactly(PLAIN.text(), "Mostly consortia.");
  }

  @Test
  void aNoteThatIsAboutNoColumnStays() {
    assertThat(left("country")).containsExactly(PLAIN.text());
  }

  @Test
  void aNoteKeepsItsColumnInOtherWords() {
    Note worded = ORDER.worded(label -> label, text -> text.replace("consortia", "groups"));
    assertThat(worded.of(List.of("fwci")).map(Note::text)).contains("Mostly groups.");
    assertThat(worded.renamed(id -> id.replace("fwci", "cnci")).of(List.of("fwci"))).isEmpty();
  }
}
