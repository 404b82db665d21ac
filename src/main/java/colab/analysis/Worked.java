package colab.analysis;

import colab.indicator.Counting;
import colab.indicator.Definitions;
import colab.indicator.Workings;
import colab.table.Column;
import colab.table.Note;
import colab.table.Table;
import colab.table.Unit;
import colab.table.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How the figures of some rows came about, for {@code --explain}: each indicator that people see in
 * the table, its formula, and the formula with the values put in. A value that is not known leaves
 * its formula without one.
 *
 * @param table the table
 * @param rows the places of the rows that are worked out
 * @param given values by name that the formulas need and the rows do not have
 */
public record Worked(Table table, List<Integer> rows, Map<String, String> given) {
  private static final int PRECISE = 2;
  private static final String SECOND = "second_";
  private static final String PART = "share_sum_of_";

  public Worked {
    rows = List.copyOf(rows);
    given = Map.copyOf(given);
  }

  /** {@return the first row, worked out} */
  public static Worked first(Table table) {
    return row(table, 0);
  }

  /** {@return the last row, worked out} */
  public static Worked last(Table table) {
    return row(table, table.rows().size() - 1);
  }

  /** {@return the row in this place, worked out; none where the table has no such row} */
  public static Worked row(Table table, int row) {
    boolean there = row >= 0 && row < table.rows().size();
    return new Worked(table, there ? List.of(row) : List.of(), Map.of());
  }

  /** {@return every row, worked out} */
  public static Worked all(Table table) {
    List<Integer> rows = IntStream.range(0, table.rows().size()).boxed().toList();
    return new Worked(table, rows, Map.of());
  }

  /**
   * {@return the same, with a value that no column has}
   *
   * @param name as in {@code workings.tsv}
   */
  public Worked with(String name, Value value, Unit unit) {
    Map<String, String> more = new HashMap<>(given);
    more.put(name, operand(value, unit));
    return new Worked(table, rows, more);
  }

  /** {@return the same; in full counting the sum behind a mean of FWCI is told} */
  public Worked counted(Counting counting) {
    Map<String, String> more = new HashMap<>(given);
    more.put("counting", counting == Counting.FULL ? "full" : "");
    return new Worked(table, rows, more);
  }

  /** {@return the explanation} */
  public List<Note> notes() {
    List<Note> notes = new ArrayList<>();
    if (rows.size() == 1) {
      notes.add(Note.finding("Row", name(rows.get(0))));
    }
    for (int i = 0; i < table.columns().size(); i++) {
      boolean seen = table.columns().get(i).show() != Column.Show.DATA;
      notes.addAll(seen ? column(i) : List.of());
    }
    if (!notes.isEmpty()) {
      notes.add(Note.of("Edge cases and sources: colab help methods."));
    }
    return notes;
  }

  /** {@return the same of these columns alone, whether people see them or not} */
  public List<Note> notesOf(List<String> ids) {
    return IntStream.range(0, table.columns().size())
        .filter(place -> ids.contains(table.columns().get(place).id()))
        .boxed()
        .flatMap(place -> column(place).stream())
        .toList();
  }

  private List<Note> column(int place) {
    Column column = table.columns().get(place);
    Optional<Definitions.Definition> definition = Definitions.find(column.id());
    if (definition.isEmpty()) {
      return List.of();
    }
    String heading = column.show() == Column.Show.DATA ? "" : column.heading().strip();
    String label = heading.isEmpty() ? definition.get().title() : heading;
    List<Note> notes = new ArrayList<>(List.of(Note.finding(label, definition.get().formula())));
    rows.forEach(row -> worked(place, row).ifPresent(text -> notes.add(Note.finding(label, text))));
    return notes;
  }

  /** A value that is its own formula, and one that has none, stands alone. */
  private Optional<String> worked(int place, int row) {
    Value value = table.rows().get(row).get(place);
    String start = rows.size() == 1 ? "= " : name(row) + " = ";
    if (value instanceof Value.Missing missing) {
      return Optional.of(start + "- (" + missing.reason() + ")");
    }
    Column column = table.columns().get(place);
    String result = result(value, column.unit());
    return Optional.of(
        Workings.of(column.id(), values(row))
            .filter(formula -> !formula.equals(result))
            .map(formula -> start + formula + " = " + result)
            .orElse(start + result));
  }

