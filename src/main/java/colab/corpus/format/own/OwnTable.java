package colab.corpus.format.own;

import colab.corpus.Provenance;
import colab.corpus.Reading;
import colab.corpus.rows.KnownColumn;
import colab.corpus.rows.TableLayout;
import colab.corpus.rows.TableSource;
import colab.corpus.rows.WatchedReading;
import colab.publication.Attribute;
import colab.publication.Provider;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table whose columns the user named. A file is such a table when a row of it has all of these
 * columns.
 */
public final class OwnTable implements TableSource {
  private final Mapping mapping;
  private final List<KnownColumn> columns;

  /** Reads tables with these columns. */
  public OwnTable(Mapping mapping) {
    this.mapping = mapping;
    this.columns = new OwnColumns(mapping).all();
  }

  @Override
  public String id() {
    return "own-table";
  }

  @Override
  public String title() {
    return "own table";
  }

  @Override
  public String recognition() {
    return "the columns that --columns or --column-file names";
  }

  @Override
  public Provider provider() {
    return mapping.provider();
  }

  @Override
  public List<KnownColumn> columns() {
    return columns;
  }

  @Override
  public int score(List<String> headings) {
    boolean all = columns.stream().allMatch(column -> headings.stream().anyMatch(column::isCalled));
    return all ? columns.size() : 0;
  }

  @Override
  public Provenance provenance(String name, TableLayout layout) {
    return Provenance.silent(name, id(), provider());
  }

  @Override
  public Reading arranged(Reading rows) {
    return mapping.isLong() ? new GatheredReading(rows) : new WatchedReading(rows, Repetition::new);
  }

  @Override
  public String advice(Attribute missing, String column) {
    String word =
        Stream.of(Role.values())
            .filter(role -> role.attribute() == missing)
            .findFirst()
            .map(Role::word)
            .orElse("");
    return "Say which column it is: --columns " + word + "=COLUMN; colab help formats tells how.";
  }
}
