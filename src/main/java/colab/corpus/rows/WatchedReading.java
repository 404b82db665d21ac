package colab.corpus.rows;

import colab.Diagnostic;
import colab.corpus.Provenance;
import colab.corpus.Reading;
import colab.corpus.Relay;
import colab.corpus.Row;
import colab.corpus.Sink;
import java.io.IOException;
import java.util.function.Supplier;

/**
 * A reading of which somebody notices something, row by row in the order of the file: what follows
 * from several cells or several rows cannot be told by the reader of one cell.
 *
 * @param rows the reading
 * @param watcher makes who watches it
 */
public record WatchedReading(Reading rows, Supplier<Watcher> watcher) implements Reading {

  /** Notices something about rows. Mutable: it watches one reading. */
  public interface Watcher {
    /** Sees a row, which is valid during the call only. */
    void see(Row row);

    /** {@return what there is to tell of all rows; empty when there is nothing} */
    String told();
  }

  @Override
  public Provenance provenance() {
    return rows.provenance();
  }

  @Override
  public void read(Sink sink) throws IOException {
    Watcher watching = watcher.get();
    rows.read(new Watched(sink, watching));
    String told = watching.told();
    if (!told.isEmpty()) {
      sink.warning(new Diagnostic(provenance().source(), 0, "", Diagnostic.Severity.WARNING, told));
    }
  }

  /** Passes on all that it hears. */
  private record Watched(Sink to, Watcher watcher) implements Relay {
    @Override
    public void row(Row row) {
      watcher.see(row);
      to.row(row);
    }
  }
}
