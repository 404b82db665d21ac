package colab.analysis;

import colab.corpus.Selection;
import colab.indicator.Evidence;
import colab.indicator.ImpactIndicators;
import colab.indicator.Stratum;
import colab.publication.Publication;
import colab.table.Column;
import colab.table.Note;
import colab.table.Table;
import colab.table.Unit;
import colab.table.Value;
import colab.tally.Cell;
import colab.tally.Cube;
import colab.tally.Export;
import colab.tally.Filled;
import colab.tally.Measure;
import java.util.ArrayList;
import java.util.List;

/**
 * How a mean of FWCI came about: the formula with the values put in, and the publications behind
 * it.
 */
final class Explanation {
  private final Filled filled;
  private final Selection selection;
  private final Export export;
  private final List<Stratum> strata;

  Explanation(Filled filled, Selection selection, Export export, List<Stratum> strata) {
    this.filled = filled;
    this.selection = selection;
    this.export = export;
    this.strata = strata;
  }

  /** {@return the formula of the mean, with its sum and its number} */
  List<Note> ofMean() {
    Cell all = total();
    List<Note> notes = new ArrayList<>();
    notes.add(
        Note.finding(
            "Set", Words.set(selection) + ", from " + export.provenances().get(0).source()));
    if (!all.isCounted()) {
      notes.add(
          Note.finding(
              "FWCI", "as printed in the export; " + "the publications behind it are not there"));
      return notes;
    }
    notes.add(
        Note.finding(
            "FWCI",
            isWeighted()
                ? "sum of country share x FWCI / sum of country shares"
                : "sum of FWCI / publications with FWCI"));
    if (ImpactIndicators.FWCI.of(Evidence.of(strata)) instanceof Value.Quantity mean) {
      notes.add(
          Note.finding(
              "FWCI",
              "= "
                  + Words.decimal(sum(), 2)
                  + " / "
                  + divisor()
                  + " = "
                  + Words.decimal(mean.number(), 6)));
    }
    notes.add(
        Note.finding(
            "Definition",
            "each publication's FWCI is the provider's: citations / expected citations of same year, type, field"));
    return notes;
  }

  private boolean isWeighted() {
    return strata.stream().anyMatch(stratum -> stratum.weight() != 1);
  }

  private double sum() {
    return strata.stream()
        .mapToDouble(stratum -> stratum.weight() * stratum.cell().total(Measure.FWCI).orElse(0))
        .sum();
  }

  private String divisor() {
    double number =
        strata.stream()
            .mapToDouble(
                stratum -> stratum.weight() * stratum.cell().number(Measure.FWCI).orElse(0))
            .sum();
    return isWeighted() ? Words.decimal(number, 2) : Words.number(Math.round(number));
  }

  private Cell total() {
    Cube cube = filled.cube();
    return cube.total();
  }

  /** {@return the publications with the highest FWCI, with what each holds of the sum} */
  List<Table> publications() {
    if (filled.leaders().isEmpty()) {
      return List.of();
    }
    String title =
        isWeighted()
            ? "The publications with the highest FWCI"
            : "The largest contributions to the sum of FWCI";
    TableBuilder table = new TableBuilder("publications", title, Words.isSynthetic(export));
    table.columns(
        Column.of("fwci", "FWCI", Unit.RATIO),
        Column.of("sum_percent", "% of sum", Unit.PERCENT),
        Column.of("year", "Year", Unit.YEAR),
        Column.of("authors", "Authors", Unit.COUNT),
        Column.of("countries", "Countries", Unit.COUNT),
        Column.of("id", "Identifier", Unit.TEXT),
        Column.data("doi", Unit.TEXT),
        Column.data("title", Unit.TEXT),
        Column.data("file", Unit.TEXT),
        Column.data("line", Unit.YEAR));
    filled.leaders().forEach(publication -> table.row(row(publication)));
    return List.of(table.build());
  }

  private List<Value> row(Publication publication) {
    double fwci = (double) publication.fwci() / Measure.FWCI.scale();
    return List.of(
        Value.quantity(fwci),
        part(fwci),
        publication.year() > 0 ? Value.count(publication.year()) : Value.missing("no year"),
        publication.authors() >= 0
            ? Value.count(publication.authors())
            : Value.missing("not in the export"),
        publication.countries() > 0
            ? Value.count(publication.countries())
            : Value.missing("not in the export"),
        Value.label(publication.id().isEmpty() ? publication.doi() : publication.id()),
        Value.label(publication.doi()),
        Value.label(publication.title()),
        Value.label(publication.source()),
        Value.count(publication.line()));
  }

  private Value part(double fwci) {
    if (isWeighted()) {
      return Value.missing("weights differ: use full counting");
    }
    return sum() > 0 ? Value.quantity(100 * fwci / sum()) : Value.missing("the sum is zero");
  }
}
