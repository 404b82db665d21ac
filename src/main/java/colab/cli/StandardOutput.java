package colab.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Standard output that remembers why writing failed, since a {@link PrintStream} does not say.
 * Mutable.
 */
final class StandardOutput {
  private static final int BUFFER = 1 << 13;

  private final PrintStream stream;
  private Optional<IOException> failure = Optional.empty();

  StandardOutput(OutputStream target) {
    this.stream =
        new PrintStream(
            new BufferedOutputStream(new Watched(target), BUFFER), false, StandardCharsets.UTF_8);
  }

  PrintStream stream() {
    return stream;
  }

  /**
   * {@return the exit code, given that of the run: a reader who had enough is no error, a full disk
   * is one}
   */
  int judged(int code, PrintStream err) {
    stream.flush();
    if (code != ExitCode.DONE || failure.isEmpty() || isClosedPipe(failure.get())) {
      return code;
    }
    err.println("colab: standard output cannot be written (" + failure.get().getMessage() + ")");
    err.println("Make room, or write to another place with -o.");
    return ExitCode.COULD_NOT;
  }

  private static boolean isClosedPipe(IOException e) {
    String why = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    return why.contains("broken pipe") || why.contains("pipe is being closed");
  }

  private final class Watched extends FilterOutputStream {
    Watched(OutputStream target) {
      super(target);
    }

    @Override
    public void write(byte[] buffer, int offset, int length) throws IOException {
      try {
        out.write(buffer, offset, length);
      } catch (IOException e) {
        failure = Optional.of(e);
        throw e;
      }
    }
  }
}
