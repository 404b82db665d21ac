package colab.corpus.format;

import colab.ColabException;
import colab.Nearest;
import colab.corpus.Grid;
import colab.corpus.Head;
import colab.corpus.cell.Cells;
import colab.corpus.rows.KnownColumn;
import colab.corpus.rows.TableLayout;
import colab.corpus.rows.TableSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A header that lacks a column which the user named.
 *
 * @param source the table as the user named its columns
 * @param name the file
 * @param row the row that has most of the columns
 */
record Misnamed(TableSource source, String name, Grid.Line row) {

  /** {@return the error for the file that is nearest; nothing when a file has all columns} */
  static Optional<ColabException> of(TableSource source, List<Head> heads) {
    if (heads.stream().anyMatch(head -> TableLayout.find(head, source::score).isPresent())) {
      return Optional.empty();
    }
    return heads.stream()
        .flatMap(
            head ->
                head.candidates().stream()
                    .flatMap(candidate -> candidate.lines().stream())
                    .filter(line -> !line.isBlank())
                    .map(line -> new Misnamed(source, head.name(), line)))
        .max(Comparator.comparingLong(Misnamed::found).thenComparingInt(Misnamed::width))
        .map(Misnamed::told);
  }

  private long found() {
    return source.columns().stream().filter(this::has).count();
  }

  /** Of rows with as many of the columns the one with most cells is the header. */
  private int width() {
    return row.cells().size();
  }

  private boolean has(KnownColumn column) {
    return headings().stream().anyMatch(column::isCalled);
  }

  private List<String> headings() {
    return row.cells().stream().map(Cells::clean).filter(cell -> !cell.isEmpty()).toList();
  }

  private ColabException told() {
    String missing =
        source.columns().stream()
            .filter(column -> !has(column))
            .map(KnownColumn::title)
            .findFirst()
            .orElse("");
    List<String> shown = headings().stream().map(Cells::shown).toList();
    return ColabException.usage(
        name + ": no column '" + missing + "'; found: " + String.join(", ", shown),
        Nearest.hint(missing, shown));
  }
}
