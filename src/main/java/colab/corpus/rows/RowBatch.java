package colab.corpus.rows;

import colab.Diagnostic;
import colab.corpus.Row;
import colab.corpus.Sink;
import colab.corpus.sheet.ChunkSheet;
import colab.corpus.sheet.Chunks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The rows of one chunk, decoded in one thread and kept until their turn comes in another. Mutable:
 * one object serves many chunks.
 */
final class RowBatch implements Sink {
  private final String source;
  private final ChunkSheet sheet;
  private final TableRow reader;
  private final RowTaker taker;
  private final Decoding decoding;
  private final List<KeptRow> rows = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private Chunks.Chunk chunk = new Chunks.Chunk(new byte[0], 0);
  private Learned learned = Learned.NOTHING;
  private long[] ids = new long[256];
  private int size;
  private int stop;
  private long lines;

  /** What is told between two rows. */
  private record Event(int before, Diagnostic diagnostic, String leftOut, long rows) {}

  /** What a thread reads rows with. */
  record Tools(ChunkSheet sheet, Decoding decoding, TableRow reader, RowTaker taker) {}

  RowBatch(String source, Tools tools) {
    this.source = source;
    this.sheet = tools.sheet();
    this.decoding = tools.decoding();
    this.reader = tools.reader();
    this.taker = tools.taker();
  }

  /**
   * Decodes every row of the chunk, up to the first that is not plainly well-formed or the first
   * after the end of the table.
   */
  RowBatch decode(Chunks.Chunk whole) {
    chunk = whole;
    size = 0;
    events.clear();
    sheet.over(whole);
    reader.into(spare().row());
    boolean more = true;
    while (more && sheet.next()) {
      more = taker.take(sheet, reader, this);
    }
    stop = more ? sheet.position() : sheet.start();
    lines = more ? sheet.lastLine() : sheet.line() - 1;
    learned = decoding.beside().drained();
    return this;
  }

  private KeptRow spare() {
    while (rows.size() <= size) {
      rows.add(new KeptRow(source, reader));
    }
    return rows.get(size);
  }

  @Override
  public void row(Row row) {
    if (size == ids.length) {
      ids = Arrays.copyOf(ids, size * 2);
    }
    ids[size] = spare().keep(sheet);
    size++;
    reader.into(spare().row());
  }

  @Override
  public void rejected(Diagnostic why) {
    events.add(new Event(size, why, "", 0));
  }

  @Override
  public void warning(Diagnostic what) {
    events.add(new Event(size, what, "", 0));
  }

  @Override
  public void leftOut(String as, long rows) {
    Diagnostic none = new Diagnostic(source, 0, "", Diagnostic.Severity.WARNING, as);
    events.add(new Event(size, none, as, rows));
  }

  /**
   * Gives all that it heard to another sink.
   *
   * @param before the line before the chunk's first
   */
  void give(Sink sink, long before) {
    sink.soon(ids, size);
    int event = 0;
    for (int i = 0; i <= size; i++) {
      for (; event < events.size() && events.get(event).before() == i; event++) {
        tell(events.get(event), sink, before);
      }
      if (i < size) {
        DecodedRow row = rows.get(i).row();
        row.moveDown(before);
        sink.row(row);
      }
    }
  }

  private static void tell(Event event, Sink sink, long before) {
    Diagnostic told = event.diagnostic();
    Diagnostic moved =
        new Diagnostic(
            told.source(), told.line() + before, told.column(), told.severity(), told.message());
    if (!event.leftOut().isEmpty()) {
      sink.leftOut(event.leftOut(), event.rows());
    } else if (told.severity() == Diagnostic.Severity.REJECTED) {
      sink.rejected(moved);
    } else {
      sink.warning(moved);
    }
  }

  /** {@return how many rows it kept} */
  int rows() {
    return size;
  }

  /** {@return how many lines it has read} */
  long lines() {
    return lines;
  }

  /** {@return whether it stopped before the end of the chunk} */
  boolean stopped() {
    return stop < chunk.length();
  }

  /** {@return where it stopped} */
  int stop() {
    return stop;
  }

  /** {@return what was learned of it beside its rows} */
  Learned learned() {
    return learned;
  }

  Chunks.Chunk chunk() {
    return chunk;
  }
}
