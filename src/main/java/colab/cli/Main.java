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
    StandardOutput out = new StandardOutput(new FileOutputStream(FileDescriptor.out));
    PrintStream err = stream(FileDescriptor.err);
    Path home = Path.of(System.getProperty("colab.home", "."));
    Surroundings surroundings =
        new Surroundings(System.in, out.stream(), err, System.getenv(), home);
    int code = out.judged(CommandLineRunner.run(surroundings, arguments), err);
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
