package colab.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A program run to its end, with what it took. Needs Linux's {@code /proc}.
 *
 * @param seconds of the clock
 * @param cpu seconds of processors
 * @param megabytes the most that was resident, in MiB
 * @param output what it wrote
 */
record Watched(double seconds, double cpu, double megabytes, String output) {
  private static final Path OWN = Path.of("/proc/self/stat");
  private static final int CHILDREN_USER = 13;
  private static final double TICKS = 100;
  private static final int MOMENT = 20;

  /** {@return the program, run with these arguments} */
  static Watched run(List<String> command) throws IOException, InterruptedException {
    return run(command, ProcessBuilder.Redirect.from(new File("/dev/null")));
  }

  /** {@return the same, its input being that of this program} */
  static Watched fed(List<String> command) throws IOException, InterruptedException {
    return run(command, ProcessBuilder.Redirect.INHERIT);
  }

  private static Watched run(List<String> command, ProcessBuilder.Redirect input)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile("bench", ".out");
    Path err = Files.createTempFile("bench", ".err");
    try {
      double before = childrensCpu();
      long start = System.nanoTime();
      Process process =
          new ProcessBuilder(command)
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .redirectInput(input)
              .start();
      Peak peak = new Peak(process.pid());
      Thread watcher = new Thread(peak);
      watcher.start();
      int code = process.waitFor();
      double seconds = (System.nanoTime() - start) / 1e9;
      watcher.join();
      if (code != 0) {
        throw new IllegalStateException(
            command + " ended with " + code + ":\n" + Files.readString(err));
      }
      return new Watched(seconds, childrensCpu() - before, peak.megabytes(), Files.readString(out));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  /** {@return what programs that were started from here and have ended took} */
  private static double childrensCpu() throws IOException {
    String stat = Files.readString(OWN, StandardCharsets.ISO_8859_1);
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    return (Long.parseLong(fields[CHILDREN_USER]) + Long.parseLong(fields[CHILDREN_USER + 1]))
        / TICKS;
  }

  /** Looks at the largest resident size until the process ends. */
  private static final class Peak implements Runnable {
    private final Path status;
    private volatile long most;

    Peak(long pid) {
      status = Path.of("/proc/" + pid + "/status");
    }

    @Override
    public void run() {
      try {
        for (long now = size(); now > 0; now = size()) {
          most = Math.max(most, now);
          Thread.sleep(MOMENT);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    private long size() {
      try {
        for (String line : Files.readAllLines(status, StandardCharsets.ISO_8859_1)) {
          if (line.startsWith("VmHWM:")) {
            return Long.parseLong(line.replaceAll("\\D", ""));
          }
        }
      } catch (IOException ended) {
        return 0;
      }
      return 0;
    }

    double megabytes() {
      return most / 1024.0;
    }
  }
}
