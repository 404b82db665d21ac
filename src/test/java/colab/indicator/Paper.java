package colab.indicator;

import colab.corpus.Row;
import colab.publication.Attribute;
import colab.publication.Byline;
import colab.publication.Countries;
import colab.publication.Country;
import colab.publication.CountrySet;
import colab.publication.DocumentType;
import colab.publication.FieldSet;
import colab.publication.Sector;
import java.util.Arrays;
import java.util.Set;

/**
 * A publication of a test: its year, its countries and its numbers, {@link Row#MISSING} where it
 * has none.
 */
record Paper(int year, CountrySet countries, long citations, long fwci, long percentile)
    implements Row {

  /** Countries by code, separated by spaces. */
  static CountrySet countries(String codes) {
    Country[] found =
        Arrays.stream(codes.split(" "))
            .filter(code -> !code.isEmpty())
            .map(Countries.standard()::require)
            .toArray(Country[]::new);
    return CountrySet.of(found);
  }

  static Paper of(double fwci) {
    return new Paper(2020, countries("GB JP"), 1, Math.round(fwci * SCALE), MISSING);
  }

  static Paper in(int year) {
    return new Paper(year, countries("GB JP"), 1, SCALE, MISSING);
  }

  static Paper withoutFwci() {
    return new Paper(2020, countries("GB JP"), MISSING, MISSING, MISSING);
  }

  @Override
  public String source() {
    return "test";
  }

  @Override
  public long line() {
    return 1;
  }

  @Override
  public String text(Attribute attribute) {
    return "";
  }

  @Override
  public int countryNumber() {
    return countries.size();
  }

  @Override
  public long institutionNumber() {
    return MISSING;
  }

  @Override
  public long authorNumber() {
    return MISSING;
  }

  @Override
  public long weightedPercentile() {
    return percentile;
  }

  @Override
  public DocumentType type() {
    return DocumentType.OTHER;
  }

  @Override
  public FieldSet fields() {
    return FieldSet.EMPTY;
  }

  @Override
  public Byline byline() {
    return countries.isEmpty()
        ? Byline.NONE
        : Byline.NONE.withSectors(Set.of(Sector.ACADEMIC, Sector.CORPORATE));
  }
}
