package colab.analysis;

import colab.ColabException;
import colab.corpus.Selection;
import colab.corpus.Side;
import colab.corpus.YearRange;
import colab.indicator.Counting;
import colab.indicator.Evidence;
import colab.indicator.ImpactIndicators;
import colab.indicator.Indicator;
import colab.indicator.OutputIndicators;
import colab.indicator.Resampling;
import colab.indicator.Stratum;
import colab.table.Column;
import colab.table.Note;
import colab.table.Table;
import colab.table.Unit;
import colab.table.Value;
import colab.tally.AuthorBand;
import colab.tally.Breakdown;
import colab.tally.Cube;
import colab.tally.Dimension;
import colab.tally.Export;
import colab.tally.Filled;
import colab.tally.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The FWCI of one set, with what tells how far it can be trusted: author limits, third countries,
 * weights, concentration.
 */
public final class FwciAnalysis implements Analysis {
  private static final int FEW = 10;
  private static final List<Integer> AUTHOR_LIMITS = List.of(100, 10);
  private static final List<Indicator> DATA =
      List.of(
          ImpactIndicators.N_FWCI,
          ImpactIndicators.FWCI_MEDIAN,
          ImpactIndicators.FWCI_GEOMETRIC,
          ImpactIndicators.TOP_1,
          ImpactIndicators.TOP_5,
          ImpactIndicators.TOP_10,
          ImpactIndicators.TOP_25,
          ImpactIndicators.WEIGHTED_TOP_1,
          ImpactIndicators.WEIGHTED_TOP_5,
          ImpactIndicators.WEIGHTED_TOP_10,
          ImpactIndicators.WEIGHTED_TOP_25,
          ImpactIndicators.CITATIONS,
          ImpactIndicators.CITATIONS_PER_PUBLICATION,
          ImpactIndicators.CITED_SHARE);

  private final Question question;
  private final Selection selection;
  private final Export export;
  private final List<Export> others;

  /** Finds the export that answers. */
  public FwciAnalysis(Question question, Library library) {
    this.question = question;
    this.selection = question.selection();
    Breakdown essential = Sets.essential(selection, Measure.FWCI);
    this.export = library.choose(essential, question.counting());
    this.others = library.others(essential, export);
  }

  @Override
  public List<Request> requests() {
    List<Request> requests = new ArrayList<>();
    Set<Measure> measures = Sets.available(export, Measure.values());
    measures.remove(Measure.INTERNATIONAL);
    measures.add(Measure.FWCI);
    List<Dimension> dimensions = Sets.companions(export, !selection.sides().isEmpty());
    Breakdown headline = Breakdown.of(selection, dimensions, measures);
    requests.add(
        new Request(
            export,
            export.isCounted() ? headline : headline.withValues().withLeaders(question.leaders())));
    if (Sets.can(export, Dimension.AREA)) {
      requests.add(
          new Request(
              export, Breakdown.of(selection, List.of(Dimension.AREA), Set.of(Measure.FWCI))));
    }
    return requests;
  }

  /** One line of the screen. */
  private record Companion(String label, List<Stratum> strata) {}

  @Override
  public Result result(List<Filled> filled) {
    Filled answer = filled.get(0);
    Cube cube = answer.cube();
    List<Companion> companions = companions(cube);
    Optional<YearRange> period = Notes.period(export, selection.years(), answer);
    refuseFew(companions.get(0));
    TableBuilder table = TableBuilder.from("fwci", Words.title(selection, export), export, period);
    table.columns(
        Column.of("set", "", Unit.TEXT),
        column(OutputIndicators.OUTPUT),
        column(ImpactIndicators.FWCI).withInterval());
    DATA.forEach(indicator -> table.columns(Column.data(indicator.id(), indicator.unit())));
    table.row(row(companions.get(0), question.forHeadline()));
    companions.stream().skip(1).forEach(each -> table.row(row(each, question.forRow())));
    FwciFindings findings =
        new FwciFindings(Evidence.of(companions.get(0).strata()), areas(filled), question.detail());
    table.notes(findings.notes());
    table.note(SourceNotes.mean(export)).note(Notes.counting(question.counting(), answer));
    table.notes(Notes.filters(export)).note(Notes.scope(export));
    table.note(export.isCounted() ? Optional.empty() : Notes.windows(export, period));
    table
        .notes(Notes.facts(answer, Sets.hasAuthors(cube)))
        .note(Notes.outside(answer, period))
        .note(Notes.declared(export, answer.account()))
        .note(Notes.account(answer.account()))
        .note(Notes.also(others));
    if (question.detail()) {
      table.note(resampling());
    } else if (!export.isCounted()) {
      table.note(Note.of("More: --detail, --explain, help fwci"));
    }
    return result(
        table.build(),
        new Explanation(answer, selection, export, companions.get(0).strata()),
        findings);
  }

