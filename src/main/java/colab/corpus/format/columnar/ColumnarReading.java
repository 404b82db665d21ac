package colab.corpus.format.columnar;

import colab.corpus.Batch;
import colab.corpus.Input;
import colab.corpus.Provenance;
import colab.corpus.Reading;
import colab.corpus.Sink;
import colab.corpus.rows.Decoding;
import colab.publication.Attribute;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A columnar file, opened.
 *
 * @param format opens it
 * @param input the file
 * @param contents what it says of its publications as a whole
 * @param wanted what is asked for
 * @param decoding how the user wants it to be read
 */
record ColumnarReading(
    ColumnarFile format, Input input, Contents contents, Set<Attribute> wanted, Decoding decoding)
    implements Reading {
  /** Few, so that loops over them are soon worth compiling; enough to forget what a batch costs. */
  private static final int MOST = 1 << 10;

  @Override
  public Provenance provenance() {
    return contents.provenance();
  }

  @Override
  public boolean isDistinct() {
    return contents.distinct();
  }

  @Override
  public void read(Sink sink) throws IOException {
    contents.leftOut().forEach(sink::leftOut);
    sink.repeated(contents.distinct() ? contents.account().duplicate() : 0);
    try (Blocks blocks = format.blocks(input)) {
      Columns columns = new Columns(blocks);
      RowColumns rows = new RowColumns(new ColumnarRow(columns, wanted, decoding, name()));
      TellAgain tell = new TellAgain(told(), wanted, sink);
      boolean beside = !blocks.pass() && decoding.wishes().threads().of(input) > 1;
      try (Ahead ahead = new Ahead(columns, blocks.head().groups().size(), beside)) {
        read(blocks, ahead, rows, tell);
      }
      blocks.end();
      tell.rest();
    }
    decoding.beside().tell(input.name(), sink);
  }

  private void read(Blocks blocks, Ahead ahead, RowColumns rows, TellAgain tell)
      throws IOException {
    int[] places = IntStream.range(0, Group.MOST).toArray();
    List<Group> groups = blocks.head().groups();
    long passed = 0;
    for (int i = 0; i < groups.size(); i++) {
      blocks.moveTo(i);
      ahead.next();
      hand(new Batch(rows, places, 0, groups.get(i).rows()), passed, tell);
      passed += groups.get(i).rows();
    }
  }

  /** {@return the original, whose place a kept file takes} */
  private Optional<String> name() {
    boolean kept = contents.options().stream().anyMatch(each -> each.startsWith(ColumnarFile.KEPT));
    return kept ? Optional.of(input.name()) : Optional.empty();
  }

  private List<Told> told() {
    Optional<String> name = name();
    return name.isEmpty()
        ? contents.told()
        : contents.told().stream().map(each -> each.of(name.get())).toList();
  }

  /**
   * Rows of which something is told go one by one, and so do those whose subjects are looked up in
   * another scheme, which counts what it does not know.
   */
  private void hand(Batch group, long before, TellAgain tell) {
    for (int first = 0; first < group.rows(); first += MOST) {
      Batch batch = group.part(first, Math.min(MOST, group.rows() - first));
      if (tell.at() >= before + first + batch.rows() && decoding.wishes().groups().isEmpty()) {
        tell.sink().batch(batch);
      } else {
        handEach(before + first, batch, tell);
      }
    }
  }

  private static void handEach(long before, Batch batch, TellAgain tell) {
    for (int i = 0; i < batch.rows(); i++) {
      boolean rejected = before + i == tell.at() && tell.tell();
      if (!rejected) {
        tell.sink().row(batch.row(i));
      }
    }
  }
}
