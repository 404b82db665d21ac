package colab.chart;

import colab.table.Column;
import colab.table.Note;
import colab.table.Picture;
import colab.table.Table;
import colab.table.Unit;
import colab.table.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a chart shows of a table.
 *
 * @param picture what is drawn of it
 * @param lettering how it is printed
 * @param title the title of the table
 * @param synthetic whether any of it is the synthetic sample
 * @param names the names of the rows, perhaps of two sides each
 * @param strands the columns of values, the essential ones first
 * @param notes the plain notes of the table as one text
 */
public record Shown(
    Picture picture,
    Lettering lettering,
    String title,
    boolean synthetic,
    List<List<String>> names,
    List<Strand> strands,
    String notes) {

  /** {@return what a picture shows of a table that it fits} */
  public static Shown of(Table whole, Picture picture, Lettering lettering) {
    List<String> ids = whole.columns().stream().map(Column::id).toList();
    Table table = withoutTotal(whole, picture, ids);
    return new Shown(
        picture,
        lettering,
        lettering.words().apply(table.title()).strip(),
        table.synthetic(),
        table.rows().stream()
            .map(
                row ->
                    picture.names().stream()
                        .map(name -> name(row.get(ids.indexOf(name)), lettering))
                        .toList())
            .toList(),
        picture.values().stream()
            .filter(ids::contains)
            .map(id -> strand(table, ids.indexOf(id), picture, lettering))
            .toList(),
        lettering.notes() ? notes(table, picture, lettering) : "");
  }

  /** The last of that name: a part may be called so too. */
  private static Table withoutTotal(Table table, Picture picture, List<String> ids) {
    List<List<Value>> rows = new ArrayList<>(table.rows());
    int at = ids.indexOf(picture.names().get(0));
    for (int row = rows.size() - 1; row >= 0 && !picture.total().isEmpty(); row--) {
      if (rows.get(row).get(at) instanceof Value.Label label
          && label.text().equals(picture.total())) {
        rows.remove(row);
        return table.withRows(rows);
      }
    }
    return table;
  }

  private static String name(Value value, Lettering lettering) {
    return value instanceof Value.Label label
        ? lettering.words().apply(label.text()).stripTrailing()
        : lettering.figures().apply(value, Unit.YEAR);
  }

  private static Strand strand(Table table, int place, Picture picture, Lettering lettering) {
    Column column = table.columns().get(place);
    DatumReader reader = DatumReader.of(table.columns(), place, lettering);
    String heading = lettering.words().apply(heading(column)).strip();
    boolean titled = !picture.title().isEmpty() && column.id().equals(picture.values().get(0));
    return new Strand(
        column.id(),
        heading,
        titled ? lettering.words().apply(picture.title()) : title(heading, column.unit()),
        column.unit(),
        table.rows().stream().map(reader::datum).toList());
  }

  private static String title(String heading, Unit unit) {
    boolean percent = unit == Unit.PERCENT || unit == Unit.GROWTH || unit == Unit.POINTS;
    return percent && heading.indexOf('%') < 0 ? heading + " (%)" : heading;
  }

  /** A column for programs has no heading, and a year alone does not say what is counted. */
  private static String heading(Column column) {
    if (column.id().startsWith("output_") && column.heading().matches("[0-9]{4}(-[0-9]{2,4})?")) {
      return "Output " + column.heading();
    }
    return column.heading().equals(column.id())
        ? column.id().replaceFirst("_percent$", "").replace('_', ' ')
        : column.heading();
  }

  private static String notes(Table table, Picture picture, Lettering lettering) {
    List<String> drawn =
        Stream.concat(picture.names().stream(), picture.values().stream()).toList();
    return table.notes().stream()
        .filter(note -> note.label().isEmpty())
        .flatMap(note -> note.of(drawn).stream())
        .map(Note::text)
        .map(text -> lettering.words().apply(text).strip())
        .filter(text -> !text.isEmpty() && !text.startsWith("More: "))
        .collect(Collectors.joining(" "));
  }

  /** {@return whether there is no number to draw} */
  public boolean isEmpty() {
    return strands.stream().allMatch(strand -> strand.numbers().isEmpty());
  }

  /** {@return how many rows there are} */
  public int height() {
    return names.size();
  }

  /** {@return the first name of a row, without what indents it} */
  public String name(int row) {
    return names.get(row).get(0).strip();
  }

  /** {@return by how many levels people see the row indented} */
  public int level(int row) {
    String name = names.get(row).get(0);
    return (name.length() - name.stripLeading().length()) / 2;
  }

  /** {@return whether the figures of a row may still grow} */
  public boolean isUnfinished(int row) {
    return picture.unfinished().contains(name(row));
  }

  /** {@return the same, of the rows that are single years} */
  public Shown years() {
    List<Integer> years =
        IntStream.range(0, height())
            .filter(row -> name(row).matches("(1[5-9]|20)[0-9]{2}"))
            .boxed()
            .toList();
    List<Strand> fewer = new ArrayList<>();
    strands.forEach(strand -> fewer.add(strand.of(years)));
    return new Shown(
        picture,
        lettering,
        title,
        synthetic,
        years.stream().map(names::get).toList(),
        fewer,
        notes);
  }
}
