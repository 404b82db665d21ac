package colab.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * All that the program may know of where it runs.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param environment environment variables
 * @param home the folder that holds {@code sample-data}
 */
public record Surroundings(
    InputStream in, PrintStream out, PrintStream err, Map<String, String> environment, Path home) {

  /** {@return the same, its messages free of what a terminal obeys} */
  Surroundings harmless() {
    PrintStream safe = new PrintStream(new HarmlessStream(err), true, StandardCharsets.UTF_8);
    return new Surroundings(in, out, safe, environment, home);
  }

  /** {@return the variable's value; empty when it is not set} */
  String variable(String name) {
    return environment.getOrDefault(name, "");
  }
}
