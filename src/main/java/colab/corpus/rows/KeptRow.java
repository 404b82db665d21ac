package colab.corpus.rows;

import colab.corpus.Keys;
import colab.corpus.sheet.ByteCell;
import colab.corpus.sheet.ChunkSheet;
import colab.publication.Attribute;

/**
 * A decoded row that outlives its sheet's present row: it remembers where the wanted cells stand in
 * the chunk, and gives their text when it is asked. Mutable: it is used again for another chunk.
 */
final class KeptRow implements DecodedRow.Texts {
  private final TableRow reader;
  private final DecodedRow row;
  private final ByteCell.Places places;
  private long id;

  KeptRow(String source, TableRow reader) {
    this.reader = reader;
    this.row = new DecodedRow(source, this);
    this.places = reader.places();
  }

  DecodedRow row() {
    return row;
  }

  /**
   * Remembers where the cells of the chunk's present row stand.
   *
   * @return the key of its identifier, if that is plainly written
   */
  long keep(ChunkSheet chunk) {
    id = reader.keep(chunk, places);
    return id;
  }

  @Override
  public String of(Attribute attribute) {
    return reader.textOf(attribute, places);
  }

  @Override
  public long key(Attribute attribute) {
    return attribute == Attribute.ID && id != Keys.NONE
        ? id
        : DecodedRow.Texts.super.key(attribute);
  }
}
