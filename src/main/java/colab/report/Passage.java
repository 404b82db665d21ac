package colab.report;

import colab.table.Note;
import colab.table.Table;
import java.util.Arrays;
import java.util.List;

/**
 * Text that stands between the tables of a report, for people only.
 *
 * @param place where it stands in the report file
 * @param heading what stands above it; perhaps empty
 * @param paragraphs from the top, each in one line
 */
public record Passage(Place place, String heading, List<String> paragraphs) {
  public Passage {
    paragraphs = List.copyOf(paragraphs);
  }

  /** {@return the paragraphs of words that empty lines part} */
  static List<String> paragraphs(String words) {
    return Arrays.stream(words.strip().split("\\n\\s*\\n"))
        .map(paragraph -> paragraph.strip().replaceAll("\\s+", " "))
        .toList();
  }

  /** {@return it as a table without columns} */
  Table table() {
    List<Note> notes = paragraphs.stream().map(Note::of).toList();
    return new Table("text-" + place.line(), heading, false, List.of(), List.of(), notes);
  }
}
