package colab.corpus.format.lens;

import colab.corpus.Provenance;
import colab.corpus.rows.Decoding;
import colab.corpus.rows.KnownColumn;
import colab.corpus.rows.TableLayout;
import colab.corpus.rows.TableSource;
import colab.publication.Attribute;
import colab.publication.Provider;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The CSV of The Lens, old and new. It has no affiliations, so no countries: {@code Source Country}
 * is that of the journal, and is not read. It has no field-normalised impact either.
 */
public final class LensWorks implements TableSource {
  private static final String ID = "Lens ID";
  private static final Set<String> OWN =
      Set.of(KnownColumn.folded(ID), KnownColumn.folded("Publication Year"));

  private static final List<KnownColumn> ALL =
      List.of(
          KnownColumn.text(Attribute.ID, ID),
          KnownColumn.text(Attribute.DOI, "DOI"),
          KnownColumn.text(Attribute.TITLE, "Title").inProse(),
          KnownColumn.text(Attribute.SOURCE, "Source Title").inProse(),
          KnownColumn.text(Attribute.ISSN, "ISSNs"),
          KnownColumn.of(Attribute.YEAR, Decoding::year, "Publication Year"),
          KnownColumn.of(Attribute.TYPE, Decoding::type, "Publication Type"),
          KnownColumn.of(
                  Attribute.AUTHOR_NUMBER,
                  (decoding, title) -> decoding.authorList(';', Integer.MAX_VALUE),
                  "Author/s")
              .inProse(),
          KnownColumn.of(Attribute.CITATIONS, Decoding::citations, "Citing Works Count"));

  @Override
  public String id() {
    return "lens";
  }

  @Override
  public String title() {
    return "Lens (CSV)";
  }

  @Override
  public String recognition() {
    return "a row with Lens ID and Publication Year";
  }

  @Override
  public Provider provider() {
    return Provider.LENS;
  }

  @Override
  public List<KnownColumn> columns() {
    return ALL;
  }

  @Override
  public int score(List<String> headings) {
    Set<String> folded = headings.stream().map(KnownColumn::folded).collect(Collectors.toSet());
    return folded.containsAll(OWN) ? OWN.size() : 0;
  }

  @Override
  public Provenance provenance(String name, TableLayout layout) {
    return Provenance.silent(name, id(), provider());
  }

  @Override
  public String advice(Attribute missing, String column) {
    return switch (missing) {
      case COUNTRIES, COUNTRY_NUMBER ->
          "The Lens exports no affiliations (Source Country is the journal's): take the same"
              + " publications, by DOI, from OpenAlex, Scopus, the Web of Science or Dimensions.";
      case FWCI, PERCENTILE, WEIGHTED_PERCENTILE ->
          "The Lens rates no citations by field: SciVal and OpenAlex give FWCI, Dimensions FCR.";
      case FIELDS ->
          "The fields of study of The Lens are not ASJC: group them, in a table for --scheme.";
      default -> "Export it again from The Lens as CSV with the column '" + column + "'.";
    };
  }
}
