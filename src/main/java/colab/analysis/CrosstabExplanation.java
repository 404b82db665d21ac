package colab.analysis;

import colab.corpus.Account;
import colab.counted.register.Crosstab;
import colab.table.Column;
import colab.table.Note;
import colab.table.Table;
import colab.table.Unit;
import colab.table.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the counts and sums of a register came about. */
public final class CrosstabExplanation {
  private final Crosstab crosstab;
  private final CrosstabTable made;

  /** Explains the table that was made of a register. */
  public CrosstabExplanation(Crosstab crosstab, CrosstabTable made) {
    this.crosstab = crosstab;
    this.made = made;
  }

  /**
   * {@return the explanation}
   *
   * @param left the table as it is shown, its first row worked out
   */
  public List<Note> notes(Table left) {
    List<Note> notes = new ArrayList<>();
    notes.add(Note.finding("Rows", rows(crosstab.findings().account())));
    String what = crosstab.summed().map(name -> "sum of " + name + " over the").orElse("number of");
    notes.add(
        Note.finding(
            "Figure", what + " rows with this " + String.join(" and this ", crosstab.by())));
    if (!left.rows().isEmpty()) {
      notes.add(Note.finding("Row", new Cells(left).text(0, left.columns().get(0).id())));
      for (int i = 1; i < left.columns().size(); i++) {
        shown(left, i).ifPresent(notes::add);
      }
    }
    if (made.overlaps()) {
      notes.add(Note.of("A row that lists several values counts for each of them: do not add."));
    }
    return notes;
  }

  private Optional<Note> shown(Table left, int place) {
    Column column = left.columns().get(place);
    Value value = left.rows().get(0).get(place);
    boolean number = value instanceof Value.Count || value instanceof Value.Quantity;
    if (!number || column.show() == Column.Show.DATA) {
      return Optional.empty();
    }
    String result = Wording.value(value, column.unit());
    return Optional.of(
        Note.finding(
            column.heading().strip(),
            column.unit() == Unit.PERCENT ? "= " + share(left) + " = " + result : "= " + result));
  }

  /** The share is that of the first column of numbers in its total. */
  private String share(Table left) {
    for (int i = 1; i < left.columns().size(); i++) {
      if (left.columns().get(i).unit() != Unit.TEXT) {
        Unit unit = left.columns().get(i).unit();
        return "100 x "
            + Wording.value(left.rows().get(0).get(i), unit)
            + " / "
            + Wording.value(made.all().get(i), unit);
      }
    }
    return "";
  }

  private static String rows(Account account) {
    return Words.number(account.read())
        + " read = "
        + Words.number(account.kept())
        + " counted + "
        + Words.number(account.filtered())
        + " not asked for + "
        + Words.number(account.duplicate())
        + " repeated + "
        + Words.number(account.rejected())
        + " rejected";
  }
}
