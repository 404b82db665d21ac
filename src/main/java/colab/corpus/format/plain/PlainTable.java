package colab.corpus.format.plain;

import colab.corpus.Grid;
import colab.corpus.Head;
import colab.corpus.Input;
import colab.corpus.Provenance;
import colab.corpus.cell.Cells;
import colab.corpus.format.CountedLayout;
import colab.corpus.sheet.Sheet;
import colab.publication.Provider;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** How people write tables of their own: perhaps a line or two of title, a header, rows. */
final class PlainTable {
  private static final String SYNTHETIC = "Synthetic data constructed for colab";

  private PlainTable() {}

  static boolean recognises(Head head, Predicate<Grid.Line> isHeader) {
    return CountedLayout.find(head, isHeader).isPresent();
  }

  static Grid open(Input input, String format, Grid.Shape shape, Predicate<Grid.Line> isHeader)
      throws IOException {
    CountedLayout layout = CountedLayout.of(input, isHeader);
    List<String> lines =
        layout.preamble().stream().filter(line -> !line.isBlank()).map(PlainTable::text).toList();
    Provenance provenance =
        new Provenance(
            input.name(),
            format,
            Provider.TABLE,
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            OptionalLong.empty(),
            Map.of(),
            lines,
            lines.stream().anyMatch(line -> line.startsWith(SYNTHETIC)));
    return layout.grid(provenance, shape, layout.rows(input, PlainTable::isFooter));
  }

  private static boolean isFooter(Sheet sheet) {
    String first = Cells.clean(sheet.cell(0));
    return first.startsWith("\u00a9") || first.startsWith("Source:") || first.startsWith("Note:");
  }

  private static String text(Grid.Line line) {
    return line.cells().stream()
        .map(Cells::clean)
        .filter(cell -> !cell.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
