package colab.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/** The entry point. */
public final class Main {
  private static final int BUFFER = 1 << 13;

  private Main() {}

  /** Runs the command line and ends the program with its exit code. */
  public static void main(String... arguments) {
    Locale.setDefault(Locale.ROOT);
    PrintStream out = stream(FileDescriptor.out);
    PrintStream err = stream(FileDescriptor.err);
    Path home = Path.of(System.getProperty("colab.home", "."));
    Surroundings surroundings = new Surroundings(System.in, out, err, System.getenv(), home);
    int code = CommandLineRunner.run(surroundings, arguments);
    out.flush();
    err.flush();
    System.exit(code);
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(descriptor), BUFFER),
        false,
        StandardCharsets.UTF_8);
  }
}