  private Optional<Note> resampling() {
    return question
        .forHeadline()
        .filter(how -> !export.isCounted())
        .map(
            how ->
                Note.of(
                    "Intervals: "
                        + Words.number(how.resamples())
                        + " resamples for the first line, "
                        + Words.number(question.forRow().orElse(how).resamples())
                        + " for the others, seed "
                        + how.seed()
                        + "."));
  }

  private Result result(Table table, Explanation explanation, FwciFindings findings) {
    Value fwci = table.rows().get(0).get(2);
    return new Result(
        table,
        fwci,
        Unit.RATIO,
        findings.wording(Words.set(selection), table, fwci),
        explanation.ofMean(),
        explanation.publications());
  }

  private void refuseFew(Companion headline) {
    Value n = ImpactIndicators.N_FWCI.of(Evidence.of(headline.strata()));
    if (n instanceof Value.Count count && count.number() < FEW && !question.force()) {
      if (OutputIndicators.OUTPUT.of(Evidence.of(headline.strata())) instanceof Value.Count output
          && output.number() == 0) {
        throw ColabException.couldNot(
            Words.set(selection) + ": there is no such publication in these files",
            "Check countries and years; colab check tells what the files hold.");
      }
      String found =
          count.number() == 0
              ? "no publication with an FWCI"
              : "only "
                  + count.number()
                  + (count.number() == 1 ? " publication" : " publications")
                  + " with an FWCI";
      throw ColabException.couldNot(
          Words.set(selection) + ": " + found + "; a mean of fewer than " + FEW + " says nothing",
          "Add --force to print it all the same, or widen the years.");
    }
  }

  private List<Companion> companions(Cube cube) {
    List<Companion> companions = new ArrayList<>();
    companions.add(new Companion(all(), Sets.counted(cube, counting(cube))));
    if (Sets.hasAuthors(cube) && selection.traits().maxAuthors().isEmpty()) {
      AUTHOR_LIMITS.forEach(
          most ->
              companions.add(
                  new Companion(
                      "  at most " + most + " authors",
                      Sets.counted(Sets.withinAuthors(cube, most), counting(cube)))));
    }
    if (Sets.hasAuthors(cube) && question.detail()) {
      cube.members(Dimension.AUTHOR_BAND).forEach(band -> companions.add(band(cube, band)));
    }
    if (Sets.hasCountries(cube) && counting(cube) == Counting.FULL) {
      if (!selection.reach().onlySides()) {
        companions.add(new Companion("  " + only(), List.of(new Stratum(1, Sets.onlySides(cube)))));
      }
      companions.add(new Companion("  weighted by country share", Sets.fractional(cube)));
    }
    return companions;
  }

  private Companion band(Cube cube, int band) {
    Cube part = cube.where(Dimension.AUTHOR_BAND, other -> other == band);
    return new Companion(
        "  " + AuthorBand.values()[band].title(), Sets.counted(part, counting(cube)));
  }

  private Counting counting(Cube cube) {
    return Sets.hasCountries(cube) ? question.counting() : Counting.FULL;
  }

  private String all() {
    List<Side> sides = selection.sides();
    if (sides.isEmpty()) {
      return "All publications";
    }
    if (sides.size() == 1) {
      return "All with " + sides.get(0).sentenceName();
    }
    boolean countries = sides.stream().allMatch(side -> side.countries().size() == 1);
    return countries ? "All with both countries" : "All with both sides";
  }

  private String only() {
    List<String> names = selection.sides().stream().map(Side::shortName).toList();
    return names.size() == 1
        ? names.get(0) + " only, no other country"
        : String.join(" and ", names) + " only, no third country";
  }

  private List<Value> row(Companion companion, Optional<Resampling> resampling) {
    Evidence evidence = Evidence.of(companion.strata()).resampled(resampling);
    List<Value> cells = new ArrayList<>();
    cells.add(Value.label(companion.label()));
    cells.add(OutputIndicators.OUTPUT.of(evidence));
    cells.add(ImpactIndicators.FWCI.of(evidence));
    DATA.forEach(indicator -> cells.add(indicator.of(evidence)));
    return cells;
  }

  private Optional<FwciFindings.Area> areas(List<Filled> filled) {
    if (filled.size() < 2) {
      return Optional.empty();
    }
    Cube areas = filled.get(1).cube();
    return FwciFindings.heaviest(areas.by(Dimension.AREA), export.scheme());
  }

  private static Column column(Indicator indicator) {
    return Column.of(indicator.id(), indicator.title(), indicator.unit());
  }
}
