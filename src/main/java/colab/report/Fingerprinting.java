package colab.report;

import colab.corpus.Input;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * The fingerprints of files, made in a thread of their own while the files are read, since hashing
 * takes about as long as reading does.
 *
 * @param tasks one a file
 */
record Fingerprinting(List<FutureTask<Optional<Fingerprint>>> tasks) {

  /** {@return the fingerprints of these files, begun} */
  static Fingerprinting of(List<Input> files) {
    Fingerprinting begun =
        new Fingerprinting(
            files.stream().map(file -> new FutureTask<>(() -> Fingerprint.of(file))).toList());
    Thread thread = new Thread(() -> begun.tasks.forEach(FutureTask::run), "colab-fingerprints");
    thread.setDaemon(true);
    thread.start();
    return begun;
  }

  /** {@return that of the file at this place; none of one that passes once} */
  Optional<Fingerprint> at(int place) {
    FutureTask<Optional<Fingerprint>> task = tasks.get(place);
    task.run();
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException known) {
        throw known;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
