package colab.cli;

import colab.report.Methods;
import colab.table.Edition;
import colab.table.Table;
import java.util.List;
import java.util.Optional;

/** Tables bound together for a file of their own. */
final class Bound {
  private Bound() {}

  /** {@return these tables as a whole, with what their columns mean behind them} */
  static Edition alone(List<Table> tables) {
    return of(Optional.empty(), tables, List.of(Methods.of(tables)));
  }

  /** {@return these tables between what stands before and behind them} */
  static Edition of(Optional<Table> front, List<Table> tables, List<Table> back) {
    return new Edition(front, tables, back, "colab " + Version.number());
  }
}
