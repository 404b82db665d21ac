package colab.corpus.rows;

import colab.corpus.Sink;
import colab.corpus.sheet.Chunks;
import colab.corpus.sheet.ScannedSheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Has the chunks of a large table decoded by other threads, and gives their rows to the sink in the
 * order of the file, in the caller's thread: what the sink hears is the same with any number of
 * threads. Mutable; it reads one file.
 */
final class ReadAhead {
  /** Hears what was learned beside the rows. */
  interface Strange {
    void hear(Learned more);
  }

  private final int threads;
  private final int chunk;
  private final long size;
  private final Supplier<RowBatch> fresh;
  private final Deque<RowBatch> spare = new ArrayDeque<>();
  private final Deque<FutureTask<RowBatch>> ahead = new ArrayDeque<>();

  /**
   * A reader.
   *
   * @param threads how many threads decode beside the caller's
   * @param chunk about how many bytes one takes at once
   * @param size how long the file is; -1 when unknown
   * @param fresh makes a batch for chunks of the file
   */
  ReadAhead(int threads, int chunk, long size, Supplier<RowBatch> fresh) {
    this.threads = threads;
    this.chunk = chunk;
    this.size = size;
    this.fresh = fresh;
  }

  /**
   * Gives the sink all rows but those at the end of the file, or from the first on that is not
   * plainly well-formed.
   *
   * @param sheet stands on the row before
   * @param unknown hears what was learned beside the rows
   * @return the rest
   */
  ScannedSheet read(ScannedSheet sheet, Sink sink, Strange unknown) throws IOException {
    Optional<InputStream> bytes = sheet.rest();
    if (bytes.isEmpty()) {
      return sheet;
    }
    ExecutorService pool = Executors.newFixedThreadPool(threads, ReadAhead::daemon);
    try {
      Chunks chunks = new Chunks(bytes.get(), chunk);
      long lines = sheet.lastLine();
      fill(pool, chunks);
      boolean begun = false;
      while (!ahead.isEmpty()) {
        FutureTask<RowBatch> first = ahead.remove();
        help(first);
        RowBatch batch = await(first);
        if (!begun && size >= 0) {
          sink.expect(about(batch));
        }
        begun = true;
        batch.give(sink, lines);
        unknown.hear(batch.learned());
        lines += batch.lines();
        if (batch.stopped()) {
          return sheet.on(rest(batch, chunks), lines);
        }
        spare.add(batch);
        fill(pool, chunks);
      }
      return sheet.on(chunks.rest(), lines);
    } finally {
      pool.shutdownNow();
    }
  }

  /** {@return how many rows the file has, if they are like these} */
  private long about(RowBatch some) {
    int bytes = some.chunk().length() / Math.max(1, some.rows());
    return size / Math.max(1, bytes);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "colab-reader");
    thread.setDaemon(true);
    return thread;
  }

  private void fill(ExecutorService pool, Chunks chunks) throws IOException {
    while (ahead.size() < threads + 2) {
      RowBatch batch = spare.isEmpty() ? fresh.get() : spare.remove();
      Optional<Chunks.Chunk> next = chunks.next(batch.chunk().bytes());
      if (next.isEmpty()) {
        spare.add(batch);
        return;
      }
      FutureTask<RowBatch> task = new FutureTask<>(() -> batch.decode(next.get()));
      ahead.add(task);
      pool.execute(task);
    }
  }

  /** Decodes, in the caller's thread, what no other has begun, until the first is done. */
  private void help(FutureTask<RowBatch> first) {
    first.run();
    for (FutureTask<RowBatch> next : ahead) {
      if (first.isDone()) {
        return;
      }
      next.run();
    }
  }

  private static RowBatch await(FutureTask<RowBatch> batch) throws IOException {
    try {
      return batch.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException known) {
        throw known;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  /** What follows the row before which the batch stopped: chunks cut off ahead, and the rest. */
  private InputStream rest(RowBatch stopped, Chunks chunks) throws IOException {
    List<InputStream> parts = new ArrayList<>();
    parts.add(part(stopped.chunk(), stopped.stop()));
    while (!ahead.isEmpty()) {
      parts.add(part(await(ahead.remove()).chunk(), 0));
    }
    parts.add(chunks.rest());
    return new SequenceInputStream(Collections.enumeration(parts));
  }

  private static InputStream part(Chunks.Chunk chunk, int from) {
    return new ByteArrayInputStream(chunk.bytes(), from, chunk.length() - from);
  }
}
