package colab.baseline;

import colab.ColabException;
import colab.corpus.Input;
import colab.corpus.Inputs;
import colab.corpus.sheet.Dialect;
import colab.corpus.sheet.Sheet;
import colab.corpus.sheet.Sheets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the file of a baseline. What a row prints is held against what follows from its numbers,
 * and the rows against the head, so that a file that was cut or changed by hand is refused.
 */
public final class BaselineReader {
  private static final String AGAIN =
      "Make it again with colab baseline; a baseline is not to be changed by hand.";

  private final String name;
  private final HeadReader head = new HeadReader();
  private final CellReader cells = new CellReader();
  private boolean begun;

  private BaselineReader(String name) {
    this.name = name;
  }

  /**
   * {@return the baseline of this file}
   *
   * @throws ColabException when it is none, or damaged; it names the line
   */
  public static Baseline read(Input input) {
    BaselineReader reader = new BaselineReader(input.name());
    try (Sheet sheet = Sheets.open(input, Dialect.delimited(',', StandardCharsets.UTF_8))) {
      while (sheet.next()) {
        reader.row(sheet);
      }
    } catch (IOException e) {
      throw Inputs.unreadable(input.name(), e);
    }
    return reader.baseline();
  }

  private void row(Sheet sheet) {
    List<String> row = new ArrayList<>();
    for (int i = 0; i < sheet.width(); i++) {
      row.add(sheet.cell(i).strip());
    }
    if (!head.isBegun() && !row.get(0).equals(Captions.MARK)) {
      throw ColabException.couldNot(
          name + ": this is not a baseline of colab",
          "Name a file that colab baseline -o made, saved with commas.");
    }
    try {
      take(row, sheet.isBlank());
    } catch (Damage | ArithmeticException | IllegalArgumentException e) {
      String what = e instanceof Damage ? String.valueOf(e.getMessage()) : "a number is damaged";
      throw ColabException.couldNot(
          name + ":" + sheet.line() + ": this baseline is damaged: " + what, AGAIN);
    }
  }

  private void take(List<String> row, boolean blank) {
    if (blank) {
      return;
    }
    if (begun) {
      cells.take(row);
    } else if (row.get(0).equals(Captions.COLUMNS.get(0))) {
      begun = true;
      Damage.unless(
          row.size() >= Captions.COLUMNS.size()
              && row.subList(0, Captions.COLUMNS.size()).equals(Captions.COLUMNS),
          "the columns are not those of a baseline");
    } else {
      head.take(row);
    }
  }

  private Baseline baseline() {
    try {
      Damage.unless(head.isBegun(), "it is empty");
      About about = head.about();
      head.checkRows(cells.rows(), cells.publications());
      return new Baseline(about, cells.cells(), head.ranked());
    } catch (Damage | ArithmeticException | IllegalArgumentException e) {
      String what = e instanceof Damage ? String.valueOf(e.getMessage()) : "a number is damaged";
      throw ColabException.couldNot(name + ": this baseline is damaged: " + what, AGAIN);
    }
  }
}
