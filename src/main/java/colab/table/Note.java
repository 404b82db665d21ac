package colab.table;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A sentence below a table. With a label it is a finding, set beside it ("Carried by", "249
 * publications (1%) hold 34% of the sum of FWCI"); without one it is plain text, wrapped.
 *
 * @param label a short heading; empty for plain text
 * @param text the sentence
 * @param about what the ids of the columns that it speaks of start with; none where it speaks of
 *     all
 * @param otherwise what is said where one of them is not there; at most one
 */
public record Note(String label, String text, List<String> about, List<Note> otherwise) {
  public Note {
    about = List.copyOf(about);
    otherwise = List.copyOf(otherwise);
  }

  public static Note of(String text) {
    return finding("", text);
  }

  public static Note finding(String label, String text) {
    return new Note(label, text, List.of(), List.of());
  }

  /** {@return this note, of columns whose ids start with these words} */
  public Note about(String... columns) {
    return new Note(label, text, List.of(columns), otherwise);
  }

  /** {@return this note, with what is said where its columns are not all there} */
  public Note otherwise(Note other) {
    return new Note(label, text, about, List.of(other));
  }

  /** {@return this note in other words} */
  public Note worded(UnaryOperator<String> labels, UnaryOperator<String> words) {
    return new Note(
        labels.apply(label),
        words.apply(text),
        about,
        otherwise.stream().map(note -> note.worded(labels, words)).toList());
  }

  /** {@return this note, for columns that are called otherwise} */
  public Note renamed(UnaryOperator<String> ids) {
    return new Note(
        label,
        text,
        about.stream().map(ids).toList(),
        otherwise.stream().map(note -> note.renamed(ids)).toList());
  }

  /** {@return what there is to say where only columns with these ids are left} */
  public Optional<Note> of(List<String> ids) {
    return about.stream().allMatch(part -> ids.stream().anyMatch(id -> id.startsWith(part)))
        ? Optional.of(this)
        : otherwise.stream().findFirst().flatMap(note -> note.of(ids));
  }
}
