package colab.report;

import colab.ColabException;
import colab.Nearest;
import colab.analysis.Result;
import colab.table.Column;
import colab.table.Note;
import colab.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** Makes the tables of a report. */
final class TableMaker {
  private final OpenExports exports;
  private final Function<String, Commands.Understood> commands;
  private final Asked asked;

  TableMaker(OpenExports exports, Function<String, Commands.Understood> commands, Asked asked) {
    this.exports = exports;
    this.commands = commands;
    this.asked = asked;
  }

  /** {@return where the table will be, once all analyses are answered} */
  Supplier<MadeTable> prepare(TableSpec spec) {
    Supplier<MadeTable> made = made(spec);
    return () -> made.get().drawn(spec.head().chart());
  }

  private Supplier<MadeTable> made(TableSpec spec) {
    if (spec instanceof TableSpec.Commanded commanded) {
      return commanded(commanded);
    }
    return spec instanceof TableSpec.Composed composed
        ? composed(composed)
        : stated((TableSpec.Stated) spec);
  }

  private Supplier<MadeTable> commanded(TableSpec.Commanded spec) {
    try {
      Commands.Prepared prepared = exports.put(commands.apply(spec.command()), spec.exports());
      Supplier<Result> result = asked.ask(prepared.analysis());
      return () -> made(spec, shaped(spec, prepared, result.get()));
    } catch (ColabException e) {
      throw spec.head().place().of(e);
    }
  }

  private static Table shaped(TableSpec.Commanded spec, Commands.Prepared prepared, Result result) {
    try {
      return prepared.shape().apply(result.table());
    } catch (ColabException e) {
      throw spec.head().place().of(e);
    }
  }

  private static ColabException at(TableSpec.Head head, String message, String hint) {
    return ColabException.couldNot(head.place() + ": " + head.id() + ": " + message, hint);
  }

  private static MadeTable made(TableSpec.Commanded spec, Table table) {
    List<String> ids = table.columns().stream().map(Column::id).toList();
    List<String> named =
        new ArrayList<>(
            spec.published().stream().map(cell -> cell.name().column()).distinct().toList());
    if (!spec.key().isEmpty()) {
      named.add(0, spec.key());
    }
    for (String id : named) {
      if (!ids.contains(id)) {
        throw at(spec.head(), "the command makes no column \"" + id + "\"", Nearest.hint(id, ids));
      }
    }
    List<Note> notes = new ArrayList<>(notes(spec.head()));
    notes.addAll(table.notes());
    Table titled =
        new Table(
            spec.head().id(),
            spec.head().line(),
            table.synthetic(),
            table.columns(),
            table.rows(),
            notes,
            table.layout());
    return new MadeTable(titled, Math.max(0, ids.indexOf(spec.key())), spec.published(), false);
  }

  private static List<Note> notes(TableSpec.Head head) {
    return head.notes().stream().map(Note::of).toList();
  }

  private Supplier<MadeTable> composed(TableSpec.Composed spec) {
    List<Map<String, Supplier<FigureMaker.Made>>> rows = new ArrayList<>();
    FigureMaker figures = new FigureMaker(exports, commands, asked);
    for (TableSpec.Row row : spec.rows()) {
      Map<String, Supplier<FigureMaker.Made>> cells = new HashMap<>();
      for (Column column : spec.columns()) {
        row.cell(column.id()).ifPresent(figure -> cells.put(column.id(), figures.prepare(figure)));
      }
      rows.add(cells);
    }
    return () -> new ComposedTable(spec, rows).made();
  }

  private Supplier<MadeTable> stated(TableSpec.Stated spec) {
    FigureMaker figures = new FigureMaker(exports, commands, asked);
    List<Supplier<FigureMaker.Made>> made =
        spec.statements().stream().map(each -> figures.prepare(each.figure())).toList();
    return () -> {
      List<FigureMaker.Made> all = made.stream().map(Supplier::get).toList();
      return new StatedTable(spec, all).made();
    };
  }
}
