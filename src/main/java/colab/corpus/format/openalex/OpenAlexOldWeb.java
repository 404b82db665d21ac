package colab.corpus.format.openalex;

import colab.corpus.Provenance;
import colab.corpus.rows.KnownColumn;
import colab.corpus.rows.TableLayout;
import colab.corpus.rows.TableSource;
import colab.publication.Attribute;
import colab.publication.Provider;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The CSV that OpenAlex's website exported in 2022 and 2023: names with underscores, institutions
 * by name only. It can be counted by year; countries and FWCI are not in it.
 */
public final class OpenAlexOldWeb implements TableSource {
  private static final Set<String> OWN =
      Set.of(
          "author_institution_names",
          "author_institution_ids",
          "primary_location_id",
          "primary_location_display_name",
          "relevance_score");

  @Override
  public String id() {
    return "openalex-web-2022";
  }

  @Override
  public String title() {
    return "OpenAlex website as of 2022-23 (CSV)";
  }

  @Override
  public String recognition() {
    return "columns id, display_name and such as author_institution_names";
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
  public int score(List<String> headings) {
    return isHeader(headings.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList())
        ? headings.size()
        : 0;
  }

  static boolean isHeader(List<String> names) {
    return names.contains("id")
        && names.contains("display_name")
        && names.stream().anyMatch(OWN::contains);
  }

  @Override
  public Provenance provenance(String name, TableLayout layout) {
    return OpenAlexWeb.undated(name, id());
  }

  @Override
  public String advice(Attribute missing, String column) {
    return Advice.older(missing);
  }
}
