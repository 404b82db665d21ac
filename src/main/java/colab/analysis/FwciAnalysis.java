package colab.analysis;

import colab.ColabException;
import colab.corpus.Selection;
import colab.corpus.YearRange;
import colab.indicator.BaselineIndicators;
import colab.indicator.Evidence;
import colab.indicator.ImpactIndicators;
import colab.indicator.OutputIndicators;
import colab.indicator.Stratum;
import colab.indicator.Weighted;
import colab.table.Layout;
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
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The FWCI of one set, with what tells how far it can be trusted: author limits, third countries,
 * weights, concentration.
 */
public final class FwciAnalysis implements Analysis {
  /** What the notes tell beside the mean. */
  private static final List<String> BESIDE =
      List.of(
          "fwci_median",
          "fwci_geometric_mean",
          "fwci_trimmed_mean",
          "fwci_winsorised_mean",
          "fwci_sd",
          "fwci_se",
          "fwci_gini",
          "fwci_sum_top_publication_percent",
          "fwci_effective_number",
          "fwci_influence",
          "pp_top_1_percent",
          "pp_top_10_percent",
          "citations",
          "citations_per_publication",
          "cited_percent",
          "h_index");

  private static final int FEW = 10;

  private final Question question;
  private final Selection selection;
  private final Export export;
  private final List<Export> others;
  private final AgainstWorld against;

  /** Finds the export that answers. */
  public FwciAnalysis(Question question, Library library) {
    this.question = question;
    this.selection = question.selection();
    Breakdown essential = Sets.essential(selection, Measure.FWCI);
    this.export = library.choose(essential, question.counting());
    this.others = library.others(essential, export);
    this.against = new AgainstWorld(selection, export);
  }

  @Override
  public List<Request> requests() {
    List<Request> requests = new ArrayList<>();
    Set<Measure> measures = Sets.available(export, Measure.values());
    measures.removeAll(Set.of(Measure.INTERNATIONAL, Measure.ACADEMIC_CORPORATE));
    measures.add(Measure.FWCI);
    List<Dimension> dimensions = Sets.companions(export, !selection.sides().isEmpty());
    question.counting().dimension().ifPresent(dimensions::add);
    if (question.detail()) {
      dimensions.addAll(detailed());
    }
    Breakdown headline = Breakdown.of(selection, dimensions, measures);
    requests.add(new Request(export, export.isCounted() ? headline : named(headline, measures)));
    if (Sets.can(export, Dimension.AREA)) {
      requests.add(
          new Request(
              export, Breakdown.of(selection, List.of(Dimension.AREA), Set.of(Measure.FWCI))));
    }
    against.request().ifPresent(requests::add);
    return requests;
  }

  private List<Dimension> detailed() {
    List<Dimension> wished = new ArrayList<>();
    if (!selection.sides().isEmpty()) {
      wished.add(Dimension.SEVERAL_INSTITUTIONS);
    }
    if (selection.sides().size() == 2) {
      wished.add(Dimension.JOINT);
    }
    return wished.stream().filter(each -> Sets.can(export, each)).toList();
  }

  /** The largest is always kept by name: it may have to be told. */
  private Breakdown named(Breakdown headline, Set<Measure> measures) {
    List<Measure> kept = new ArrayList<>(List.of(against.kept()));
    if (measures.contains(Measure.CITATIONS)) {
      kept.add(Measure.CITATIONS);
    }
    return headline
        .withValues(kept.toArray(Measure[]::new))
        .withLeaders(Math.max(1, question.leaders()));
  }

  @Override
  public Result result(List<Filled> filled) {
    Filled answer = filled.get(0);
    List<Companions.Companion> lines = Companions.of(question, answer.cube());
    List<Stratum> headline = lines.get(0).strata();
    refuseFew(headline);
    Evidence evidence = Evidence.of(headline).resampled(question.forHeadline());
    Optional<Influential> influential = Influential.of(evidence, answer.leaders());
    Optional<YearRange> period = Notes.period(export, selection.years(), answer);
    TableBuilder table = TableBuilder.from("fwci", Words.title(selection, export), export, period);
    table.columns(FwciColumns.columns(question.detail())).columns(against.columns());
    List<Stratum> world = against.world(world(filled), period);
    String largest = influential.map(Influential::name).orElse("");
    table.row(row(FwciColumns.row(lines.get(0), evidence, largest), evidence, world));
    rows(lines.stream().skip(1).filter(line -> line.part().isEmpty()).toList(), world, table);
    if (against.knowsKinds()) {
      table.row(ofKind(headline, table.width()));
    }
    rows(lines.stream().filter(line -> !line.part().isEmpty()).toList(), world, table);
    table.notes(new FwciFindings(evidence, areas(filled), influential, question.detail()).notes());
    if (question.detail()) {
      Cube cube = answer.cube();
      List<Stratum> shared = Sets.hasCountries(cube) ? Sets.fractional(cube) : List.of();
      table.notes(against.findings(evidence, shared, world));
      table.note(PairShares.onePersonNote(cube));
      table.note(Sets.hasCountries(cube) ? Band.undivided(cube) : Optional.empty());
    }
    notes(table, answer, period);
    Table built = table.build().laidOut(Layout.grouped(FwciColumns.PART));
    return result(built, new FwciWording(evidence, influential, built), headline, answer);
  }

