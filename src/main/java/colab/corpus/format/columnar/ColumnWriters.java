package colab.corpus.format.columnar;

import colab.corpus.Row;
import colab.corpus.format.canonical.CanonicalWriter;
import colab.publication.Attribute;
import colab.publication.Countries;
import colab.publication.Country;
import colab.publication.Field;
import java.util.function.Function;

/** What each column takes of a row. */
final class ColumnWriters {
  private ColumnWriters() {}

  static ColumnWriter of(Column column) {
    return switch (column.kind()) {
      case NUMBER -> new ColumnWriter.Numbers(row -> number(column, row), column == Column.LINE);
      case TEXT -> new ColumnWriter.Texts(text(column));
      case BYLINE -> new BylineBlock.Writer();
      case CODES -> codes(column);
    };
  }

  private static ColumnWriter codes(Column column) {
    return switch (column) {
      case TYPE ->
          new ColumnWriter.Codes<>(
              row -> new Entries.Type(row.type(), row.text(Attribute.TYPE)), Entries::write);
      case COUNTRIES -> countries(Entries.countries(Countries.standard()));
      case FIELDS -> fields(Entries.fields());
      case FILE ->
          new ColumnWriter.Codes<>(
              row -> CanonicalWriter.fileName(row.source()), (text, to) -> to.text(text));
      default -> new ColumnWriter.Codes<>(text(column), (text, to) -> to.text(text));
    };
  }

  private static Function<Row, String> text(Column column) {
    Attribute attribute = column.attribute().orElseThrow();
    return row -> row.text(attribute);
  }

  private static ColumnWriter countries(Table<Country> table) {
    return new ColumnWriter.Codes<>(Row::countries, (set, to) -> Entries.write(set, table, to));
  }

  private static ColumnWriter fields(Table<Field> table) {
    return new ColumnWriter.Codes<>(Row::fields, (set, to) -> Entries.write(set, table, to));
  }

  private static long number(Column column, Row row) {
    return switch (column) {
      case LINE -> row.line();
      case YEAR -> row.year();
      case STRANGERS -> row.listedCountries() - row.countries().size();
      case COUNTRY_NUMBER -> row.declaredCountries();
      case INSTITUTION_NUMBER -> row.institutionNumber();
      case AUTHOR_NUMBER -> row.authorNumber();
      case AUTHORS_UNCOUNTED -> uncounted(row) ? 1 : 0;
      case CITATIONS -> row.citations();
      case FWCI -> row.fwci();
      case PERCENTILE -> row.percentile();
      case WEIGHTED_PERCENTILE -> row.weightedPercentile();
      default -> throw new IllegalArgumentException("no number: " + column);
    };
  }

  private static boolean uncounted(Row row) {
    return row.authorNumber() == Row.MISSING && !row.text(Attribute.AUTHOR_NUMBER).isEmpty();
  }
}
