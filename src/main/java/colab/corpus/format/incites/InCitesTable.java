package colab.corpus.format.incites;

import colab.corpus.CountedFormat;
import colab.corpus.Grid;
import colab.corpus.Head;
import colab.corpus.Input;
import colab.corpus.cell.Cells;
import colab.corpus.format.CountedLayout;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A table of InCites: a row a location, organisation, person or source, with its documents and
 * their category normalized citation impact; below them baselines, and how the table was made.
 */
public final class InCitesTable implements CountedFormat {
  private static final String ID = "incites-table";
  private static final Set<String> NAMES =
      Set.of("name", "locations", "location", "country/region", "organizations", "organization");

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String title() {
    return "InCites table (CSV, XLSX)";
  }

  @Override
  public String recognition() {
    return "a row that starts Name and has Web of Science Documents";
  }

  @Override
  public boolean recognises(Head head) {
    return CountedLayout.find(head, InCitesTable::isHeader).isPresent();
  }

  private static boolean isRow(Grid.Line line, List<Grid.Line> before) {
    if (before.isEmpty()) {
      return true;
    }
    boolean apart = line.number() > before.get(before.size() - 1).number() + 1;
    return !InCitesNotes.isNote(line, apart);
  }

  private static boolean isHeader(Grid.Line line) {
    return NAMES.contains(folded(line.cell(0)))
        && line.cells().stream().map(InCitesTable::folded).anyMatch(InCitesTable::isDocuments);
  }

  private static boolean isDocuments(String heading) {
    return heading.equals("web of science documents")
        || heading.equals("category normalized citation impact");
  }

  private static String folded(String cell) {
    return Cells.clean(cell).toLowerCase(Locale.ROOT);
  }

  @Override
  public Grid open(Input input) throws IOException {
    CountedLayout layout = CountedLayout.of(input, InCitesTable::isHeader);
    List<Grid.Line> table = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    for (Grid.Line line : layout.rows(input, sheet -> false)) {
      if (notes.isEmpty() && isRow(line, table)) {
        table.add(line);
      } else {
        notes.add(InCitesNotes.text(line));
      }
    }
    layout.preamble().stream()
        .filter(line -> !line.isBlank())
        .map(InCitesNotes::text)
        .forEach(notes::add);
    return layout.grid(
        InCitesNotes.provenance(input.name(), ID, notes), Grid.Shape.ENTITIES, table);
  }
}
