package colab.analysis.institution;

import colab.ColabException;
import colab.analysis.Analysis;
import colab.analysis.Library;
import colab.analysis.Notes;
import colab.analysis.Question;
import colab.analysis.Request;
import colab.analysis.Result;
import colab.analysis.Sets;
import colab.analysis.SourceNotes;
import colab.analysis.TableBuilder;
import colab.analysis.Words;
import colab.analysis.Worked;
import colab.corpus.Selection;
import colab.corpus.Side;
import colab.corpus.YearRange;
import colab.indicator.Evidence;
import colab.indicator.ImpactIndicators;
import colab.indicator.OutputIndicators;
import colab.indicator.Ranking;
import colab.publication.Affiliation;
import colab.publication.Attribute;
import colab.table.Column;
import colab.table.Note;
import colab.table.Table;
import colab.table.Unit;
import colab.table.Value;
import colab.tally.Breakdown;
import colab.tally.Cell;
import colab.tally.Cube;
import colab.tally.Dimension;
import colab.tally.Export;
import colab.tally.Filled;
import colab.tally.Measure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The pairs of institutions, one of either side, that publish together; largest first. */
public final class InstitutionPairsAnalysis implements Analysis {
  private static final int SOME = 20;

  private final Question question;
  private final Selection selection;
  private final boolean all;
  private final Export export;

  /**
   * Finds the export that answers.
   *
   * @param all whether every pair is printed; else the largest
   */
  public InstitutionPairsAnalysis(Question question, boolean all, Library library) {
    if (question.selection().sides().size() != 2) {
      throw ColabException.usage(
          "--pairs needs two sides", "Write colab institutions --pair UK,JP --pairs.");
    }
    this.question = question;
    this.selection = question.selection();
    this.all = all;
    this.export =
        Institutes.choose(
            library, Breakdown.of(selection, List.of(Dimension.INSTITUTION_PAIR), Set.of()));
  }

  @Override
  public List<Request> requests() {
    Set<Measure> measures = Sets.available(export, Measure.FWCI);
    return List.of(
        new Request(export, Breakdown.of(selection, List.of(Dimension.INSTITUTION_PAIR), measures)),
        new Request(export, Breakdown.of(selection, List.of(Dimension.NAMED), measures)));
  }

  /** Two institutions with what they published together. */
  private record Pair(Affiliation first, Affiliation second, Cell cell) {
    long output() {
      return cell.publications().orElse(0);
    }
  }

  private static List<Pair> pairs(Cube cube) {
    List<Pair> pairs = new ArrayList<>();
    cube.by(Dimension.INSTITUTION_PAIR)
        .forEach(
            (member, cell) ->
                pairs.add(new Pair(cube.met().firstOf(member), cube.met().secondOf(member), cell)));
    pairs.sort(
        Comparator.comparing((Pair pair) -> -pair.output())
            .thenComparing(pair -> pair.first().name())
            .thenComparing(pair -> pair.second().name())
            .thenComparing(pair -> pair.first().key() + pair.second().key()));
    return pairs;
  }

  @Override
  public Result result(List<Filled> filled) {
    Filled answer = filled.get(0);
    Optional<YearRange> period = Notes.period(export, selection.years(), answer);
    List<Pair> pairs = pairs(answer.cube());
    TableBuilder table =
        TableBuilder.from(
            "institution-pairs",
            "Pairs of institutions, " + Words.pair(selection) + Words.narrowed(selection),
            export,
            period);
    columns(table);
    Ranking ranking = new Ranking(pairs.stream().mapToDouble(Pair::output).toArray());
    Cell whole = filled.get(1).cube().total();
    pairs.stream()
        .limit(all ? pairs.size() : SOME)
        .forEach(pair -> table.row(row(pair, ranking.of((double) pair.output()), whole)));
    notes(table, filled, pairs);
    Table built = table.build();
    return new Result(
        built,
        Value.count(pairs.size()),
        Unit.COUNT,
        () -> wording(built, pairs),
        () -> Worked.first(built).counted(question.counting()).notes(),
        List.of());
  }

  private static String wording(Table built, List<Pair> pairs) {
    return Words.subject(built)
        + " ("
        + Words.sourceOf(built)
        + "): "
        + Words.number(pairs.size())
        + " pairs published together. A publication of many institutions makes many pairs.";
  }

  private void columns(TableBuilder table) {
    List<Side> sides = selection.sides();
    table.columns(
        Column.of("rank", "", Unit.RANK),
        Column.of("institution", sides.get(0).shortName(), Unit.TEXT),
        Column.of("partner_institution", sides.get(1).shortName(), Unit.TEXT),
        Column.of("output", "Output", Unit.COUNT),
        Column.data("share_percent", Unit.PERCENT),
        export.attributes().contains(Attribute.FWCI)
            ? Column.of("fwci", "FWCI", Unit.RATIO)
            : Column.data("fwci", Unit.RATIO),
        Column.data("n_fwci", Unit.COUNT),
        Column.data("institution_id", Unit.TEXT),
        Column.data("partner_institution_id", Unit.TEXT));
  }

  private List<Value> row(Pair pair, long rank, Cell whole) {
    Evidence evidence = Institutes.evidence(pair.cell(), Optional.of(whole));
    return List.of(
        Value.count(rank),
        Value.label(pair.first().name()),
        Value.label(pair.second().name()),
        OutputIndicators.OUTPUT.of(evidence),
        OutputIndicators.SHARE.of(evidence),
        ImpactIndicators.FWCI.of(evidence),
        Institutes.numberOfFwci(evidence, export),
        Institutes.word(pair.first().id(), Institutes.NO_ID),
        Institutes.word(pair.second().id(), Institutes.NO_ID));
  }

  private void notes(TableBuilder table, List<Filled> filled, List<Pair> pairs) {
    table.note(Note.finding("Pairs", Words.number(pairs.size())));
    if (!all && pairs.size() > SOME) {
      table.note(Note.of("The largest are shown; --all shows every one."));
    }
    List<Affiliation> who =
        pairs.stream().flatMap(pair -> List.of(pair.first(), pair.second()).stream()).toList();
    table
        .note(Institutes.identity(who, export))
        .note(Note.of("A publication of many institutions makes many pairs: do not add."))
        .note(Institutes.unnamed(filled, selection))
        .note(Notes.counting(question.counting(), filled.get(0)))
        .notes(Notes.filters(export))
        .note(Notes.scope(export))
        .notes(SourceNotes.of(filled.get(0)))
        .note(SourceNotes.noImpact(export))
        .note(Notes.account(filled.get(0).account()));
  }
}
