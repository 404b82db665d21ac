package colab.report.diff;

import colab.analysis.Words;
import colab.corpus.Selection;
import colab.table.Note;
import colab.table.Table;
import java.util.List;
import java.util.Optional;

/** What a reader must know of moved figures. */
final class ShiftNotes {
  private ShiftNotes() {}

  /** {@return in which order the parts were taken} */
  static Note order() {
    return Note.of(
        "Moved = Gone + Other class + Cited + Added, in this order: publications that left the files;"
            + " those in both whose year, type, countries or subjects changed; their citations;"
            + " publications that came.");
  }

  static Note counted() {
    return Note.of("A figure without parts is of an export that is counted already.");
  }

  static Note printed() {
    return Note.of(
        "Already counted exports, or exports of different limits: the difference of the printed"
            + " figures; what moved them is not in the files.");
  }

  /** {@return "4 of 10 figures differ."} */
  static Note number(List<Shift> all) {
    long differing = all.stream().filter(Shift::differs).count();
    long unseen = all.stream().filter(Shift::differs).filter(ShiftTable::isUnseen).count();
    String beyond =
        unseen == 0
            ? "."
            : unseen == differing
                ? ", all beyond the digits printed."
                : ", " + Words.number(unseen) + " of them beyond the digits printed.";
    return Note.of(
        (differing == 0 ? "None" : Words.number(differing))
            + " of "
            + Words.number(all.size())
            + (differing == 1 ? " figures differs" : " figures differ")
            + beyond);
  }

  /** {@return a note where the two tables do not speak of the same years} */
  static Optional<Note> otherSubject(Table before, Table after) {
    String older = Words.subject(before);
    return older.equals(Words.subject(after))
        ? Optional.empty()
        : Optional.of(
            Note.of("The older table is \"" + older + "\": --years makes both of the same years."));
  }

  static Optional<Note> keyless(long number) {
    return number == 0
        ? Optional.empty()
        : Optional.of(
            Note.of(
                Words.number(number)
                    + " rows without identifier or DOI cannot be matched: each is gone or added."));
  }

  /** {@return how the parts came about} */
  static List<Note> explained() {
    return List.of(
        Note.finding("Older", "the question, answered from the older export"),
        Note.finding(
            "Gone",
            "its figure with only the publications that the newer export has, minus"
                + " the older figure"),
        Note.finding(
            "Other class",
            "these publications with year, type, countries, authors and"
                + " subjects of the newer export and their older citations, minus the last"),
        Note.finding(
            "Cited", "these publications as they stand in the newer export, minus the last"),
        Note.finding("Added", "the newer figure, minus the last"),
        Note.of(
            "The parts add up to the whole for counts, means, shares, ranks and rates of growth"
                + " alike. Another order would give other parts: what goes first takes what two"
                + " changes do together. Publications are matched by identifier, else by DOI."));
  }

  /** {@return which set's publications are counted, where a table is about several} */
  static Note oneOfSeveral(Selection set) {
    return Note.of("These are " + Words.set(set) + ", not those of the other sets in the table.");
  }
}
