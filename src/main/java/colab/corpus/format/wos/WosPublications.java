package colab.corpus.format.wos;

import colab.corpus.Provenance;
import colab.corpus.rows.KnownColumn;
import colab.corpus.rows.Signature;
import colab.corpus.rows.TableLayout;
import colab.corpus.rows.TableSource;
import colab.corpus.sheet.Dialect;
import colab.publication.Attribute;
import colab.publication.Provider;
import java.util.List;
import java.util.Set;

/**
 * The exports of the Web of Science: tab-delimited, tagged plain text, workbook, BibTeX. Countries
 * are those that the addresses end with; its categories are not the fields that colab knows, and
 * there is no field-normalised impact in it.
 */
public final class WosPublications implements TableSource {
  private static final Signature SIGNATURE =
      new Signature(
          Set.of("UT", "UT (Unique WOS ID)", "UT (Unique ID)", "Unique-ID", "PT", "C1"),
          Set.of("FN OpenAlex", "EID", "Lens ID", "Publication ID"));

  @Override
  public String id() {
    return "web-of-science";
  }

  @Override
  public String title() {
    return "Web of Science (TSV, plain text, Excel, BibTeX)";
  }

  @Override
  public String recognition() {
    return "its tags (PT, AU, UT ...), or a row with UT (Unique WOS ID), or Unique-ID in BibTeX";
  }

  @Override
  public Provider provider() {
    return Provider.WEB_OF_SCIENCE;
  }

  @Override
  public List<KnownColumn> columns() {
    return WosColumns.ALL;
  }

  @Override
  public int score(List<String> headings) {
    return SIGNATURE.score(headings, columns());
  }

  @Override
  public boolean writes(Dialect.Kind kind) {
    return true;
  }

  /** Between tabs nothing is quoted: a quotation mark is one of the title. */
  @Override
  public Dialect dialect(Dialect found) {
    return found.delimiter() == '\t' ? Dialect.unquoted('\t', found.charset()) : found;
  }

  @Override
  public Provenance provenance(String name, TableLayout layout) {
    return Provenance.silent(name, id(), provider());
  }

  @Override
  public String advice(Attribute missing, String column) {
    return switch (missing) {
      case FWCI, PERCENTILE, WEIGHTED_PERCENTILE ->
          "The Web of Science exports no field-normalised impact: InCites gives CNCI; SciVal and"
              + " OpenAlex give FWCI.";
      case FIELDS ->
          "The Web of Science has categories of its own, not ASJC: group them, in a table for --scheme.";
      case COUNTRIES, COUNTRY_NUMBER ->
          "Export it again from the Web of Science Core Collection (All Databases has no addresses),"
              + " Record Content: Full Record.";
      default -> "Export it again from the Web of Science, Record Content: Full Record.";
    };
  }
}
