package colab.corpus.format.scival;

import colab.corpus.cell.Cells;
import colab.corpus.sheet.ByteCell;
import colab.corpus.sheet.Sheet;

/** The copyright line, which ends every export of SciVal whatever its year. */
final class Footer {
  private Footer() {}

  static boolean is(Sheet sheet, ByteCell room) {
    if (sheet.bytes(0, room) && room.length() > 2 && !mayBe(room)) {
      return false;
    }
    String first = Cells.clean(sheet.cell(0));
    boolean signed = first.startsWith("\u00a9") || first.startsWith("Copyright \u00a9");
    return signed && first.contains("Elsevier")
        || first.startsWith("Synthetic data constructed for colab");
  }

  /** Most rows begin with letters or digits that no copyright line begins with. */
  private static boolean mayBe(ByteCell first) {
    byte initial = first.get(0);
    return initial <= ' '
        || initial == 'C' && first.get(1) == 'o' && first.get(2) == 'p'
        || initial == 'S' && first.get(1) == 'y' && first.get(2) == 'n';
  }
}
