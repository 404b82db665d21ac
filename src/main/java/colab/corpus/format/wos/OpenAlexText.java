package colab.corpus.format.wos;

import colab.corpus.Provenance;
import colab.corpus.cell.Addresses;
import colab.corpus.rows.CellReader;
import colab.corpus.rows.Decoding;
import colab.corpus.rows.KnownColumn;
import colab.corpus.rows.TableLayout;
import colab.corpus.rows.TableSource;
import colab.corpus.sheet.Dialect;
import colab.publication.Attribute;
import colab.publication.Provider;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the website of OpenAlex exports as text: tagged records like those of the Web of Science, in
 * which addresses end with the two letters of a country. It has no field-normalised impact.
 */
public final class OpenAlexText implements TableSource {
  private static final String FIRST_LINE = "FN OpenAlex";
  private static final String IDENTIFIER = "https://openalex.org/";

  /** Its addresses say neither who works there nor, for sure, which part is the institution. */
  private static final Set<Attribute> OWN =
      EnumSet.of(
          Attribute.ID,
          Attribute.COUNTRIES,
          Attribute.INSTITUTIONS,
          Attribute.INSTITUTION_COUNTRIES,
          Attribute.AFFILIATIONS);

  private static final List<KnownColumn> COLUMNS =
      Stream.concat(
              Stream.of(
                  KnownColumn.text(Attribute.ID, "UT")
                      .spelled(cell -> cell.startsWith("W") ? IDENTIFIER + cell : cell),
                  KnownColumn.of(Attribute.COUNTRIES, OpenAlexText::codes, "C1").inProse()),
              WosColumns.ALL.stream().filter(column -> !OWN.contains(column.attribute())))
          .toList();

  private static CellReader codes(Decoding decoding, String title) {
    CellReader countries = decoding.countries(title);
    return (cell, row) ->
        countries.read(
            Addresses.betweenSemicolons(cell).stream()
                .map(address -> address.substring(address.lastIndexOf(',') + 1))
                .collect(Collectors.joining("|", "", "|")),
            row);
  }

  @Override
  public String id() {
    return "openalex-text";
  }

  @Override
  public String title() {
    return "OpenAlex (text)";
  }

  @Override
  public String recognition() {
    return "a first line FN OpenAlex";
  }

  @Override
  public Provider provider() {
    return Provider.OPENALEX;
  }

  @Override
  public List<KnownColumn> columns() {
    return COLUMNS;
  }

  @Override
  public boolean writes(Dialect.Kind kind) {
    return kind == Dialect.Kind.TAGGED;
  }

  @Override
  public int score(List<String> headings) {
    return headings.contains(FIRST_LINE) ? 1 : 0;
  }

  @Override
  public Provenance provenance(String name, TableLayout layout) {
    return Provenance.silent(name, id(), provider());
  }

  @Override
  public String advice(Attribute missing, String column) {
    return "Export it again from OpenAlex as CSV, or as JSON lines from its API: they have more.";
  }
}
