package colab.corpus.format.plain;

import colab.corpus.CountedFormat;
import colab.corpus.Grid;
import colab.corpus.Head;
import colab.corpus.Input;
import java.io.IOException;

/** A table of figures by country, with the year in a column of its own if there are several. */
public final class PlainCountries implements CountedFormat {
  private static final String ID = "plain-countries";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String title() {
    return "figures by country (any CSV, XLSX)";
  }

  @Override
  public String recognition() {
    return "a row with country and publications, articles, international_articles, citations or fwci";
  }

  @Override
  public boolean recognises(Head head) {
    return PlainTable.recognises(head, PlainCountries::isHeader);
  }

  private static boolean isHeader(Grid.Line line) {
    return PlainHeadings.isTable(line);
  }

  @Override
  public Grid open(Input input) throws IOException {
    return PlainTable.open(input, ID, Grid.Shape.ENTITIES, PlainCountries::isHeader);
  }
}
