package colab.corpus.format.scival;

import colab.ColabException;
import colab.corpus.Head;
import colab.corpus.Heading;
import colab.corpus.Input;
import colab.corpus.PublicationFormat;
import colab.corpus.Reading;
import colab.corpus.cell.Cells;
import colab.publication.Attribute;
import colab.publication.Countries;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The publication exports of SciVal, CSV and XLSX, from 2018 on: a preamble of varying height, a
 * header with any of its columns in any order, a row a publication, a copyright line.
 */
public final class SciValPublications implements PublicationFormat {
  private final Countries countries;

  /** Takes the registry that country names are looked up in. */
  public SciValPublications(Countries countries) {
    this.countries = countries;
  }

  @Override
  public String id() {
    return "scival-publications";
  }

  @Override
  public String title() {
    return "SciVal publications (CSV, XLSX)";
  }

  @Override
  public String recognition() {
    return "a row with two or more of its column names, one of them EID, DOI, Title, Citations, FWCI, percentile or ASJC";
  }

  @Override
  public boolean recognises(Head head) {
    return SciValLayout.find(head).isPresent();
  }

  @Override
  public Set<Attribute> attributes(Input input) throws IOException {
    Set<Attribute> attributes = new SciValColumns(layout(input)).attributes();
    if (attributes.contains(Attribute.COUNTRIES)) {
      attributes.add(Attribute.COUNTRY_NUMBER);
    }
    return attributes;
  }

  @Override
  public List<Heading> headings(Input input) throws IOException {
    return layout(input).headings().stream()
        .map(name -> new Heading(name, SciValColumn.of(name).map(SciValColumn::attribute)))
        .toList();
  }

  @Override
  public Reading open(Input input, Set<Attribute> wanted) throws IOException {
    SciValLayout layout = layout(input);
    SciValColumns columns = new SciValColumns(layout);
    Set<Attribute> there = attributes(input);
    for (Attribute attribute : wanted) {
      if (!there.contains(attribute)) {
        throw missing(input, layout, attribute);
      }
    }
    Set<Attribute> decoded = EnumSet.noneOf(Attribute.class);
    decoded.addAll(wanted);
    return new SciValReading(input, layout, columns, decoded, countries, id());
  }

  private static SciValLayout layout(Input input) throws IOException {
    return SciValLayout.find(Head.of(input))
        .orElseThrow(
            () ->
                ColabException.couldNot(
                    input.name() + ": not a SciVal publication export", "Run colab check on it."));
  }

  private static ColabException missing(Input input, SciValLayout layout, Attribute attribute) {
    String column = column(attribute).title();
    return ColabException.couldNot(
        input.name()
            + ":"
            + layout.headerLine()
            + ": no column '"
            + column
            + "' ("
            + attribute.title()
            + "); found: "
            + String.join(", ", layout.headings().stream().map(Cells::shown).toList()),
        "Export it again from SciVal and tick '"
            + column
            + "' among the fields to include ("
            + box(attribute)
            + ").");
  }

  private static SciValColumn column(Attribute attribute) {
    for (SciValColumn column : SciValColumn.values()) {
      if (column.attribute() == attribute) {
        return column;
      }
    }
    throw new IllegalArgumentException("no column says " + attribute);
  }

  private static String box(Attribute attribute) {
    return switch (attribute) {
      case FWCI, CITATIONS, PERCENTILE, WEIGHTED_PERCENTILE -> "under Metrics";
      case ID, DOI -> "under Identifiers";
      case COUNTRIES, COUNTRY_NUMBER -> "under Affiliations";
      case FIELDS -> "under Subject areas";
      default -> "under Publication";
    };
  }
}
