package colab.corpus.format.scival;

import colab.publication.Attribute;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The columns of SciVal's publication exports that say something colab counts, with the names they
 * had over the years. Names are compared without regard to case, spaces, hyphens and asterisks.
 */
enum SciValColumn {
  EID(Attribute.ID, "EID"),
  DOI(Attribute.DOI, "DOI"),
  TITLE(Attribute.TITLE, "Title"),
  SOURCE(Attribute.SOURCE, "Scopus Source title"),
  YEAR(Attribute.YEAR, "Year"),
  TYPE(Attribute.TYPE, "Publication type"),
  COUNTRIES(Attribute.COUNTRIES, "Country/Region", "Country", "Countries/Regions", "Countries"),
  COUNTRY_NUMBER(Attribute.COUNTRY_NUMBER, "Number of Countries/Regions", "Number of Countries"),
  AUTHOR_NUMBER(Attribute.AUTHOR_NUMBER, "Number of Authors"),
  AUTHORS(Attribute.AUTHOR_NUMBER, "Authors"),
  CITATIONS(Attribute.CITATIONS, "Citations"),
  FWCI(Attribute.FWCI, "Field-Weighted Citation Impact"),
  PERCENTILE(Attribute.PERCENTILE, "Outputs in Top Citation Percentiles, per percentile"),
  WEIGHTED_PERCENTILE(
      Attribute.WEIGHTED_PERCENTILE,
      "Field-Weighted Outputs in Top Citation Percentiles, per percentile"),
  FIELD_NAME(Attribute.FIELDS, "All Science Journal Classification (ASJC) field name"),
  FIELD_CODE(Attribute.FIELDS, "All Science Journal Classification (ASJC) code");

  private final Attribute attribute;
  private final List<String> names;
  private final List<String> folded;

  SciValColumn(Attribute attribute, String... names) {
    this.attribute = attribute;
    this.names = List.of(names);
    this.folded = this.names.stream().map(SciValColumn::folded).toList();
  }

  /** {@return whether it holds words in which a line may break} */
  boolean isText() {
    return this == TITLE || this == SOURCE || this == AUTHORS;
  }

  /** {@return what the column says} */
  Attribute attribute() {
    return attribute;
  }

  /** {@return its name in SciVal today} */
  String title() {
    return names.get(0);
  }

  /** {@return the column with this heading} */
  static Optional<SciValColumn> of(String heading) {
    String wanted = folded(heading);
    for (SciValColumn column : values()) {
      if (column.folded.contains(wanted)) {
        return Optional.of(column);
      }
    }
    return Optional.empty();
  }

  private static String folded(String heading) {
    StringBuilder kept = new StringBuilder(heading.length());
    heading
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(c -> Character.isLetterOrDigit(c) || c == '/' || c == ',')
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }
}
