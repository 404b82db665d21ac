package colab.corpus.format.columnar;

import colab.publication.Affiliation;
import colab.publication.Asjc;
import colab.publication.Countries;
import colab.publication.Country;
import colab.publication.CountrySet;
import colab.publication.DocumentType;
import colab.publication.Field;
import colab.publication.FieldSet;
import colab.publication.Sector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How values of which many are alike stand in a file. */
final class Entries {
  /** More names than any list of countries or fields has. */
  private static final int MOST_STRANGERS = 1 << 24;

  private Entries() {}

  /** A document type, and what the source calls it. */
  record Type(DocumentType type, String text) {}

  static void write(CountrySet set, ByteWriter to) {
    to.number(set.unresolved()).number(set.size());
    set.forEach(index -> to.text(Countries.standard().get(index).code()));
  }

  /**
   * {@return the set}
   *
   * @param countries the registry in which the user may count one country as another
   */
  static CountrySet countries(ByteReader from, Countries countries) {
    CountrySet.Builder set = new CountrySet.Builder();
    for (int i = from.upTo(MOST_STRANGERS); i > 0; i--) {
      set.addUnresolved();
    }
    for (int i = from.upTo(from.left()); i > 0; i--) {
      Country country = country(from.text());
      set.add(countries.named(country.name()).orElse(country));
    }
    return set.build();
  }

  private static Country country(String code) {
    return Countries.standard()
        .find(code)
        .orElseThrow(() -> new ByteReader.Malformed("unknown country '" + code + "'"));
  }

  static void write(FieldSet set, ByteWriter to) {
    to.number(set.unresolved()).number(set.fieldNumber());
    set.forEachField(index -> to.text(String.valueOf(Asjc.standard().fields().get(index).code())));
  }

  static FieldSet fields(ByteReader from) {
    int strangers = from.upTo(MOST_STRANGERS);
    List<Field> fields = new ArrayList<>();
    for (int i = from.upTo(from.left()); i > 0; i--) {
      String code = from.text();
      fields.add(
          Asjc.standard()
              .field(code)
              .orElseThrow(() -> new ByteReader.Malformed("unknown field '" + code + "'")));
    }
    return FieldSet.of(fields, strangers);
  }

  static void write(Type type, ByteWriter to) {
    to.text(type.type().name()).text(type.text());
  }

  static Type type(ByteReader from) {
    return new Type(Named.one(DocumentType.class, from.text()), from.text());
  }

  static void write(Affiliation is, ByteWriter to) {
    to.text(is.id()).text(is.ror()).text(is.name());
    to.text(is.country().map(Country::code).orElse("")).text(is.sector().name());
  }

  static Affiliation affiliation(ByteReader from, Countries countries) {
    String id = from.text();
    String ror = from.text();
    String name = from.text();
    String code = from.text();
    Optional<Country> country =
        code.isEmpty()
            ? Optional.empty()
            : Optional.of(country(code)).map(is -> countries.named(is.name()).orElse(is));
    return new Affiliation(id, ror, name, country, Named.one(Sector.class, from.text()));
  }
}
