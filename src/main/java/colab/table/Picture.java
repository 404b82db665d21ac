package colab.table;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A chart that suits a table: which columns it names its marks by and which it draws. It says
 * nothing of how. A column that the table has lost, since others were picked, is left out of it.
 *
 * @param kind what is drawn
 * @param names the id of the column that names a row; two for a row that is a link
 * @param values the ids of the columns that are drawn, the essential ones first
 * @param unfinished the names of rows whose figures may still grow, such as the year that is
 *     running
 * @param total the name of the row that holds all others and is not drawn beside them; empty where
 *     there is none
 * @param title what is drawn, where the column's heading alone does not say it; else empty
 */
public record Picture(
    ChartKind kind,
    List<String> names,
    List<String> values,
    Set<String> unfinished,
    String total,
    String title) {
  public Picture {
    names = List.copyOf(names);
    values = List.copyOf(values);
    unfinished = Set.copyOf(unfinished);
  }

  /** {@return a picture of rows that are finished} */
  public static Picture of(ChartKind kind, String name, String... values) {
    return new Picture(kind, List.of(name), List.of(values), Set.of(), "", "");
  }

  /** {@return a picture of links between what these two columns name} */
  public static Picture ofLinks(String one, String other, String value) {
    return new Picture(ChartKind.NETWORK, List.of(one, other), List.of(value), Set.of(), "", "");
  }

  /** {@return this picture, with rows that may still grow} */
  public Picture unfinished(Set<String> rows) {
    return new Picture(kind, names, values, rows, total, title);
  }

  /** {@return this picture, of these columns} */
  public Picture of(List<String> others) {
    return new Picture(kind, names, others, unfinished, total, title);
  }

  /** {@return this picture, without the row that holds all others} */
  public Picture without(String row) {
    return new Picture(kind, names, values, unfinished, row, title);
  }

  /** {@return this picture, with words for what is drawn} */
  public Picture titled(String words) {
    return new Picture(kind, names, values, unfinished, total, words);
  }

  /** {@return the ids of the columns that it cannot do without} */
  public List<String> needed() {
    int most = Math.min(kind.needed(), values.size());
    return Stream.concat(names.stream(), values.subList(0, most).stream()).toList();
  }

  /** {@return whether these columns hold what it cannot do without} */
  boolean fits(List<Column> columns) {
    List<String> ids = columns.stream().map(Column::id).toList();
    return values.size() >= kind.needed() && ids.containsAll(needed());
  }
}
