package colab.report;

import colab.corpus.Row;
import colab.publication.Attribute;
import colab.publication.Byline;
import colab.publication.CountrySet;
import colab.publication.DocumentType;
import colab.publication.FieldSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * A row of which some cells cannot be read: what the others say, gathered from readings that ask
 * for some of them. Mutable while it gathers.
 */
final class KnownRow implements Row {
  private final String source;
  private final long line;
  private final Map<Attribute, String> texts = new EnumMap<>(Attribute.class);
  private final Map<Attribute, Long> numbers = new EnumMap<>(Attribute.class);
  private CountrySet countries = CountrySet.empty();
  private int listed;
  private int declared;
  private DocumentType type;
  private FieldSet fields = FieldSet.EMPTY;
  private Byline byline = Byline.NONE;

  /** Takes what a row says of which nothing was asked for. */
  KnownRow(Row row) {
    this.source = row.source();
    this.line = row.line();
    this.type = row.type();
  }

  /** Takes what the row says of these attributes; a row that was decoded ahead says no more. */
  void learn(Row row, Set<Attribute> asked) {
    for (Attribute attribute : asked) {
      texts.put(attribute, row.text(attribute));
      learn(row, attribute);
    }
  }

  private void learn(Row row, Attribute attribute) {
    switch (attribute) {
      case YEAR -> numbers.put(attribute, (long) row.year());
      case COUNTRIES -> {
        countries = row.countries();
        listed = row.listedCountries();
      }
      case COUNTRY_NUMBER -> declared = row.declaredCountries();
      case INSTITUTION_NUMBER -> numbers.put(attribute, row.institutionNumber());
      case AUTHOR_NUMBER -> numbers.put(attribute, row.authorNumber());
      case CITATIONS -> numbers.put(attribute, row.citations());
      case FWCI -> numbers.put(attribute, row.fwci());
      case PERCENTILE -> numbers.put(attribute, row.percentile());
      case WEIGHTED_PERCENTILE -> numbers.put(attribute, row.weightedPercentile());
      case TYPE -> type = row.type();
      case FIELDS -> fields = row.fields();
      case INSTITUTIONS, INSTITUTION_COUNTRIES, INSTITUTION_IDS, SECTORS, AFFILIATIONS ->
          byline = row.byline();
      case ID, DOI, TITLE, SOURCE, ISSN, YEARLY_CITATIONS, EXPECTED_CITATIONS, EXPECTED_OF_KIND -> {
        // texts are taken of all, and the others are in no columnar file
      }
    }
  }

  private long number(Attribute attribute) {
    return numbers.getOrDefault(attribute, MISSING);
  }

  @Override
  public String source() {
    return source;
  }

  @Override
  public long line() {
    return line;
  }

  @Override
  public String text(Attribute attribute) {
    return texts.getOrDefault(attribute, "");
  }

  @Override
  public int year() {
    return numbers.getOrDefault(Attribute.YEAR, 0L).intValue();
  }

  @Override
  public CountrySet countries() {
    return countries;
  }

  @Override
  public int countryNumber() {
    return Math.max(listed, declared);
  }

  @Override
  public int listedCountries() {
    return listed;
  }

  @Override
  public int declaredCountries() {
    return declared;
  }

  @Override
  public long authorNumber() {
    return number(Attribute.AUTHOR_NUMBER);
  }

  @Override
  public long institutionNumber() {
    return number(Attribute.INSTITUTION_NUMBER);
  }

  @Override
  public long citations() {
    return number(Attribute.CITATIONS);
  }

  @Override
  public long fwci() {
    return number(Attribute.FWCI);
  }

  @Override
  public long percentile() {
    return number(Attribute.PERCENTILE);
  }

  @Override
  public long weightedPercentile() {
    return number(Attribute.WEIGHTED_PERCENTILE);
  }

  @Override
  public DocumentType type() {
    return type;
  }

  @Override
  public FieldSet fields() {
    return fields;
  }

  @Override
  public Byline byline() {
    return byline;
  }
}
