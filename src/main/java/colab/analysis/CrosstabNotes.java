package colab.analysis;

import colab.counted.register.Crosstab;
import colab.table.Note;
import java.util.ArrayList;
import java.util.List;

/** What a reader must know of a register that was counted. */
final class CrosstabNotes {
  private CrosstabNotes() {}

  static List<Note> of(Crosstab crosstab) {
    Crosstab.Findings findings = crosstab.findings();
    List<Note> notes = new ArrayList<>();
    if (findings.listing() > 0) {
      notes.add(
          Note.of(
              "Rows overlap (cells that list several values: %s): do not add. All counts each once."
                  .formatted(Words.number(findings.listing()))));
    }
    long without = crosstab.all().rows() - crosstab.all().known();
    crosstab
        .summed()
        .filter(name -> without > 0)
        .ifPresent(name -> notes.add(without(without, name, "counted, and in no sum")));
    for (int i = 0; i < crosstab.by().size(); i++) {
      if (findings.blanks().get(i) > 0) {
        notes.add(without(findings.blanks().get(i), crosstab.by().get(i), "(blank)"));
      }
    }
    if (crosstab.summed().isPresent() && CrosstabValues.isRounded(crosstab)) {
      notes.add(Note.of("Sums of more than 15 digits are rounded."));
    }
    Notes.account(findings.account()).ifPresent(notes::add);
    return notes;
  }

  private static Note without(long rows, String column, String what) {
    String subject = rows == 1 ? "1 row" : Words.number(rows) + " rows";
    return Note.of(subject + " without " + column + ": " + what + ".");
  }
}
