package colab.corpus.format.scival;

import colab.corpus.CountedFormat;
import colab.corpus.Grid;
import colab.corpus.Head;
import colab.corpus.Input;
import java.io.IOException;

/**
 * SciVal's Collaboration exports: the countries, institutions or authors that an entity published
 * with, a row each.
 */
public final class SciValCollaboration implements CountedFormat {
  private static final SciValTable TABLE =
      new SciValTable(
          "scival-collaboration", Grid.Shape.COLLABORATORS, SciValCollaboration::isHeader);

  @Override
  public String id() {
    return TABLE.format();
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
    return TABLE.recognises(head);
  }

  private static boolean isHeader(Grid.Line line) {
    return SciValTable.starts(line, "country/region", "country", "institution", "author")
        && SciValTable.has(line, "co-authored publications");
  }

  @Override
  public Grid open(Input input) throws IOException {
    return TABLE.open(input);
  }
}