  private void rows(List<Companions.Companion> lines, List<Stratum> world, TableBuilder table) {
    for (Companions.Companion line : lines) {
      Evidence part = Evidence.of(line.strata()).resampled(question.forRow());
      table.row(row(FwciColumns.row(line, part, ""), part, world));
    }
  }

  private List<Value> row(List<Value> first, Evidence evidence, List<Stratum> world) {
    List<Value> cells = new ArrayList<>(first);
    cells.addAll(against.values(evidence, world));
    return cells;
  }

  /** The same set against publications of its own kinds of collaboration, FWCI and no more. */
  private List<Value> ofKind(List<Stratum> headline, int width) {
    Evidence evidence = Evidence.of(headline).resampled(question.forRow());
    return FwciColumns.only(
        List.of(
            Value.label("  against its kind of collaboration"),
            OutputIndicators.OUTPUT.of(evidence),
            BaselineIndicators.FWCI_OF_KIND.of(evidence),
            Value.count(Weighted.number(headline, Measure.FWCI_OF_KIND))),
        width);
  }

  private Optional<Filled> world(List<Filled> filled) {
    return against.request().map(asked -> filled.get(filled.size() - 1));
  }

  private void notes(TableBuilder table, Filled answer, Optional<YearRange> period) {
    table.note(SourceNotes.mean(export)).note(Notes.counting(question.counting(), answer));
    table.notes(Notes.filters(export)).note(Notes.scope(export));
    table.note(export.isCounted() ? Optional.empty() : Notes.windows(export, period));
    table
        .notes(Notes.facts(answer, Sets.hasAuthors(answer.cube())))
        .note(Notes.outside(answer, period))
        .note(Notes.declared(export, answer.account()))
        .note(Notes.account(answer.account()))
        .note(Notes.also(others));
    if (question.detail()) {
      table.note(resampling());
    } else if (!export.isCounted()) {
      table.note(Note.of("More: --detail, --explain, help fwci"));
    }
  }

  private Optional<Note> resampling() {
    String drawn =
        question
            .forHeadline()
            .map(
                how ->
                    Words.number(how.resamples())
                        + " resamples for the first line, "
                        + Words.number(question.forRow().orElse(how).resamples())
                        + " for the others, seed "
                        + how.seed())
            .orElse("none by resampling");
    return export.isCounted()
        ? Optional.empty()
        : Optional.of(
            Note.of(
                "Stability intervals: "
                    + drawn
                    + "; of medians by order, of shares after Wilson."));
  }

  private Result result(Table table, FwciWording wording, List<Stratum> headline, Filled answer) {
    Explanation explanation = new Explanation(answer, selection, export, headline);
    return new Result(
        table,
        table.rows().get(0).get(2),
        Unit.RATIO,
        () -> wording.of(Words.set(selection)),
        () -> explained(table, explanation.ofMean()),
        question.leaders() > 0 ? explanation.publications() : List.of());
  }

  private List<Note> explained(Table table, List<Note> mean) {
    List<Note> notes = new ArrayList<>(mean);
    notes.addAll(Worked.first(table).notesOf(question.detail() ? BESIDE : List.of("fwci_median")));
    notes.add(Note.of("Edge cases and sources: colab help methods."));
    return notes;
  }

  private void refuseFew(List<Stratum> headline) {
    Value n = ImpactIndicators.N_FWCI.of(Evidence.of(headline));
    if (n instanceof Value.Count count && count.number() < FEW && !question.force()) {
      if (OutputIndicators.OUTPUT.of(Evidence.of(headline)) instanceof Value.Count output
          && output.number() == 0) {
        throw NoPublication.of(selection);
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

  private Optional<FwciFindings.Area> areas(List<Filled> filled) {
    if (!Sets.can(export, Dimension.AREA)) {
      return Optional.empty();
    }
    Cube areas = filled.get(1).cube();
    return FwciFindings.heaviest(areas.by(Dimension.AREA), export.scheme());
  }
}
