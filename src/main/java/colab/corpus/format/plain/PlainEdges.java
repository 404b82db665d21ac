package colab.corpus.format.plain;

import colab.corpus.CountedFormat;
import colab.corpus.Grid;
import colab.corpus.Head;
import colab.corpus.Input;
import java.io.IOException;

/** A list of pairs of countries with the number of publications that they have together. */
public final class PlainEdges implements CountedFormat {
  private static final String ID = "plain-pairs";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String title() {
    return "pairs of countries with publications (any CSV, XLSX)";
  }

  @Override
  public String recognition() {
    return "a row with two columns of countries (country_a, country_b; source, target; from, to) and one of publications";
  }

  @Override
  public boolean recognises(Head head) {
    return PlainTable.recognises(head, PlainEdges::isHeader);
  }

  private static boolean isHeader(Grid.Line line) {
    return EdgeColumns.of(line).isPresent();
  }

  @Override
  public Grid open(Input input) throws IOException {
    return PlainTable.open(input, ID, Grid.Shape.EDGES, PlainEdges::isHeader);
  }
}
