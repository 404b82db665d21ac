package colab.corpus.format.own;

import colab.corpus.Row;
import colab.corpus.cell.Cells;
import colab.corpus.cell.Dates;
import colab.corpus.cell.UnreadableCell;
import colab.corpus.rows.CellReader;
import colab.corpus.rows.DecodedRow;
import colab.corpus.rows.Decoding;
import colab.corpus.rows.KnownColumn;
import colab.corpus.rows.Remark;
import colab.publication.Attribute;
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
      case ID, DOI -> KnownColumn.text(role.attribute(), heading);
      case TITLE, SOURCE -> KnownColumn.text(role.attribute(), heading).inProse();
      case COUNTRIES, AUTHORS, FIELDS ->
          KnownColumn.of(role.attribute(), maker(role), heading).inProse();
      default -> KnownColumn.of(role.attribute(), maker(role), heading);
    };
  }

  private KnownColumn.Maker maker(Role role) {
    return switch (role) {
      case YEAR -> (decoding, title) -> year(title);
      case TYPE -> Decoding::type;
      case COUNTRIES -> this::countries;
      case COUNTRY -> (decoding, title) -> split(decoding.countries(title));
      case FIELDS -> (decoding, title) -> split(decoding.fields(title));
      case AUTHORS -> this::authors;
      case COUNTRY_NUMBER -> (decoding, title) -> numbers(decoding).countryNumber(title);
      case CITATIONS -> (decoding, title) -> numbers(decoding).citations(title);
      case FWCI -> (decoding, title) -> numbers(decoding).fwci(title);
      case PERCENTILE -> (decoding, title) -> numbers(decoding).percentile(title);
      case WEIGHTED_PERCENTILE -> (decoding, title) -> numbers(decoding).weightedPercentile(title);
      case ID, DOI, TITLE, SOURCE -> (decoding, title) -> (cell, row) -> {};
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
  private static CellReader year(String title) {
    return (cell, row) -> {
      String clean = Cells.clean(cell);
      Optional<LocalDate> date = clean.length() > 5 ? Dates.parse(clean) : Optional.empty();
      boolean begins = date.isEmpty() && DATE.matcher(clean).matches();
      String year = date.map(day -> String.valueOf(day.getYear())).orElse(clean);
      row.year(Decoding.year(title, begins ? clean.substring(0, 4) : year));
    };
  }

  /**
   * A row that repeats an identifier with other countries tells that a publication has a row a
   * country.
   */
  private CellReader countries(Decoding decoding, String title) {
    CellReader list = split(decoding.countries(title));
    Remark repeated =
        decoding.remark(
            "row repeats the identifier above it with other countries, and is a duplicate; where a"
                + " publication has a row a country, write country= in place of countries=",
            "rows repeat the identifier above them with other countries, and are duplicates; where a"
                + " publication has a row a country, write country= in place of countries=");
    boolean identified = mapping.columns().containsKey(Role.ID);
    return identified ? new Repetition(list, repeated) : list;
  }

  /** Compares each row with the one above it. Mutable. */
  private static final class Repetition implements CellReader {
    private final CellReader list;
    private final Remark remark;
    private String id = "";
    private String countries = "";

    Repetition(CellReader list, Remark remark) {
      this.list = list;
      this.remark = remark;
    }

    @Override
    public void read(String cell, DecodedRow row) throws UnreadableCell {
      list.read(cell, row);
      String here = row.text(Attribute.ID);
      if (!here.isEmpty() && here.equals(id) && !cell.equals(countries)) {
        remark.count();
      }
      id = here;
      countries = cell;
    }
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
