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
import java.util.function.Function;

/** How values of which many are alike stand in a file. */
final class Entries {
  /** More names than any list of countries or fields has. */
  static final int MOST_STRANGERS = 1 << 24;

  private Entries() {}

  /** A document type, and what the source calls it. */
  record Type(DocumentType type, String text) {
    /** Of publications whose types are not known. */
    static final Type NONE = new Type(DocumentType.OTHER, "");
  }

  static Table<Country> countries(Countries countries) {
    return new Table<>(
        code -> {
          Country country = country(code);
          return countries.named(country.name()).orElse(country);
        });
  }

  static Table<Field> fields() {
    return new Table<>(
        code ->
            Asjc.standard()
                .field(code)
                .orElseThrow(() -> new ByteReader.Malformed("unknown field '" + code + "'")));
  }

  static void write(CountrySet set, Table<Country> table, ByteWriter to) {
    to.number(set.unresolved()).number(set.size());
    set.forEach(index -> table.write(Countries.standard().get(index).code(), to));
  }

  /** {@return what reads the entries of the column of countries, in their order} */
  static Function<ByteReader, CountrySet> countrySets(Countries registry) {
    Table<Country> table = countries(registry);
    CountrySet.Builder set = new CountrySet.Builder();
    return from -> countries(from, table, set);
  }

  private static CountrySet countries(
      ByteReader from, Table<Country> table, CountrySet.Builder set) {
    set.clear();
    set.addUnresolved(from.upTo(MOST_STRANGERS));
    for (int i = from.upTo(from.left()); i > 0; i--) {
      set.add(table.read(from));
    }
    return set.build();
  }

  private static Country country(String code) {
    return Countries.standard()
        .find(code)
        .orElseThrow(() -> new ByteReader.Malformed("unknown country '" + code + "'"));
  }

  static void write(FieldSet set, Table<Field> table, ByteWriter to) {
    to.number(set.unresolved()).number(set.fieldNumber());
    set.forEachField(
        index -> table.write(String.valueOf(Asjc.standard().fields().get(index).code()), to));
  }

  static FieldSet fields(ByteReader from, Table<Field> table) {
    int strangers = from.upTo(MOST_STRANGERS);
    List<Field> fields = new ArrayList<>();
    for (int i = from.upTo(from.left()); i > 0; i--) {
      fields.add(table.read(from));
    }
    return FieldSet.of(fields, strangers);
  }

  static void write(Type type, ByteWriter to) {
    to.text(type.type().name()).text(type.text());
  }

  static Type type(ByteReader from) {
    return new Type(Named.one(DocumentType.class, from.text()), from.text());
  }

  static void write(Affiliation is, Table<Optional<Country>> table, ByteWriter to) {
    to.text(is.id()).text(is.ror()).text(is.name());
    table.write(is.country().map(Country::code).orElse(""), to);
    to.text(is.sector().name());
  }

  static Affiliation affiliation(ByteReader from, Table<Optional<Country>> table) {
    String id = from.text();
    String ror = from.text();
    String name = from.text();
    Optional<Country> country = table.read(from);
    return new Affiliation(id, ror, name, country, Named.one(Sector.class, from.text()));
  }

  /** {@return a table in which no code stands for no country} */
  static Table<Optional<Country>> places(Countries countries) {
    return new Table<>(
        code ->
            code.isEmpty()
                ? Optional.empty()
                : Optional.of(country(code)).map(is -> countries.named(is.name()).orElse(is)));
  }
}
