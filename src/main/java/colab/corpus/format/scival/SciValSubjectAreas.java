package colab.corpus.format.scival;

import colab.corpus.CountedFormat;
import colab.corpus.Grid;
import colab.corpus.Head;
import colab.corpus.Input;
import java.io.IOException;

/**
 * SciVal's publications by subject area: a row an area, with - for its subcategory, and a row each
 * of its fields. Areas overlap.
 */
public final class SciValSubjectAreas implements CountedFormat {
  private static final SciValTable TABLE =
      new SciValTable("scival-subject-areas", Grid.Shape.SUBJECTS, SciValSubjectAreas::isHeader);

  @Override
  public String id() {
    return TABLE.format();
  }

  @Override
  public String title() {
    return "SciVal subject areas (CSV, XLSX)";
  }

  @Override
  public String recognition() {
    return "a row that starts Subject Area, Subcategory";
  }

  @Override
  public boolean recognises(Head head) {
    return TABLE.recognises(head);
  }

  private static boolean isHeader(Grid.Line line) {
    return SciValTable.starts(line, "subject area")
        && SciValTable.folded(line.cell(1)).equals("subcategory");
  }

  @Override
  public Grid open(Input input) throws IOException {
    return TABLE.open(input);
  }
}
