package colab.corpus.format.dimensions;

import colab.corpus.Provenance;
import colab.corpus.Reading;
import colab.corpus.rows.KnownColumn;
import colab.corpus.rows.TableLayout;
import colab.corpus.rows.TableSource;
import colab.corpus.rows.WatchedReading;
import colab.publication.Attribute;
import colab.publication.Provider;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The exports of Dimensions, CSV and XLSX: perhaps a line about the data, a header, a row a
 * publication. Its field-normalised impact is the Field Citation Ratio (FCR). The free web version
 * exports neither organisations nor countries.
 */
public final class DimensionsPublications implements TableSource {
  private static final Set<String> OWN =
      Set.of(KnownColumn.folded(DimensionsColumns.ID), KnownColumn.folded(DimensionsColumns.YEAR));

  @Override
  public String id() {
    return "dimensions";
  }

  @Override
  public String title() {
    return "Dimensions (CSV, XLSX)";
  }

  @Override
  public String recognition() {
    return "a row with Publication ID and PubYear";
  }

  @Override
  public Provider provider() {
    return Provider.DIMENSIONS;
  }

  @Override
  public List<KnownColumn> columns() {
    return DimensionsColumns.ALL;
  }

  @Override
  public int score(List<String> headings) {
    Set<String> folded = headings.stream().map(KnownColumn::folded).collect(Collectors.toSet());
    return folded.containsAll(OWN) ? OWN.size() : 0;
  }

  @Override
  public Provenance provenance(String name, TableLayout layout) {
    return DimensionsPreamble.read(name, id(), layout.preamble());
  }

  @Override
  public Reading arranged(Reading rows) {
    return new WatchedReading(rows, HyperAuthorship::new);
  }

  @Override
  public String advice(Attribute missing, String column) {
    return switch (missing) {
      case COUNTRIES, COUNTRY_NUMBER ->
          "The free web version of Dimensions exports no countries: export with a subscription, where"
              + " '"
              + DimensionsColumns.COUNTRIES
              + "' is among the columns, or take the publications from OpenAlex.";
      case FIELDS ->
          "Dimensions sorts by Fields of Research, which are not ASJC: --scheme for takes them.";
      case ISSN -> "Dimensions exports no ISSN.";
      case PERCENTILE, WEIGHTED_PERCENTILE -> "Dimensions exports no percentiles; SciVal does.";
      case FWCI -> "Export it again from Dimensions with the column FCR.";
      default -> "Export it again from Dimensions with the column '" + column + "'.";
    };
  }
}
