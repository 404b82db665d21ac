package colab.analysis.institution;

import colab.analysis.Question;
import colab.corpus.Side;
import colab.indicator.Evidence;
import colab.indicator.ImpactIndicators;
import colab.indicator.OutputIndicators;
import colab.publication.Attribute;
import colab.publication.Sector;
import colab.table.Column;
import colab.table.Unit;
import colab.table.Value;
import colab.tally.Cell;
import colab.tally.Export;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The columns of a table of institutions.
 *
 * @param question what is asked
 * @param export where the figures come from
 * @param whole all publications of the question, each once
 */
record InstituteColumns(Question question, Export export, Optional<Cell> whole) {

  Column[] columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.of("rank", "", Unit.RANK));
    columns.add(Column.of("institution", "Institution", Unit.TEXT));
    columns.add(shown("country", "Country", Unit.TEXT, !isOfOneCountry()));
    columns.add(Column.of("output", "Output", Unit.COUNT));
    columns.add(shown("share_percent", share(), Unit.PERCENT, whole.isPresent()));
    columns.add(shown("fwci", "FWCI", Unit.RATIO, has(Attribute.FWCI)));
    columns.add(shown("international_percent", "% intl", Unit.PERCENT, isOpen()));
    columns.add(shown("sector", "Sector", Unit.TEXT, question.detail()));
    columns.add(Column.data("n_fwci", Unit.COUNT));
    columns.add(Column.data("academic_corporate_percent", Unit.PERCENT));
    columns.add(Column.data("code", Unit.TEXT));
    columns.add(Column.data("institution_id", Unit.TEXT));
    columns.add(Column.data("ror", Unit.TEXT));
    return columns.stream()
        .map(
            column ->
                question.detail()
                        && column.id().equals("fwci")
                        && has(Attribute.FWCI)
                        && !export.isCounted()
                    ? column.withInterval()
                    : column)
        .toArray(Column[]::new);
  }

  private static Column shown(String id, String heading, Unit unit, boolean onScreen) {
    return onScreen ? Column.of(id, heading, unit) : Column.data(id, unit);
  }

  private boolean has(Attribute attribute) {
    return export.attributes().contains(attribute);
  }

  private boolean isOfOneCountry() {
    List<Side> sides = question.selection().sides();
    return sides.size() == 1 && sides.get(0).countries().size() == 1;
  }

  /** Whether publications of one country are among them. */
  private boolean isOpen() {
    return !export.isCounted() && !question.selection().isInternational();
  }

  private String share() {
    return question.selection().sides().size() == 2 ? "% of joint" : "% of all";
  }

  List<Value> row(Institute institute, long rank) {
    Evidence evidence = Institutes.evidence(institute.cell(), whole);
    Evidence resampled = question.detail() ? evidence.resampled(question.forRow()) : evidence;
    List<Value> cells = new ArrayList<>();
    cells.add(Value.count(rank));
    cells.add(Institutes.word(institute.who().name(), "it has no name"));
    cells.add(Institutes.word(institute.country(), Institutes.NOWHERE));
    cells.add(OutputIndicators.OUTPUT.of(evidence));
    cells.add(OutputIndicators.SHARE.of(evidence));
    cells.add(ImpactIndicators.FWCI.of(resampled));
    cells.add(OutputIndicators.INTERNATIONAL_SHARE.of(evidence));
    cells.add(
        institute.who().sector() == Sector.UNKNOWN
            ? Value.missing("its sector is not known")
            : Value.label(institute.who().sector().title()));
    cells.add(Institutes.numberOfFwci(evidence, export));
    cells.add(OutputIndicators.ACADEMIC_CORPORATE.of(evidence));
    cells.add(Institutes.word(institute.code(), Institutes.NOWHERE));
    cells.add(Institutes.word(institute.who().id(), Institutes.NO_ID));
    cells.add(Institutes.word(institute.who().ror(), "the source has no ROR identifier"));
    return cells;
  }
}
