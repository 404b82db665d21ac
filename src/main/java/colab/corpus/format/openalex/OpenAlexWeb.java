package colab.corpus.format.openalex;

import colab.corpus.Provenance;
import colab.corpus.rows.CellReader;
import colab.corpus.rows.Decoding;
import colab.corpus.rows.KnownColumn;
import colab.corpus.rows.TableLayout;
import colab.corpus.rows.TableSource;
import colab.publication.Attribute;
import colab.publication.Provider;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** The CSV that OpenAlex's website exports since 2024, with the columns that the user chose. */
public final class OpenAlexWeb implements TableSource {
  private static final List<String> NESTED =
      List.of("authorships.", "primary_location.", "primary_topic.", "open_access.");

  private static final Set<String> OWN =
      Set.of(
          "id",
          "doi",
          "display_name",
          "publication_year",
          "publication_date",
          "cited_by_count",
          "cited_by_api_url",
          "fwci",
          "is_retracted",
          Rules.PERCENTILE);

  private static final int ENOUGH = 4;

  @Override
  public String id() {
    return "openalex-web";
  }

  @Override
  public String title() {
    return "OpenAlex website (CSV)";
  }

  @Override
  public String recognition() {
    return "columns id, display_name, publication_year and such as authorships.countries";
  }

  @Override
  public Provider provider() {
    return Provider.OPENALEX;
  }

  @Override
  public List<KnownColumn> columns() {
    return WebColumns.ALL;
  }

  @Override
  public Map<String, CellReader> marks(Decoding decoding) {
    return WebColumns.marks(decoding);
  }

  @Override
  public int score(List<String> headings) {
    List<String> names = headings.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    long nested = names.stream().filter(name -> NESTED.stream().anyMatch(name::startsWith)).count();
    long own = names.stream().filter(OWN::contains).count();
    boolean is = names.contains("id") && (nested > 0 && own > 1 || own >= ENOUGH);
    return is && !OpenAlexOldWeb.isHeader(names) ? (int) (nested + own) : 0;
  }

  @Override
  public Provenance provenance(String name, TableLayout layout) {
    return undated(name, id());
  }

  static Provenance undated(String name, String format) {
    return new Provenance(
        name,
        format,
        Provider.OPENALEX,
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalLong.empty(),
        Map.of(),
        List.of(),
        false);
  }

  @Override
  public String advice(Attribute missing, String column) {
    return Advice.web(missing, column);
  }
}
