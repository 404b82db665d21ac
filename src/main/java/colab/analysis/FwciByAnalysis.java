package colab.analysis;

import colab.corpus.YearRange;
import colab.indicator.Counting;
import colab.indicator.Evidence;
import colab.indicator.ImpactIndicators;
import colab.indicator.OutputIndicators;
import colab.publication.Subject;
import colab.table.Column;
import colab.table.Note;
import colab.table.Table;
import colab.table.Unit;
import colab.table.Value;
import colab.tally.Breakdown;
import colab.tally.Cube;
import colab.tally.Dimension;
import colab.tally.Export;
import colab.tally.Filled;
import colab.tally.Measure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The FWCI of a set broken down: by year, subject area, document type, author band or number of
 * countries.
 */
public final class FwciByAnalysis implements Analysis {
  private final Question question;
  private final By by;
  private final Export export;

  /** Finds the export that answers. */
  public FwciByAnalysis(Question question, By by, Library library) {
    this.question = question;
    this.by = by;
    this.export =
        library.choose(
            Breakdown.of(question.selection(), List.of(by.dimension()), Set.of(Measure.FWCI)),
            question.counting());
  }

  @Override
  public List<Request> requests() {
    Set<Measure> measures = Sets.available(export, Measure.TOP_10);
    measures.add(Measure.FWCI);
    List<Dimension> dimensions =
        export.isCounted()
            ? List.of(by.dimension())
            : Sets.with(question.counting(), by.dimension());
    if (by == By.COLLABORATION && Sets.can(export, Dimension.SEVERAL_INSTITUTIONS)) {
      dimensions = new ArrayList<>(dimensions);
      dimensions.add(Dimension.SEVERAL_INSTITUTIONS);
    }
    Breakdown breakdown =
        Breakdown.of(question.selection(), dimensions.stream().distinct().toList(), measures);
    return List.of(new Request(export, export.isCounted() ? breakdown : breakdown.withValues()));
  }

  @Override
  public Result result(List<Filled> filled) {
    Filled answer = filled.get(0);
    Optional<YearRange> period = Notes.period(export, question.selection().years(), answer);
    TableBuilder table =
        TableBuilder.from(
            "fwci-by-" + by.id(),
            Words.title(question.selection(), export) + " by " + by.title(export.scheme()),
            export,
            period);
    table.columns(
        Column.of(by.id(), by.heading(export.scheme()), by == By.YEAR ? Unit.YEAR : Unit.TEXT),
        Column.of("output", "Output", Unit.COUNT),
        Column.of("fwci", "FWCI", Unit.RATIO).withInterval(),
        Column.data("n_fwci", Unit.COUNT),
        Column.of("fwci_median", "Median", Unit.RATIO),
        Column.of("pp_top_10_percent", "Top 10%", Unit.PERCENT));
    table.columns(
        FwciColumns.ends(List.of(ImpactIndicators.FWCI_MEDIAN, ImpactIndicators.TOP_10))
            .toArray(Column[]::new));
    if (by.bands().isEmpty() || question.detail() && by != By.COLLABORATION) {
      members(answer.cube(), period).forEach((member, cube) -> table.row(row(name(member), cube)));
    } else {
      by.bands().stream()
          .filter(band -> band.occurs(answer.cube()))
          .forEach(band -> table.row(row(Value.label(band.title()), band.of(answer.cube()))));
    }
    table.note(SourceNotes.mean(export)).note(Notes.counting(question.counting(), answer));
    if (by == By.COLLABORATION) {
      table.note(Band.undivided(answer.cube()));
    }
    List<Note> caveats = caveats(period);
    table.unfinished(Unfinished.years(export, period)).notes(caveats);
    table.notes(Notes.facts(answer, by == By.AUTHORS)).note(Notes.account(answer.account()));
    return result(table.build(), caveats);
  }

  private List<Note> caveats(Optional<YearRange> period) {
    if (!by.dimension().partition()) {
      String many = Words.subjects(export.scheme(), Subject.Level.AREA);
      String several = many.toLowerCase(Locale.ROOT);
      return List.of(
          Note.of(many + " overlap (one publication, several " + several + "): do not add."));
    }
    return by == By.YEAR && !export.isCounted()
        ? Notes.windows(export, period).stream().toList()
        : List.of();
  }

  private Result result(Table table, List<Note> caveats) {
    Value none = Value.missing("the table has several");
    return new Result(
        table,
        none,
        Unit.RATIO,
        () -> new RangeWording(table, table.rows().size(), caveats).text(),
        () -> Worked.first(table).counted(question.counting()).notes(),
        List.of());
  }

  private Map<Integer, Cube> members(Cube cube, Optional<YearRange> period) {
    Map<Integer, Cube> members = new LinkedHashMap<>();
    if (by == By.YEAR) {
      period.ifPresent(
          years -> {
            for (int year = years.first(); year <= years.last(); year++) {
              members.put(year, cube.at(Dimension.YEAR, year));
            }
          });
    }
    ordered(cube).forEach(member -> members.put(member, part(cube, member)));
    return members;
  }

  private List<Integer> ordered(Cube cube) {
    Set<Integer> members = cube.members(by.dimension());
    return by == By.SUBJECT
        ? export.scheme().ordered(Subject.Level.AREA, members)
        : List.copyOf(members);
  }

  /** The number of countries stays on the cube: fractional counting weighs by it. */
  private Cube part(Cube cube, int member) {
    return by == By.COUNTRIES
        ? cube.where(by.dimension(), number -> number == member)
        : cube.at(by.dimension(), member);
  }

  private Value name(int member) {
    return by == By.YEAR ? Value.count(member) : Value.label(by.name(export.scheme(), member));
  }

  private List<Value> row(Value name, Cube cube) {
    Evidence evidence =
        Evidence.of(Sets.counted(cube, cube.isCounted() ? question.counting() : Counting.FULL))
            .resampled(question.forRow());
    List<Value> cells = new ArrayList<>();
    cells.add(name);
    cells.add(OutputIndicators.OUTPUT.of(evidence));
    cells.add(ImpactIndicators.FWCI.of(evidence));
    cells.add(ImpactIndicators.N_FWCI.of(evidence));
    Value median = ImpactIndicators.FWCI_MEDIAN.of(evidence);
    Value top = ImpactIndicators.TOP_10.of(evidence);
    cells.addAll(List.of(median, top));
    cells.addAll(FwciColumns.ends(median));
    cells.addAll(FwciColumns.ends(top));
    return cells;
  }
}
