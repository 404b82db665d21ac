package colab.corpus.rows;

import colab.corpus.cell.UnreadableCell;
import colab.corpus.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The columns of one file that say how a row stands, such as that it was retracted.
 *
 * @param placed the columns that it has
 */
record Marks(List<Placed> placed) {

  /** A column and its place, from 0. */
  record Placed(int index, CellReader reader) {}

  static Marks of(Map<String, CellReader> readers, TableLayout layout) {
    List<Placed> placed = new ArrayList<>();
    for (int i = 0; i < layout.headings().size(); i++) {
      CellReader reader = readers.get(KnownColumn.folded(layout.headings().get(i)));
      if (reader != null) {
        placed.add(new Placed(i, reader));
      }
    }
    return new Marks(placed);
  }

  /** Reads them for the present row of the sheet. */
  void read(Sheet sheet, DecodedRow row) throws UnreadableCell {
    for (Placed mark : placed) {
      mark.reader().read(sheet.cell(mark.index()), row);
    }
  }
}
