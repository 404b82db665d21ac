package colab.analysis.institution;

import colab.analysis.Words;
import colab.table.Note;
import colab.tally.Cell;
import colab.tally.Measure;
import java.util.Optional;

/** Academic-corporate collaboration in a set, with what nobody knows of it. */
final class Sectors {
  private Sectors() {}

  /** {@return the share in words; none where nothing is known} */
  static Optional<Note> note(Cell cell) {
    long known = cell.number(Measure.ACADEMIC_CORPORATE).orElse(0);
    long all = cell.publications().orElse(0);
    if (known == 0) {
      return Optional.empty();
    }
    double joint = cell.total(Measure.ACADEMIC_CORPORATE).orElse(0);
    String unknown =
        known == all
            ? ""
            : ", at least; "
                + Words.decimal(100.0 * (all - known) / all, 1)
                + "% have an institution of unknown sector";
    return Optional.of(
        Note.finding(
            "Academic-corporate",
            Words.decimal(100 * joint / all, 1) + "% of publications" + unknown));
  }
}
