package colab.corpus.rows;

import colab.corpus.Keys;
import colab.corpus.sheet.ByteCell;
import colab.publication.Attribute;

/**
 * A decoded row that outlives its sheet's present row: it remembers where the cells stand in the
 * chunk, and gives their text when it is asked. Mutable: it is used again for another chunk.
 */
final class KeptRow implements DecodedRow.Texts {
  private final TableRow reader;
  private final DecodedRow row;
  private final ByteCell[] cells = new ByteCell[Attribute.values().length];
  private long id;

  KeptRow(String source, TableRow reader) {
    this.reader = reader;
    this.row = new DecodedRow(source, this);
    for (int i = 0; i < cells.length; i++) {
      cells[i] = new ByteCell();
    }
  }

  DecodedRow row() {
    return row;
  }

  /**
   * Remembers where the cells of the sheet's present row stand.
   *
   * @return the key of its identifier, if that is plainly written
   */
  long keep() {
    reader.placeCells(cells);
    id = reader.idKey(cells[Attribute.ID.ordinal()]);
    return id;
  }

  @Override
  public String of(Attribute attribute) {
    return reader.textOf(attribute, cells[attribute.ordinal()].text());
  }

  @Override
  public long key(Attribute attribute) {
    return attribute == Attribute.ID && id != Keys.NONE
        ? id
        : DecodedRow.Texts.super.key(attribute);
  }
}
