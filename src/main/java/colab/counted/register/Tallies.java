package colab.counted.register;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What there is of each value and each pair of values. Mutable. */
final class Tallies {
  private final Map<String, Tally> lines = new HashMap<>();
  private final Map<String, Tally> columns = new HashMap<>();
  private final Map<String, Map<String, Tally>> cells = new HashMap<>();
  private final Tally all = new Tally();

  /** Adds a row with these values in the first column and these in the second. */
  void add(List<String> firsts, List<String> seconds, Optional<BigDecimal> amount) {
    all.add(amount);
    firsts.forEach(value -> of(value, lines).add(amount));
    for (String second : seconds) {
      of(second, columns).add(amount);
      for (String first : firsts) {
        of(second, cells.computeIfAbsent(first, fresh -> new HashMap<>())).add(amount);
      }
    }
  }

  private static Tally of(String value, Map<String, Tally> tallies) {
    return tallies.computeIfAbsent(value, fresh -> new Tally());
  }

  Amount all() {
    return all.amount();
  }

  /** {@return the values of the first column: years in their order, else the largest first} */
  List<Crosstab.Of> lines() {
    Comparator<String> names = ValueOrder.of(lines.keySet());
    Comparator<Crosstab.Of> byName = Comparator.comparing(Crosstab.Of::value, names);
    Comparator<Crosstab.Of> bySize =
        Comparator.comparing((Crosstab.Of line) -> line.value().isEmpty())
            .thenComparing(Crosstab.Of::amount, Comparator.reverseOrder())
            .thenComparing(byName);
    return sorted(lines, ValueOrder.isOfYears(lines.keySet()) ? byName : bySize);
  }

  /** {@return the values of the second column, in the order of numbers or letters} */
  List<Crosstab.Of> columns() {
    return sorted(
        columns, Comparator.comparing(Crosstab.Of::value, ValueOrder.of(columns.keySet())));
  }

  private static List<Crosstab.Of> sorted(
      Map<String, Tally> tallies, Comparator<Crosstab.Of> order) {
    return tallies.entrySet().stream()
        .map(entry -> new Crosstab.Of(entry.getKey(), entry.getValue().amount()))
        .sorted(order)
        .toList();
  }

  /** {@return the pairs that occur, by their places in these orders} */
  List<Crosstab.Cell> cells(List<Crosstab.Of> down, List<Crosstab.Of> across) {
    Map<String, Integer> places = new HashMap<>();
    across.forEach(column -> places.put(column.value(), places.size()));
    List<Crosstab.Cell> list = new ArrayList<>();
    for (int line = 0; line < down.size(); line++) {
      List<Crosstab.Cell> row = new ArrayList<>();
      for (var entry : cells.getOrDefault(down.get(line).value(), Map.of()).entrySet()) {
        int column = places.getOrDefault(entry.getKey(), 0);
        row.add(new Crosstab.Cell(line, column, entry.getValue().amount()));
      }
      row.sort(Comparator.comparing(Crosstab.Cell::column));
      list.addAll(row);
    }
    return list;
  }
}
