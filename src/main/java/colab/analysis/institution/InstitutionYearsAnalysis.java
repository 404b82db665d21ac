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
import colab.analysis.Wording;
import colab.analysis.Words;
import colab.analysis.Worked;
import colab.corpus.Selection;
import colab.corpus.YearRange;
import colab.indicator.Evidence;
import colab.indicator.ImpactIndicators;
import colab.indicator.Indicator;
import colab.indicator.OutputIndicators;
import colab.publication.Attribute;
import colab.table.Column;
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
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an institution publishes, year by year: output, international and academic-corporate shares,
 * FWCI.
 */
public final class InstitutionYearsAnalysis implements Analysis {
  private static final List<Indicator> FIGURES =
      List.of(
          OutputIndicators.OUTPUT,
          OutputIndicators.INTERNATIONAL_SHARE,
          OutputIndicators.ACADEMIC_CORPORATE,
          ImpactIndicators.FWCI,
          ImpactIndicators.N_FWCI);

  private final Question question;
  private final Selection selection;
  private final Export export;

  /** Finds the export that answers: one of more than international publications. */
  public InstitutionYearsAnalysis(Question question, Library library) {
    if (question.selection().traits().institutions().isEmpty()) {
      throw ColabException.usage(
          "institutions --by year is of one institution",
          "Add --institution NAME; for a country: colab international --country JP --by year.");
    }
    this.question = question;
    this.selection = question.selection();
    this.export =
        library.choose(
            Breakdown.of(selection, List.of(Dimension.YEAR), Set.of(Measure.INTERNATIONAL)));
    if (export.scope().international() || export.scope().sides().size() > 1) {
      throw ColabException.couldNot(
          Words.name(export)
              + " holds "
              + export.scope().inWords()
              + ": what an institution publishes beside them is not there",
          "Export all publications of the institution, or of its country.");
    }
  }

  @Override
  public List<Request> requests() {
    Set<Measure> measures =
        Sets.available(export, Measure.FWCI, Measure.INTERNATIONAL, Measure.ACADEMIC_CORPORATE);
    return List.of(new Request(export, Breakdown.of(selection, List.of(Dimension.YEAR), measures)));
  }

  @Override
  public Result result(List<Filled> filled) {
    Filled answer = filled.get(0);
    Optional<YearRange> period = Notes.period(export, selection.years(), answer);
    TableBuilder table =
        TableBuilder.from("institution-years", Words.title(selection, export), export, period);
    columns(table);
    Cube cube = answer.cube();
    period.ifPresent(
        years -> {
          for (int year = years.first(); year <= years.last(); year++) {
            table.row(row(String.valueOf(year), cube.at(Dimension.YEAR, year).total()));
          }
        });
    table.row(row(period.map(YearRange::toString).orElse("all years"), cube.total()));
    table
        .note(Sectors.note(cube.total()))
        .note(Notes.counting(question.counting(), answer))
        .notes(Notes.filters(export))
        .note(Notes.scope(export))
        .notes(Notes.facts(answer, false))
        .note(SourceNotes.noImpact(export))
        .note(Notes.partial(export, period))
        .note(Notes.account(answer.account()));
    Table built = table.build();
    return new Result(
        built,
        OutputIndicators.INTERNATIONAL_SHARE.of(Evidence.of(cube.total())),
        Unit.PERCENT,
        wording(built),
        Worked.last(built).counted(question.counting()).notes(),
        List.of());
  }

  private void columns(TableBuilder table) {
    table.columns(Column.of("year", "Year", Unit.TEXT));
    table.columns(Column.of("output", "Output", Unit.COUNT));
    table.columns(Column.of("international_percent", "% intl", Unit.PERCENT));
    table.columns(
        shown("academic_corporate_percent", "% with company", Unit.PERCENT, Attribute.SECTORS));
    table.columns(shown("fwci", "FWCI", Unit.RATIO, Attribute.FWCI));
    table.columns(Column.data("n_fwci", Unit.COUNT));
  }

  private Column shown(String id, String heading, Unit unit, Attribute needed) {
    return export.attributes().contains(needed)
        ? Column.of(id, heading, unit)
        : Column.data(id, unit);
  }

  private static List<Value> row(String label, Cell cell) {
    List<Value> cells = new ArrayList<>(List.of(Value.label(label)));
    FIGURES.forEach(indicator -> cells.add(indicator.of(Evidence.of(cell))));
    return cells;
  }

  private static String wording(Table table) {
    List<Value> total = table.rows().get(table.rows().size() - 1);
    return Words.subject(table)
        + " ("
        + Words.sourceOf(table)
        + "): "
        + Wording.value(total.get(1), Unit.COUNT)
        + " publications, "
        + Wording.value(total.get(2), Unit.PERCENT)
        + "% of them international. Its publications are those that the source gives it; one address"
        + " abroad makes a publication international.";
  }
}
