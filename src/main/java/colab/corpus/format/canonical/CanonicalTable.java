package colab.corpus.format.canonical;

import colab.corpus.Provenance;
import colab.corpus.rows.KnownColumn;
import colab.corpus.rows.TableLayout;
import colab.corpus.rows.TableSource;
import colab.publication.Attribute;
import colab.publication.Provider;
import java.util.List;

/**
 * The canonical table that {@code colab convert} writes, read back: its preamble says whose
 * publications they are.
 */
public final class CanonicalTable implements TableSource {
  /** The id of the format. */
  public static final String ID = "canonical";

  static final String FILE = "file";
  static final String LINE = "line";

  private static final List<KnownColumn> COLUMNS =
      CanonicalColumn.ALL.stream().map(CanonicalColumn::known).toList();

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String title() {
    return "colab's own CSV";
  }

  @Override
  public String recognition() {
    return "a row that ends with its columns file and line";
  }

  @Override
  public Provider provider() {
    return Provider.TABLE;
  }

  @Override
  public List<KnownColumn> columns() {
    return COLUMNS;
  }

  @Override
  public int score(List<String> headings) {
    if (!headings.contains(FILE) || !headings.contains(LINE)) {
      return 0;
    }
    long known =
        COLUMNS.stream().filter(column -> headings.stream().anyMatch(column::isCalled)).count();
    return known == headings.size() - 2 ? (int) known : 0;
  }

  @Override
  public Provenance provenance(String name, TableLayout layout) {
    return Preamble.read(name, id(), layout.preamble());
  }

  @Override
  public String advice(Attribute missing, String column) {
    if (Attribute.ofWorkplaces().contains(missing)) {
      return "A converted csv file keeps no institutions: convert to FILE.colab, which does.";
    }
    return "The files that it was converted from did not say it: convert an export that does.";
  }
}
