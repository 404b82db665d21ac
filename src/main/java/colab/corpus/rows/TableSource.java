package colab.corpus.rows;

import colab.corpus.Provenance;
import colab.corpus.Reading;
import colab.corpus.sheet.ByteCell;
import colab.corpus.sheet.Dialect;
import colab.corpus.sheet.Sheet;
import colab.publication.Attribute;
import colab.publication.Provider;
import java.util.List;
import java.util.Map;

/** What is peculiar to one provider's tables of publications. */
public interface TableSource {
  /** {@return the format's name in kebab-case} */
  String id();

  /** {@return what people call it} */
  String title();

  /** {@return in a few words, what it is recognised by} */
  String recognition();

  /** {@return whose tables they are} */
  Provider provider();

  /** {@return the columns that say something colab counts} */
  List<KnownColumn> columns();

  /**
   * {@return readers of columns that say how a row stands, by name; they are read after the others,
   * whatever is asked for}
   */
  default Map<String, CellReader> marks(Decoding decoding) {
    return Map.of();
  }

  /** {@return how much a row of clean cells is the header; 0 when it is none} */
  int score(List<String> headings);

  /** {@return whether the provider writes files whose rows are told from one another like this} */
  default boolean writes(Dialect.Kind kind) {
    return kind == Dialect.Kind.DELIMITED || kind == Dialect.Kind.WORKBOOK;
  }

  /** {@return how the provider writes the cells of a file that was found to be of this dialect} */
  default Dialect dialect(Dialect found) {
    return found;
  }

  /** {@return where the rows come from, as the file says above its header} */
  Provenance provenance(String name, TableLayout layout);

  /**
   * {@return whether the table ended with the row before this one}
   *
   * @param room to look at a cell
   */
  default boolean isFooter(Sheet sheet, ByteCell room) {
    return false;
  }

  /** {@return the reading of such a table, made of that of its rows one by one} */
  default Reading arranged(Reading rows) {
    return rows;
  }

  /**
   * {@return the one thing to do when a file lacks what is asked for}
   *
   * @param column the name of the column that would say it; empty when the provider's tables never
   *     do
   */
  String advice(Attribute missing, String column);
}
