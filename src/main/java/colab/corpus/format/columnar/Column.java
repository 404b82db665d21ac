package colab.corpus.format.columnar;

import colab.publication.Attribute;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A column of the file. */
enum Column {
  FILE(Kind.CODES, null),
  LINE(Kind.NUMBER, null),
  ID(Kind.TEXT, Attribute.ID),
  DOI(Kind.TEXT, Attribute.DOI),
  TITLE(Kind.TEXT, Attribute.TITLE),
  SOURCE(Kind.CODES, Attribute.SOURCE),
  ISSN(Kind.CODES, Attribute.ISSN),
  YEAR(Kind.NUMBER, Attribute.YEAR),
  TYPE(Kind.CODES, Attribute.TYPE),
  COUNTRIES(Kind.CODES, Attribute.COUNTRIES),
  /** Names beside the known countries, each of which must stand for another country. */
  STRANGERS(Kind.NUMBER, Attribute.COUNTRIES),
  /** The source's own number of countries; 0 where it says none. */
  COUNTRY_NUMBER(Kind.NUMBER, Attribute.COUNTRY_NUMBER),
  INSTITUTION_NUMBER(Kind.NUMBER, Attribute.INSTITUTION_NUMBER),
  AUTHOR_NUMBER(Kind.NUMBER, Attribute.AUTHOR_NUMBER),
  /** 1 where authors are listed, but not so that they can be counted. */
  AUTHORS_UNCOUNTED(Kind.NUMBER, Attribute.AUTHOR_NUMBER),
  CITATIONS(Kind.NUMBER, Attribute.CITATIONS),
  FWCI(Kind.NUMBER, Attribute.FWCI),
  PERCENTILE(Kind.NUMBER, Attribute.PERCENTILE),
  WEIGHTED_PERCENTILE(Kind.NUMBER, Attribute.WEIGHTED_PERCENTILE),
  FIELDS(Kind.CODES, Attribute.FIELDS),
  INSTITUTIONS(Kind.TEXT, Attribute.INSTITUTIONS),
  BYLINE(Kind.BYLINE, Attribute.INSTITUTIONS);

  /** How the blocks of a column are written. */
  enum Kind {
    NUMBER,
    TEXT,
    CODES,
    BYLINE
  }

  /** What stands in bylines. */
  static final Set<Attribute> BYLINES =
      Set.of(
          Attribute.INSTITUTIONS,
          Attribute.INSTITUTION_COUNTRIES,
          Attribute.INSTITUTION_IDS,
          Attribute.SECTORS,
          Attribute.AFFILIATIONS);

  private static final int MOST_YEAR = 4095;
  private static final long MOST_NUMBER = 1L << 57;

  private final Kind kind;
  private final @Nullable Attribute attribute;

  Column(Kind kind, @Nullable Attribute attribute) {
    this.kind = kind;
    this.attribute = attribute;
  }

  Kind kind() {
    return kind;
  }

  /** {@return what it says of a publication; none of its place in the original} */
  Optional<Attribute> attribute() {
    return Optional.ofNullable(attribute);
  }

  /** {@return what its numbers may be, so that no sum or place in a table is led astray} */
  Limits limits() {
    return switch (this) {
      case YEAR -> new Limits(0, MOST_YEAR, false);
      case STRANGERS, COUNTRY_NUMBER -> new Limits(0, Entries.MOST_STRANGERS, false);
      default -> new Limits(0, MOST_NUMBER, true);
    };
  }

  /** {@return whether a file has it that says these of its publications} */
  boolean isOf(Set<Attribute> attributes) {
    return attribute == null
        || (this == BYLINE
            ? BYLINES.stream().anyMatch(attributes::contains)
            : attributes.contains(attribute));
  }
}
