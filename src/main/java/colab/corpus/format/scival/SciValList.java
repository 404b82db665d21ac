package colab.corpus.format.scival;

import colab.corpus.CountedFormat;
import colab.corpus.Grid;
import colab.corpus.Head;
import colab.corpus.Input;
import java.io.IOException;

/**
 * What SciVal lists in Explore and in its table views: countries, institutions, authors or
 * publication years, a row each.
 */
public final class SciValList implements CountedFormat {
  private static final SciValTable TABLE =
      new SciValTable("scival-list", Grid.Shape.ENTITIES, SciValList::isHeader);

  @Override
  public String id() {
    return TABLE.format();
  }

  @Override
  public String title() {
    return "SciVal lists of countries, institutions, authors or years (CSV, XLS, XLSX)";
  }

  @Override
  public String recognition() {
    return "a row that starts Country/Region, Institution, Name or Publication years and has Publications, Scholarly Output or years";
  }

  @Override
  public boolean recognises(Head head) {
    return TABLE.recognises(head);
  }

  private static boolean isHeader(Grid.Line line) {
    if (SciValTable.starts(line, "name", "author")) {
      return hasFigures(line) && SciValTable.has(line, "scopus author id", "h-index");
    }
    if (SciValTable.starts(line, "country/region", "countries/regions")) {
      return hasFigures(line)
          || SciValTable.folded(line.cell(1)).matches("(19|20)[0-9]{2}|overall");
    }
    return SciValTable.starts(line, "institution", "institutions", "publication years")
        && hasFigures(line)
        && !SciValTable.has(line, "co-authored publications");
  }

  private static boolean hasFigures(Grid.Line line) {
    return SciValTable.has(line, "publications", "scholarly output");
  }

  @Override
  public Grid open(Input input) throws IOException {
    return TABLE.open(input);
  }
}
