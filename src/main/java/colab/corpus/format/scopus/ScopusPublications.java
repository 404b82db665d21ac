package colab.corpus.format.scopus;

import colab.corpus.Provenance;
import colab.corpus.rows.KnownColumn;
import colab.corpus.rows.Signature;
import colab.corpus.rows.TableLayout;
import colab.corpus.rows.TableSource;
import colab.publication.Attribute;
import colab.publication.Provider;
import java.util.List;
import java.util.Set;

/**
 * The CSV of Scopus: any of its columns, chosen by whoever exported it, quoted or not. Countries
 * are those that the affiliations end with; there is no subject and no field-normalised impact in
 * it.
 */
public final class ScopusPublications implements TableSource {
  private static final Signature SIGNATURE =
      new Signature(
          Set.of(
              "Cited by",
              "Affiliations",
              "Authors with affiliations",
              "Author(s) ID",
              "Author full names",
              "Source title",
              "Document Type",
              "Publication Stage",
              "Link"),
          Set.of(
              "Publication ID",
              "PubYear",
              "Times cited",
              "Lens ID",
              "FWCI",
              "Citations",
              "Scopus Source title",
              "Publication type",
              "Country/Region",
              "Field-Weighted Citation Impact",
              "UT (Unique WOS ID)",
              "UT (Unique ID)",
              "Unique-ID",
              "UT",
              "PT",
              "Accession Number",
              "Total Citations",
              "Average per Year",
              "Article Title"));

  @Override
  public String id() {
    return "scopus";
  }

  @Override
  public String title() {
    return "Scopus (CSV)";
  }

  @Override
  public String recognition() {
    return "a row with two or more of its column names, such as Authors, Cited by, Affiliations, Link";
  }

  @Override
  public Provider provider() {
    return Provider.SCOPUS;
  }

  @Override
  public List<KnownColumn> columns() {
    return ScopusColumns.ALL;
  }

  @Override
  public int score(List<String> headings) {
    return SIGNATURE.score(headings, columns());
  }

  @Override
  public Provenance provenance(String name, TableLayout layout) {
    return Provenance.silent(name, id(), provider());
  }

  @Override
  public String advice(Attribute missing, String column) {
    return switch (missing) {
      case FWCI, PERCENTILE, WEIGHTED_PERCENTILE ->
          "Scopus exports no field-normalised impact: export the same publications from SciVal,"
              + " with Field-Weighted Citation Impact.";
      case FIELDS ->
          "Scopus exports no subject fields: export the same publications from SciVal, with ASJC.";
      case INSTITUTION_COUNTRIES, INSTITUTION_IDS, SECTORS ->
          "Scopus exports addresses, which do not tell a department from its institution: take the"
              + " publications from SciVal or OpenAlex.";
      default ->
          "Export it again from Scopus as CSV and tick '" + column + "' (" + box(missing) + ").";
    };
  }

  private static String box(Attribute attribute) {
    return attribute == Attribute.COUNTRIES || attribute == Attribute.AFFILIATIONS
        ? "under Bibliographical information"
        : "under Citation information";
  }
}
