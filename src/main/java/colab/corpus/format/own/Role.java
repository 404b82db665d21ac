package colab.corpus.format.own;

import colab.publication.Attribute;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a column of a user's own table may be. */
enum Role {
  ID(Attribute.ID),
  DOI(Attribute.DOI),
  TITLE(Attribute.TITLE),
  SOURCE(Attribute.SOURCE),
  ISSN(Attribute.ISSN),
  YEAR(Attribute.YEAR),
  TYPE(Attribute.TYPE),
  /** A list of countries. */
  COUNTRIES(Attribute.COUNTRIES),
  /** One country of several: a publication has a row a country. */
  COUNTRY(Attribute.COUNTRIES),
  COUNTRY_NUMBER(Attribute.COUNTRY_NUMBER),
  INSTITUTION_NUMBER(Attribute.INSTITUTION_NUMBER),
  /** The number of authors, or a list of them. */
  AUTHORS(Attribute.AUTHOR_NUMBER),
  CITATIONS(Attribute.CITATIONS),
  FWCI(Attribute.FWCI),
  PERCENTILE(Attribute.PERCENTILE),
  WEIGHTED_PERCENTILE(Attribute.WEIGHTED_PERCENTILE),
  FIELDS(Attribute.FIELDS);

  private final Attribute attribute;

  Role(Attribute attribute) {
    this.attribute = attribute;
  }

  /** {@return what it says of a publication} */
  Attribute attribute() {
    return attribute;
  }

  /** {@return how the user writes it: "country_number"} */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** {@return the role of this word} */
  static Optional<Role> of(String word) {
    String name = word.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    return Stream.of(values()).filter(role -> role.name().equals(name)).findFirst();
  }

  static List<String> words() {
    return Stream.of(values()).map(Role::word).toList();
  }
}
