package colab.corpus.format.scival;

import colab.corpus.Grid;
import colab.corpus.Head;
import colab.corpus.cell.Cells;
import colab.corpus.sheet.Dialect;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where things stand in one SciVal publication export: how cells are written, which line is the
 * header, what stands above.
 *
 * @param dialect how cells are written
 * @param headerLine the line of the header, from 1
 * @param headings its cells
 * @param preamble the rows above it
 */
record SciValLayout(
    Dialect dialect, long headerLine, List<String> headings, List<Grid.Line> preamble) {
  private static final int ENOUGH_COLUMNS = 2;

  /** Headings that other providers use and SciVal does not. */
  private static final Set<String> FOREIGN =
      Set.of(
          "cited by",
          "document type",
          "link",
          "author(s) id",
          "publication id",
          "times cited",
          "lens id",
          "fwci",
          "ut",
          "pt",
          "publications",
          "scholarly output",
          "co-authored publications",
          "institution",
          "entity",
          "author");

  /** A header has one of these; countries and years alone stand in many tables. */
  private static final Set<SciValColumn> OWN =
      EnumSet.of(
          SciValColumn.EID,
          SciValColumn.DOI,
          SciValColumn.TITLE,
          SciValColumn.CITATIONS,
          SciValColumn.FWCI,
          SciValColumn.PERCENTILE,
          SciValColumn.FIELD_NAME,
          SciValColumn.FIELD_CODE);

  /** {@return the layout, if the head is that of a SciVal publication export} */
  static Optional<SciValLayout> find(Head head) {
    Optional<SciValLayout> best = Optional.empty();
    int most = ENOUGH_COLUMNS - 1;
    for (Head.Candidate candidate : head.candidates()) {
      for (int i = 0; i < candidate.lines().size(); i++) {
        Grid.Line line = candidate.lines().get(i);
        int known = known(line);
        if (known >= ENOUGH_COLUMNS) {
          if (known > most) {
            most = known;
            best = Optional.of(of(candidate, i));
          }
          break;
        }
      }
    }
    return best;
  }

  private static SciValLayout of(Head.Candidate candidate, int header) {
    Grid.Line line = candidate.lines().get(header);
    return new SciValLayout(
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

  private static int known(Grid.Line line) {
    Set<SciValColumn> known = new HashSet<>();
    for (String cell : line.cells()) {
      String heading = Cells.clean(cell);
      if (FOREIGN.contains(heading.toLowerCase(Locale.ROOT))) {
        return 0;
      }
      SciValColumn.of(heading).ifPresent(known::add);
    }
    return known.stream().anyMatch(OWN::contains) ? known.size() : 0;
  }

  /** {@return the place of the column, or -1} */
  int indexOf(SciValColumn column) {
    for (int i = 0; i < headings.size(); i++) {
      if (SciValColumn.of(headings.get(i)).filter(column::equals).isPresent()) {
        return i;
      }
    }
    return -1;
  }
}
