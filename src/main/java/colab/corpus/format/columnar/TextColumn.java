package colab.corpus.format.columnar;

import colab.publication.Affiliation;
import colab.publication.Byline;
import colab.publication.Countries;
import colab.publication.Country;
import java.util.Optional;

/** A column of texts, or of bylines. Mutable. */
final class TextColumn implements Loading.Decoder {
  private final CodesColumn<Affiliation> affiliations;
  private final boolean bylines;
  private TextBlock block = TextBlock.NOTHING;
  private TextBlock next = TextBlock.NOTHING;

  TextColumn(boolean bylines, Countries countries) {
    this.bylines = bylines;
    Table<Optional<Country>> table = Entries.places(countries);
    this.affiliations = new CodesColumn<>(from -> Entries.affiliation(from, table));
  }

  @Override
  public void decode(ByteReader from, int rows) {
    if (bylines) {
      affiliations.readEntries(from);
    }
    next = TextBlock.read(from, rows);
  }

  @Override
  public void turn() {
    affiliations.turn();
    block = next;
  }

  String text(int row) {
    return block.text(row);
  }

  long key(int row) {
    return block.key(row);
  }

  Byline byline(int row) {
    return BylineBlock.read(block.bytes(row), affiliations::at);
  }
}
