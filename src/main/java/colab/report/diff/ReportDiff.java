package colab.report.diff;

import colab.ColabException;
import colab.report.Commands;
import colab.report.ReadAs;
import colab.report.Report;
import colab.report.ReportResult;
import colab.table.Column;
import colab.table.Note;
import colab.table.Table;
import colab.table.Unit;
import colab.table.Value;
import colab.tally.Export;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * A report made from older and from newer exports, and what moved its figures in between. A table
 * that one of the two does not have, or cannot make, is told and not compared.
 */
public final class ReportDiff {
  private final Report older;
  private final Report newer;
  private final Commands commands;
  private final Map<Opened, Libraries> libraries = new HashMap<>();
  private final Map<String, String> refused = new LinkedHashMap<>();
  private boolean differs;
  private boolean synthetic;

  private record Opened(String name, ReadAs reading) {}

  /**
   * Two states of a report.
   *
   * @param older with the tables as they were asked for then, from the older exports
   * @param newer with the tables as they are asked for now, from the newer exports
   */
  public ReportDiff(Report older, Report newer, Commands commands) {
    this.older = older;
    this.newer = newer;
    this.commands = commands;
  }

  /** {@return a table of moved figures for each table of the report, and a summary of them} */
  public List<Table> tables() {
    Map<Stage, Map<String, Table>> made = new EnumMap<>(Stage.class);
    made.put(
        Stage.NEWER, made(newer, (name, as) -> exports(name, as, Stage.NEWER), Optional.of("now")));
    made.put(
        Stage.OLDER,
        made(newer, (name, as) -> exports(name, as, Stage.OLDER), Optional.of("before")));
    if (!older.file().tables().equals(newer.file().tables())) {
      made.put(Stage.ASKED, made(older, older::exports, Optional.of("before")));
    }
    Report comparable =
        newer.withTables(List.copyOf(made.getOrDefault(Stage.OLDER, Map.of()).keySet()));
    for (Stage stage : List.of(Stage.KEPT, Stage.DESCRIBED, Stage.CITED)) {
      made.put(stage, made(comparable, (name, as) -> exports(name, as, stage), Optional.empty()));
    }
    return tables(made);
  }

  /** {@return whether any figure is another one now, or could not be compared} */
  public boolean differs() {
    return differs || !refused.isEmpty();
  }

  /** {@return the tables that could not be compared, with the reason} */
  public Map<String, String> refused() {
    return Collections.unmodifiableMap(refused);
  }

  private List<Export> exports(String name, ReadAs reading, Stage stage) {
    return libraries
        .computeIfAbsent(
            new Opened(name, reading),
            fresh -> new Libraries(older.exports(name, reading), newer.exports(name, reading)))
        .exports(stage);
  }

  /**
   * All tables at once, so that every export is read once; one by one where some cannot be made.
   */
  private Map<String, Table> made(
      Report report, BiFunction<String, ReadAs, List<Export>> opening, Optional<String> told) {
    try {
      return byId(report.run(commands, opening));
    } catch (ColabException some) {
      Map<String, Table> made = new LinkedHashMap<>();
      for (String id : report.file().tables().stream().map(spec -> spec.head().id()).toList()) {
        try {
          made.putAll(byId(report.only(id).run(commands, opening)));
        } catch (ColabException why) {
          told.ifPresent(when -> refused.putIfAbsent(id, when + ": " + why.getMessage()));
        }
      }
      return made;
    }
  }

  private static Map<String, Table> byId(ReportResult result) {
    Map<String, Table> byId = new LinkedHashMap<>();
    result.tables().forEach(table -> byId.put(table.id(), table));
    return byId;
  }

  private List<Table> tables(Map<Stage, Map<String, Table>> made) {
    List<Table> tables = new ArrayList<>();
    List<List<Value>> summary = new ArrayList<>();
    made.getOrDefault(Stage.NEWER, Map.of())
        .forEach(
            (id, table) -> {
              Map<Stage, Table> stages = new EnumMap<>(Stage.class);
              made.forEach(
                  (stage, byId) ->
                      Optional.ofNullable(byId.get(id)).ifPresent(t -> stages.put(stage, t)));
              if (stages.containsKey(Stage.ASKED) || stages.containsKey(Stage.OLDER)) {
                compared(stages, table, summary).ifPresent(tables::add);
              } else {
                refused.putIfAbsent(id, "before: the older report has no such table");
              }
            });
    tables.add(0, summary(summary));
    return tables;
  }

  private Optional<Table> compared(
      Map<Stage, Table> stages, Table newest, List<List<Value>> summary) {
    List<Shift> all = Shifts.of(stages, newest);
    long differing = all.stream().filter(Shift::differs).count();
    differs |= differing > 0;
    synthetic |= newest.synthetic();
    summary.add(
        List.of(
            Value.label(newest.id()),
            Value.count(all.size()),
            Value.count(all.size() - differing),
            Value.count(differing)));
    boolean options = all.stream().anyMatch(Shift::isAskedOtherwise);
    ShiftTable table = new ShiftTable(newest.id(), newest.title(), newest.synthetic(), options);
    all.stream().filter(Shift::isMoved).forEach(table::add);
    return all.stream().anyMatch(Shift::isMoved) ? Optional.of(table.build()) : Optional.empty();
  }

  private Table summary(List<List<Value>> rows) {
    List<Column> columns =
        List.of(
            Column.of("table", "Table", Unit.TEXT),
            Column.of("figures", "Figures", Unit.COUNT),
            Column.of("same", "Same", Unit.COUNT),
            Column.of("differing", "Differ", Unit.COUNT));
    List<Note> notes = new ArrayList<>(List.of(ShiftNotes.order(), ShiftNotes.counted()));
    refused.forEach((id, why) -> notes.add(Note.finding("Not compared", id + " (" + why + ")")));
    return new Table(
        "diff", "What moved: " + newer.file().title(), synthetic, columns, rows, notes);
  }
}
