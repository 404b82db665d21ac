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
import java.util.Comparator;
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

  /** {@return which publications are meant, and the file they come from} */
  static Note set(Selection selection, Export export) {
    String source = export.provenances().get(0).source();
    String file = source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
    int more = export.provenances().size() - 1;
    String others = more == 0 ? "" : " and " + more + (more == 1 ? " other file" : " other files");
    String years = selection.years().map(range -> ", " + range).orElse("");
    return Note.finding(
        "Set",
        Words.set(selection) + Words.narrowed(selection) + years + ", from " + file + others);
  }

  /** {@return the formula of the mean, with its sum and its number} */
  List<Note> ofMean() {
    Cell all = total();
    List<Note> notes = new ArrayList<>();
    notes.add(set(selection, export));
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
            "each publication's FWCI is "
                + (export.yardstick().isPresent() ? "by the baseline" : "the provider's")
                + ": citations / expected citations of same year, type, field"));
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
    return publications(
        isWeighted()
            ? "The publications with the highest FWCI"
            : "The largest contributions to the sum of FWCI",
        filled.leaders());
  }

  /**
   * {@return the publications with the highest FWCI, where the FWCI is not what is counted: by
   * year, since each counts one there}
   */
  List<Table> highest() {
    return publications(
        "Publications of the set with the highest FWCI, by year",
        filled.leaders().stream().sorted(Comparator.comparingInt(Publication::year)).toList());
  }

  private List<Table> publications(String title, List<Publication> leaders) {
    if (leaders.isEmpty()) {
      return List.of();
    }
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
    leaders.forEach(publication -> table.row(row(publication)));
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
