package colab.corpus.format.scival;

import colab.corpus.CountedFormat;
import colab.corpus.Grid;
import colab.corpus.Head;
import colab.corpus.Input;
import java.io.IOException;

/**
 * SciVal's figures for the QS ranking: a row a subject of one institution, then their sum and the
 * number without duplicates.
 */
public final class SciValQs implements CountedFormat {
  private static final SciValTable TABLE =
      new SciValTable("scival-qs", Grid.Shape.ENTITIES, SciValQs::isHeader);

  @Override
  public String id() {
    return TABLE.format();
  }

  @Override
  public String title() {
    return "SciVal QS metrics (CSV, XLSX)";
  }

  @Override
  public String recognition() {
    return "a row that starts QS metrics";
  }

  @Override
  public boolean recognises(Head head) {
    return TABLE.recognises(head);
  }

  private static boolean isHeader(Grid.Line line) {
    return SciValTable.starts(line, "qs metrics") && line.cells().size() > 1;
  }

  @Override
  public Grid open(Input input) throws IOException {
    return TABLE.open(input);
  }
}
