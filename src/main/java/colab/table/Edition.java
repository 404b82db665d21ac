package colab.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tables that go out together as one whole, such as a report.
 *
 * @param front what stands before them: the title of the whole, and what a reader must know of it
 * @param tables the tables, from the top
 * @param back what stands behind them: methods, provenance
 * @param maker the program that made it, with its version
 */
public record Edition(Optional<Table> front, List<Table> tables, List<Table> back, String maker) {
  public Edition {
    tables = List.copyOf(tables);
    back = List.copyOf(back);
  }

  /** {@return these tables alone} */
  public static Edition of(List<Table> tables) {
    return new Edition(Optional.empty(), tables, List.of(), "colab");
  }

  /** {@return what people read from the top, without what stands behind} */
  public List<Table> opened() {
    List<Table> opened = new ArrayList<>(front.stream().toList());
    opened.addAll(tables);
    return opened;
  }

  /** {@return the title of the whole: that of the front, else of the first table} */
  public String title() {
    return opened().stream().findFirst().map(Table::title).orElse("");
  }
}
