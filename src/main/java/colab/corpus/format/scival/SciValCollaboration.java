package colab.corpus.format.scival;

import colab.corpus.CountedFormat;
import colab.corpus.Grid;
import colab.corpus.Head;
import colab.corpus.Input;
import colab.corpus.cell.Cells;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;

/**
 * SciVal's Collaboration exports: the countries, institutions or authors that an entity published
 * with, a row each.
 */
public final class SciValCollaboration implements CountedFormat {
  private static final Set<String> FIRST =
      Set.of("country/region", "country", "institution", "author");

  @Override
  public String id() {
    return "scival-collaboration";
  }

  @Override
  public String title() {
    return "SciVal Collaboration (CSV, XLSX)";
  }

  @Override
  public String recognition() {
    return "a row that starts Country/Region, Institution or Author and has Co-authored publications";
  }

  @Override
  public boolean recognises(Head head) {
    return CountedLayout.find(head, SciValCollaboration::isHeader).isPresent();
  }

  private static boolean isHeader(Grid.Line line) {
    boolean first = FIRST.contains(Cells.clean(line.cell(0)).toLowerCase(Locale.ROOT));
    return first
        && line.cells().stream()
            .anyMatch(
                cell ->
                    Cells.clean(cell)
                        .toLowerCase(Locale.ROOT)
                        .startsWith("co-authored publications"));
  }

  @Override
  public Grid open(Input input) throws IOException {
    return CountedLayout.read(input, id(), SciValCollaboration::isHeader);
  }
}
