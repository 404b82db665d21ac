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

  /** Else picocli looks for a class of Groovy, in vain, which opens every library. */
  private static final String NO_GROOVY = "picocli.disable.closures";

  /** Types that no option has, or converts by itself; their classes take time to load. */
  private static final String NO_TYPES = "picocli.converters.excludes";

  private Main() {}

  /** Runs the command line and ends the program with its exit code. */
  public static void main(String... arguments) {
    prepare();
    StandardOutput out = new StandardOutput(new FileOutputStream(FileDescriptor.out));
    PrintStream err = stream(FileDescriptor.err);
    Path home = Path.of(System.getProperty("colab.home", "."));
    Surroundings surroundings =
        new Surroundings(System.in, out.stream(), err, System.getenv(), home);
    int code = out.judged(run(surroundings, arguments), err);
    err.flush();
    System.exit(code);
  }

  /** Settles what is settled for the whole program. */
  static void prepare() {
    Locale.setDefault(Locale.ROOT);
    System.setProperty(NO_GROOVY, "true");
    System.setProperty(NO_TYPES, ".*");
  }

  /** Memory that runs out is told like any other thing that the user can mend. */
  static int run(Surroundings surroundings, String... arguments) {
    try {
      return CommandLineRunner.run(surroundings, arguments);
    } catch (OutOfMemoryError e) {
      surroundings.err().println("colab: there is not enough memory for this");
      surroundings.err().println("Give it more: COLAB_JAVA_OPTIONS=-Xmx2g colab ...");
      return ExitCode.COULD_NOT;
    }
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(descriptor), BUFFER),
        false,
        StandardCharsets.UTF_8);
  }
}
