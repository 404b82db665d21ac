package colab.corpus.rows;

import colab.corpus.Grid;
import colab.corpus.Head;
import colab.corpus.cell.Cells;
import colab.corpus.sheet.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * Where things stand in one table of publications: how cells are written, which line is the header,
 * what stands above.
 *
 * @param dialect how cells are written
 * @param headerLine the line of the header, from 1
 * @param headings its cells, clean
 * @param preamble the rows above it
 */
public record TableLayout(
    Dialect dialect, long headerLine, List<String> headings, List<Grid.Line> preamble) {

  public TableLayout {
    headings = List.copyOf(headings);
    preamble = List.copyOf(preamble);
  }

  /**
   * {@return the layout, if a row of the head is such a header: in each way to read the cells the
   * first one that is, and of these the one that is most}
   *
   * @param score how much a row of clean cells is a header; 0 when it is none
   */
  public static Optional<TableLayout> find(Head head, ToIntFunction<List<String>> score) {
    Optional<TableLayout> best = Optional.empty();
    int most = 0;
    for (Head.Candidate candidate : head.candidates()) {
      for (int i = 0; i < candidate.lines().size(); i++) {
        Grid.Line line = candidate.lines().get(i);
        int found = line.isLong() ? 0 : score.applyAsInt(headings(line));
        if (found > most) {
          most = found;
          best = Optional.of(of(candidate, i));
        }
        if (found > 0) {
          break;
        }
      }
    }
    return best;
  }

  private static TableLayout of(Head.Candidate candidate, int header) {
    Grid.Line line = candidate.lines().get(header);
    return new TableLayout(
        candidate.dialect(), line.number(), headings(line), candidate.lines().subList(0, header));
  }

  private static List<String> headings(Grid.Line line) {
    List<String> headings = new ArrayList<>();
    line.cells().forEach(cell -> headings.add(Cells.clean(cell)));
    while (!headings.isEmpty() && headings.get(headings.size() - 1).isEmpty()) {
      headings.remove(headings.size() - 1);
    }
    return headings;
  }

  /** {@return the same layout, its cells written in another way} */
  TableLayout in(Dialect other) {
    return new TableLayout(other, headerLine, headings, preamble);
  }
}
