package colab.corpus.format.scival;

import colab.corpus.CountedFormat;
import colab.corpus.Grid;
import colab.corpus.Head;
import colab.corpus.Input;
import java.io.IOException;

/** SciVal's topics or topic clusters of an entity, a row each. */
public final class SciValTopics implements CountedFormat {
  private static final SciValTable TABLE =
      new SciValTable("scival-topics", Grid.Shape.ENTITIES, SciValTopics::isHeader);

  @Override
  public String id() {
    return TABLE.format();
  }

  @Override
  public String title() {
    return "SciVal topics and topic clusters (CSV, XLSX)";
  }

  @Override
  public String recognition() {
    return "a row that starts Topic or Topic Cluster and has Scholarly Output";
  }

  @Override
  public boolean recognises(Head head) {
    return TABLE.recognises(head);
  }

  private static boolean isHeader(Grid.Line line) {
    return SciValTable.starts(line, "topic", "topic cluster", "topic name", "topic cluster name")
        && SciValTable.has(line, "scholarly output", "publication share");
  }

  @Override
  public Grid open(Input input) throws IOException {
    return TABLE.open(input);
  }
}
