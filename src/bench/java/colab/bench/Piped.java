package colab.bench;

import java.io.IOException;
import java.util.List;

/**
 * One run of colab on standard input, so that no disk fills. The seconds are those of the generator
 * where that is slower; what the reading costs are the seconds of processors.
 */
final class Piped {
  private Piped() {}

  /** {@code COLAB ROWS THREADS}. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    long rows = Long.parseLong(arguments[1]);
    Watched watched =
        Watched.fed(
            List.of(
                arguments[0],
                "fwci",
                "--pair",
                "UK,JP",
                "--no-intervals",
                "--force",
                "--quiet",
                "--threads",
                arguments[2],
                "-"));
    System.out.printf(
        "%10d %8s %9.2f %9.2f %10.2f %8.0f%n",
        rows,
        arguments[2],
        watched.seconds(),
        watched.cpu(),
        1e6 * watched.cpu() / rows,
        watched.megabytes());
  }
}