  private String name(int row) {
    Value first = table.rows().get(row).get(0);
    boolean rank = first instanceof Value.Count && table.columns().get(0).unit() == Unit.RANK;
    int place = rank && table.columns().size() > 1 ? 1 : 0;
    return Wording.value(table.rows().get(row).get(place), table.columns().get(place).unit());
  }

  private Map<String, String> values(int row) {
    Map<String, String> values = new HashMap<>(given);
    for (int i = 0; i < table.columns().size(); i++) {
      Column column = table.columns().get(i);
      values.putIfAbsent(column.id(), operand(table.rows().get(row).get(i), column.unit()));
    }
    values.putAll(derived(row));
    return values;
  }

  /** Sums behind means, what stands ahead of a rank, the parts of a sum. */
  private Map<String, String> derived(int row) {
    Map<String, String> values = new HashMap<>();
    List<String> parts = new ArrayList<>();
    for (Column column : table.columns()) {
      String id = column.id();
      sum(row, id).ifPresent(sum -> values.put(id + "_sum", sum));
      if (id.startsWith("rank") && value(row, id) instanceof Value.Count rank) {
        values.put(id + "_more", Words.number(rank.number() - 1));
      }
      if (id.startsWith(PART) && value(row, id) instanceof Value.Quantity part) {
        parts.add(operand(part, column.unit()));
      }
    }
    values.put(PART, String.join(" + ", parts));
    return values;
  }

  /** The mean is that sum divided by that number; nothing is rounded before. */
  private Optional<String> sum(int row, String id) {
    boolean full = given.getOrDefault("counting", "").equals("full");
    String counted =
        id.startsWith(SECOND) ? SECOND + "n_" + id.substring(SECOND.length()) : "n_" + id;
    return full
            && value(row, id) instanceof Value.Quantity mean
            && value(row, counted) instanceof Value.Count number
        ? Optional.of(grouped(mean.number() * number.number(), PRECISE))
        : Optional.empty();
  }

  private Value value(int row, String id) {
    int place = table.columns().stream().map(Column::id).toList().indexOf(id);
    return place < 0 ? Value.missing("no such column") : table.rows().get(row).get(place);
  }

  /** What goes into a formula has more decimals than what comes out of it. */
  private static String operand(Value value, Unit unit) {
    int digits = unit == Unit.COUNT ? 0 : unit.digits();
    boolean whole = value instanceof Value.Quantity quantity && isWhole(quantity.number());
    int shown = whole ? 0 : digits + PRECISE;
    String text = value instanceof Value.Missing ? "" : operand(value, unit, shown);
    String unsigned = text.startsWith("+") ? text.substring(1) : text;
    return unsigned.startsWith("-") ? "(" + unsigned + ")" : unsigned;
  }

  private static String operand(Value value, Unit unit, int digits) {
    return value instanceof Value.Quantity quantity
        ? (unit.signed() && quantity.number() > 0 ? "+" : "") + grouped(quantity.number(), digits)
        : Wording.value(value, unit);
  }

  private static String result(Value value, Unit unit) {
    boolean part = value instanceof Value.Quantity quantity && !isWhole(quantity.number());
    return operand(value, unit, unit == Unit.COUNT && part ? PRECISE : unit.digits());
  }

  private static boolean isWhole(double number) {
    return Math.abs(number - Math.rint(number)) < 1e-9;
  }

  private static String grouped(double number, int digits) {
    BigDecimal rounded = BigDecimal.valueOf(number).setScale(digits, RoundingMode.HALF_UP);
    String text = rounded.toPlainString();
    int dot = text.indexOf('.');
    String whole = Words.number(rounded.toBigInteger().longValueExact());
    String sign = rounded.signum() < 0 && !whole.startsWith("-") ? "-" : "";
    return dot < 0 ? whole : sign + whole + text.substring(dot);
  }
}
