package colab.analysis.international;

import colab.ColabException;
import colab.analysis.Analysis;
import colab.analysis.Library;
import colab.analysis.Notes;
import colab.analysis.Question;
import colab.analysis.Request;
import colab.analysis.Result;
import colab.analysis.SourceNotes;
import colab.analysis.TableBuilder;
import colab.analysis.Unfinished;
import colab.analysis.Wording;
import colab.analysis.Words;
import colab.analysis.Worked;
import colab.corpus.Selection;
import colab.corpus.YearRange;
import colab.indicator.Counting;
import colab.table.Column;
import colab.table.Note;
import colab.table.Table;
import colab.table.Unit;
import colab.table.Value;
import colab.tally.Cube;
import colab.tally.Dimension;
import colab.tally.Export;
import colab.tally.Filled;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How much of the output of one country or group is international, in whole and in fractional
 * counting: by kind of collaboration, or by year. What members of a group publish with each other
 * is domestic to the group.
 */
public final class InternationalAnalysis implements Analysis {
  private final Question question;
  private final Selection selection;
  private final boolean byYear;
  private final boolean ofInstitution;
  private final Coverage coverage;
  private final Export export;

  /** Finds the export that answers: one of the set's whole output. */
  public InternationalAnalysis(Question question, boolean byYear, Library library) {
    refuseNarrowed(question);
    this.coverage = new Coverage(library, byYear);
    this.question = question;
    this.selection = coverage.asked(question.selection());
    this.byYear = byYear;
    this.ofInstitution =
        selection.sides().isEmpty() && !selection.traits().institutions().isEmpty();
    this.export = library.choose(coverage.essential(selection), question.counting());
  }

  /** A limit on countries would decide the answer. */
  static void refuseNarrowed(Question question) {
    boolean limited =
        question.selection().reach().onlySides()
            || question.selection().reach().maxCountries().isPresent();
    if (limited) {
      throw ColabException.usage(
          "a limit on countries would decide how much is international",
          "Leave --bilateral and --max-countries out: the table tells bilateral ones apart.");
    }
  }

  @Override
  public List<Request> requests() {
    return List.of(new Request(export, coverage.full(selection, export)));
  }

  @Override
  public Result result(List<Filled> filled) {
    Filled answer = filled.get(0);
    Coverage.check(export, selection, answer);
    Optional<YearRange> period = Notes.period(export, selection.years(), answer);
    Collaboration all = new Collaboration(answer.cube(), ofInstitution);
    String subject = Words.title(selection, export) + ": international collaboration";
    TableBuilder table =
        TableBuilder.from(
            byYear ? "international-by-year" : "international", subject, export, period);
    if (byYear || export.isCounted()) {
      years(table, answer.cube(), period);
    } else {
      kinds(table, all);
    }
    notes(table, answer, all, period);
    Table built = ShareColumns.withoutEmpty(table.build());
    Value share = all.internationalShare(question.counting());
    return new Result(
        built,
        share,
        Unit.PERCENT,
        () -> wording(built, all),
        () -> worked(built, all).notes(),
        List.of());
  }

  private Worked worked(Table table, Collaboration all) {
    return (table.id().equals("international") ? Worked.first(table) : Worked.last(table))
        .with("whole", all.number(part -> true, Counting.FULL), Unit.COUNT)
        .with("whole_fractional", all.number(part -> true, Counting.FRACTIONAL), Unit.COUNT);
  }

  private void years(TableBuilder table, Cube cube, Optional<YearRange> period) {
    table.columns(Column.of("year", "Year", Unit.TEXT));
    table.columns(ShareColumns.all().toArray(Column[]::new));
    period.ifPresent(
        years -> {
          for (int year = years.first(); year <= years.last(); year++) {
            table.row(row(String.valueOf(year), cube.at(Dimension.YEAR, year)));
          }
        });
    table.row(row(period.map(YearRange::toString).orElse("all years"), cube));
  }

  private List<Value> row(String label, Cube cube) {
    List<Value> cells = new ArrayList<>(List.of(Value.label(label)));
    cells.addAll(ShareColumns.cells(new Collaboration(cube, ofInstitution)));
    return cells;
  }

  private void kinds(TableBuilder table, Collaboration all) {
    table.columns(
        Column.of("collaboration", "", Unit.TEXT),
        Column.of("output", "Output", Unit.COUNT),
        Column.of("share_percent", "%", Unit.PERCENT).withInterval(),
        Column.of("output_fractional", "Fractional", Unit.FRACTIONAL),
        Column.of("share_fractional_percent", "%", Unit.PERCENT));
    KindRows rows =
        new KindRows(all, selection.sides().stream().anyMatch(s -> s.countries().size() > 1));
    rows.all().forEach(table::row);
  }

  private void notes(
      TableBuilder table, Filled answer, Collaboration all, Optional<YearRange> period) {
    table.note(ShareNotes.balance(all));
    table.note(Note.of("International: with an address in another country, whatever else holds."));
    if (export.isCounted()) {
      table.note(Note.of("Already counted export: no kinds of collaboration, no fractions."));
    } else {
      table.note(ShareNotes.fractional(ofInstitution)).notes(ShareNotes.kinds(all, byYear));
      table.note(Notes.counting(Counting.FULL, answer)).note(Notes.scope(export));
    }
    table.notes(Notes.filters(export)).notes(SourceNotes.of(answer));
    table.note(Notes.partial(export, period)).note(Notes.account(answer.account()));
    table.unfinished(Unfinished.years(export, period));
  }

  private String wording(Table table, Collaboration all) {
    Value whole = all.internationalShare(Counting.FULL);
    if (whole instanceof Value.Missing missing) {
      return Words.subject(table) + ": not known, " + missing.reason() + ".";
    }
    String number =
        all.international() instanceof Value.Count some && all.output() instanceof Value.Count of
            ? " (" + Words.number(some.number()) + " of " + Words.number(of.number()) + ")"
            : "";
    String fractional =
        all.internationalShare(Counting.FRACTIONAL) instanceof Value.Quantity share
            ? " Counted by country shares it is "
                + Wording.value(share, Unit.PERCENT)
                + "%, as one of several countries counts in part."
            : "";
    return Words.subject(table)
        + " ("
        + Words.sourceOf(table)
        + "): "
        + Wording.value(whole, Unit.PERCENT)
        + "%"
        + number
        + " have an address in another country."
        + fractional
        + " One such address is enough, however many authors are at home.";
  }
}
