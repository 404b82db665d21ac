package colab.analysis.institution;

import colab.analysis.Wording;
import colab.analysis.Words;
import colab.indicator.Evidence;
import colab.indicator.OutputIndicators;
import colab.table.Note;
import colab.table.Unit;
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
    String unknown =
        known == all
            ? ""
            : " whose sectors are known; "
                + Words.decimal(100.0 * (all - known) / all, 1)
                + "% have one that is not known";
    return Optional.of(
        Note.finding(
            "Academic-corporate",
            Wording.value(OutputIndicators.ACADEMIC_CORPORATE.of(Evidence.of(cell)), Unit.PERCENT)
                + "% of publications"
                + unknown));
  }
}
