package colab.corpus.format.columnar;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;

/**
 * Goes through the groups of a file, and has each decoded while the one before is counted: by
 * another thread, if there may be one. What is found, and what is refused, is the same without.
 * Mutable.
 */
final class Ahead implements AutoCloseable {
  private final Columns columns;
  private final int groups;
  private final Optional<ExecutorService> pool;
  private FutureTask<Integer> task;

  /**
   * Begins with the first group.
   *
   * @param beside whether another thread may decode
   */
  Ahead(Columns columns, int groups, boolean beside) {
    this.columns = columns;
    this.groups = groups;
    this.pool =
        beside && groups > 1
            ? Optional.of(Executors.newSingleThreadExecutor(Ahead::daemon))
            : Optional.empty();
    this.task = decoding(0);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "colab-decoder");
    thread.setDaemon(true);
    return thread;
  }

  private FutureTask<Integer> decoding(int group) {
    return new FutureTask<>(() -> columns.decode(group), group);
  }

  /** Goes on to the next group; it is the caller's who decodes it, unless it is done or begun. */
  void next() {
    task.run();
    int group = await(task);
    columns.turn(group);
    task = decoding(group + 1);
    if (group + 1 < groups && pool.isPresent()) {
      pool.get().execute(task);
    }
  }

  private static int await(FutureTask<Integer> task) {
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException known) {
        throw known;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    pool.ifPresent(ExecutorService::shutdownNow);
  }
}
