package colab.corpus.format.own;

import colab.corpus.Row;
import colab.corpus.cell.Cells;
import colab.corpus.cell.Dates;
import colab.corpus.cell.UnreadableCell;
import colab.corpus.rows.CellReader;
import colab.corpus.rows.DecodedRow;
import colab.corpus.rows.Decoding;
import colab.corpus.rows.KnownColumn;
import colab.corpus.sheet.ByteCell;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The columns that a mapping names, and how their cells are read. */
final class OwnColumns {
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}(-\\d{2})?([ T].*)?");

  private final Mapping mapping;

  OwnColumns(Mapping mapping) {
    this.mapping = mapping;
  }

  List<KnownColumn> all() {
    return mapping.columns().entrySet().stream()
        .map(column -> known(column.getKey(), column.getValue()))
        .toList();
  }

  private KnownColumn known(Role role, String heading) {
    return switch (role) {
      case ID, DOI, ISSN -> KnownColumn.text(role.attribute(), heading);
      case TITLE, SOURCE -> KnownColumn.text(role.attribute(), heading).inProse();
      case COUNTRIES, AUTHORS, FIELDS ->
          KnownColumn.of(role.attribute(), maker(role), heading).inProse();
      default -> KnownColumn.of(role.attribute(), maker(role), heading);
    };
  }

  private KnownColumn.Maker maker(Role role) {
    return switch (role) {
      case YEAR -> OwnColumns::year;
      case TYPE -> Decoding::type;
      case COUNTRIES, COUNTRY -> (decoding, title) -> split(decoding.countries(title));
      case FIELDS -> (decoding, title) -> split(decoding.fields(title));
      case AUTHORS -> this::authors;
      case COUNTRY_NUMBER -> (decoding, title) -> numbers(decoding).countryNumber(title);
      case INSTITUTION_NUMBER -> (decoding, title) -> numbers(decoding).institutionNumber(title);
      case CITATIONS -> (decoding, title) -> numbers(decoding).citations(title);
      case FWCI -> (decoding, title) -> numbers(decoding).fwci(title);
      case PERCENTILE -> (decoding, title) -> numbers(decoding).percentile(title);
      case WEIGHTED_PERCENTILE -> (decoding, title) -> numbers(decoding).weightedPercentile(title);
      case ID, DOI, TITLE, SOURCE, ISSN -> (decoding, title) -> (cell, row) -> {};
    };
  }

  private Decoding numbers(Decoding usual) {
    return mapping.decimalComma() ? new Decoding(true, usual.wishes()) : usual;
  }

  /** The parts between the user's own mark are as good as parts between upright strokes. */
  private CellReader split(CellReader list) {
    String mark = mapping.separator();
    return mark.isEmpty()
        ? list
        : (cell, row) -> list.read(cell.indexOf(mark) < 0 ? cell + '|' : bars(cell), row);
  }

  private String bars(String cell) {
    return cell.replace(mapping.separator(), "|");
  }

  /** A register tells the year alone, or in a date. */
  private static CellReader year(Decoding decoding, String title) {
    CellReader plain = decoding.year(title);
    return new CellReader() {
      @Override
      public void read(String cell, DecodedRow row) throws UnreadableCell {
        row.year(Decoding.year(title, yearIn(Cells.clean(cell))));
      }

      @Override
      public boolean readBytes(ByteCell cell, DecodedRow row) {
        return plain.readBytes(cell, row);
      }
    };
  }

  private static String yearIn(String clean) {
    if (DATE.matcher(clean).matches()) {
      return clean.substring(0, 4);
    }
    Optional<LocalDate> date = clean.length() > 5 ? Dates.parse(clean) : Optional.empty();
    return date.map(day -> String.valueOf(day.getYear())).orElse(clean);
  }

  /** A number, or names between semicolons or upright strokes; commas stand within names, too. */
  private CellReader authors(Decoding decoding, String title) {
    CellReader number = decoding.authorNumber(title);
    return (cell, row) -> {
      String clean = Cells.clean(cell);
      if (Cells.isMissing(clean)) {
        return;
      }
      if (clean.chars().allMatch(c -> c >= '0' && c <= '9')) {
        number.read(clean, row);
      } else {
        row.authorNumber(listed(mapping.separator().isEmpty() ? clean : bars(clean)));
      }
    };
  }

  private long listed(String list) {
    char mark = list.indexOf('|') >= 0 || !mapping.separator().isEmpty() ? '|' : ';';
    boolean several = list.indexOf(',') != list.lastIndexOf(',');
    boolean unclear = list.indexOf(mark) < 0 && several && mark == ';';
    return unclear ? Row.MISSING : Cells.count(list, mark);
  }
}
