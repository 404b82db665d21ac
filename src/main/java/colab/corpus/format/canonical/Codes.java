package colab.corpus.format.canonical;

import colab.corpus.cell.Cells;
import colab.corpus.cell.FieldCells;
import colab.corpus.cell.UnreadableCell;
import colab.corpus.rows.CellReader;
import colab.corpus.rows.DecodedRow;
import colab.corpus.rows.Decoding;
import colab.publication.Asjc;
import colab.publication.Countries;
import colab.publication.Country;
import colab.publication.CountrySet;
import colab.publication.Field;
import colab.publication.FieldSet;
import java.util.ArrayList;
import java.util.List;

/**
 * Lists of countries and fields as codes, {@code GB|JP|?}: a question mark for each name that no
 * registry knew.
 */
final class Codes {
  private static final String STRANGER = "?";

  private Codes() {}

  static String of(CountrySet countries) {
    StringBuilder codes = new StringBuilder();
    countries.forEach(index -> add(codes, Countries.standard().get(index).code()));
    return withStrangers(codes, countries.unresolved());
  }

  static String of(FieldSet fields) {
    StringBuilder codes = new StringBuilder();
    fields.forEachField(
        index -> add(codes, String.valueOf(Asjc.standard().fields().get(index).code())));
    return withStrangers(codes, fields.unresolved());
  }

  private static String withStrangers(StringBuilder codes, int strangers) {
    for (int i = 0; i < strangers; i++) {
      add(codes, STRANGER);
    }
    return codes.toString();
  }

  private static void add(StringBuilder codes, String code) {
    codes.append(codes.length() == 0 ? "" : "|").append(code);
  }

  /** {@return a reader of lists of country codes} */
  static CellReader countries(Decoding decoding, String title) {
    Countries countries = decoding.wishes().countries();
    return new CodeReader<>(
        cell -> countries(title, cell, countries), set -> true, DecodedRow::countriesAtLeast);
  }

  /** A country that the user merges into another is found by its name. */
  private static CountrySet countries(String title, String cell, Countries countries)
      throws UnreadableCell {
    CountrySet.Builder set = new CountrySet.Builder();
    for (String code : Cells.split(cell, '|')) {
      if (code.equals(STRANGER)) {
        set.addUnresolved();
      } else {
        Country country =
            Countries.standard().find(code).orElseThrow(() -> unknown(title, code, "country"));
        set.add(countries.named(country.name()).orElse(country));
      }
    }
    return set.build();
  }

  /** {@return a reader of lists of ASJC codes} */
  static CellReader fields(Decoding decoding, String title) {
    FieldCells cells = decoding.fieldCells();
    return new CodeReader<>(
        cell -> cells.inScheme(fields(title, cell)),
        set -> set.unresolved() == 0,
        DecodedRow::fields);
  }

  private static FieldSet fields(String title, String cell) throws UnreadableCell {
    List<Field> fields = new ArrayList<>();
    int strangers = 0;
    for (String code : Cells.split(cell, '|')) {
      if (code.equals(STRANGER)) {
        strangers++;
      } else {
        fields.add(Asjc.standard().field(code).orElseThrow(() -> unknown(title, code, "field")));
      }
    }
    return FieldSet.of(fields, strangers);
  }

  private static UnreadableCell unknown(String title, String code, String kind) {
    return new UnreadableCell(title, "'" + Cells.shown(code) + "' is the code of no " + kind);
  }
}
