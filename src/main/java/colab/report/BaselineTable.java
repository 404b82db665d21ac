package colab.report;

import colab.analysis.Cells;
import colab.analysis.Words;
import colab.baseline.About;
import colab.baseline.Baseline;
import colab.baseline.YearOfCells;
import colab.publication.DocumentType;
import colab.table.Column;
import colab.table.Note;
import colab.table.Table;
import colab.table.Unit;
import colab.table.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** A baseline in numbers: a row a year, and what a reader must know of it. */
public final class BaselineTable {
  private static final int WINDOW = 4;

  private final Baseline baseline;
  private final About about;

  /** Takes the baseline. */
  public BaselineTable(Baseline baseline) {
    this.baseline = baseline;
    this.about = baseline.about();
  }

  /** {@return the table} */
  public Table table() {
    List<List<Value>> rows = new ArrayList<>();
    List<YearOfCells> years = baseline.years();
    years.forEach(year -> rows.add(row(String.valueOf(year.year()), year, seen(year))));
    years.stream()
        .reduce(YearOfCells::with)
        .ifPresent(all -> rows.add(row("all years", all, Value.missing("years differ"))));
    return new Table("baseline", title(), about.synthetic(), columns(), rows, notes());
  }

  /** {@return what it is made of, in two sentences} */
  public String wording() {
    Table table = table();
    if (table.rows().isEmpty()) {
      return title() + ": no publications.";
    }
    Cells cells = new Cells(table);
    int all = table.rows().size() - 1;
    return title()
        + ": a publication of the same year, type and field is expected to have from "
        + cells.text(all, "lowest_expected")
        + " to "
        + cells.text(all, "highest_expected")
        + " citations, by "
        + cells.text(all, "publications")
        + " publications in "
        + cells.text(all, "cells")
        + " cells. "
        + cells.text(all, "sparse_cells")
        + " cells of few publications take the mean of their area; young years are still being"
        + " cited.";
  }

  private static List<Column> columns() {
    return List.of(
        Column.of("year", "Year", Unit.TEXT),
        Column.of("publications", "Publications", Unit.COUNT),
        Column.of("cells", "Cells", Unit.COUNT),
        Column.of("sparse_cells", "sparse", Unit.COUNT),
        Column.of("uncited_cells", "uncited", Unit.COUNT),
        Column.of("lowest_expected", "Expected from", Unit.RATIO),
        Column.of("highest_expected", "to", Unit.RATIO),
        Column.of("citation_years", "Window", Unit.TEXT));
  }

  private List<Value> row(String label, YearOfCells cells, Value window) {
    return List.of(
        Value.label(label),
        Value.count(cells.publications()),
        Value.count(cells.cells()),
        Value.count(cells.sparse()),
        Value.count(cells.uncited()),
        number(cells.lowest()),
        number(cells.highest()),
        window);
  }

  private static Value number(OptionalDouble number) {
    return number.isPresent()
        ? Value.quantity(number.getAsDouble())
        : Value.missing("no cell has a citation");
  }

  private Value seen(YearOfCells year) {
    return year.window().isEmpty()
        ? Value.missing("the day on which citations were counted is not known")
        : Value.label(year.window().getAsInt() + "/" + about.window().orElse(WINDOW));
  }

  private String title() {
    String of = about.dataSet().isEmpty() ? "publications in these files" : about.dataSet();
    return "Expected citations of "
        + (about.world() ? "the world" : "a sample")
        + ": "
        + of
        + " ("
        + about.provider().title()
        + about.date().map(date -> ", " + Words.date(date)).orElse(", no date")
        + ")";
  }

  private List<Note> notes() {
    List<Note> notes = new ArrayList<>();
    if (!about.world()) {
      notes.add(
          Note.of(
              "The files are not declared to hold the world: FWCI by this baseline is relative to"
                  + " this sample, whose own mean is 1 (--assume-scope world if they do)."));
    }
    notes.add(
        Note.of(
            "A cell is a year, type and field; expected are its "
                + about.citations()
                + " / publications, each counting 1/n in its n fields."));
    notes.add(Note.of("Types: " + types() + "."));
    notes.add(
        Note.of(
            "Sparse cells, of fewer than "
                + about.sparse()
                + " publications, take the mean of their subject area in the same year and type."));
    notes.add(
        Note.of(
            "Window: calendar years of citations that are over, of "
                + about.window().orElse(WINDOW)
                + "; with fewer than 2 there is no FWCI."));
    notes.add(Note.of(counts()));
    return notes;
  }

  private String types() {
    return String.join(
        ", ",
        about.types().stream()
            .map(DocumentType::label)
            .map(label -> label.toLowerCase(Locale.ROOT))
            .toList());
  }

  private String counts() {
    List<String> words = new ArrayList<>();
    for (Map.Entry<String, Long> count : about.counts().entrySet()) {
      if (count.getValue() > 0) {
        String title = count.getKey();
        boolean first = words.isEmpty();
        words.add(
            (first ? title : title.toLowerCase(Locale.ROOT))
                + ": "
                + Words.number(count.getValue()));
      }
    }
    return String.join("; ", words) + ".";
  }
}
