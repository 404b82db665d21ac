package colab.cli;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;

/** The program, run inside the test: no environment, the project as its home and working folder. */
final class Program {
  private Program() {}

  /** What a run printed, and how it ended. */
  record Run(String out, String err, int exit) {}

  static Run run(String... arguments) {
    return run(InputStream.nullInputStream(), arguments);
  }

  static Run run(InputStream in, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit = CommandLineRunner.run(surroundings(in, out, err), arguments);
    return new Run(
        out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8), exit);
  }

  /** {@return the whole command line} */
  static CommandSpec specification() {
    ByteArrayOutputStream nowhere = new ByteArrayOutputStream();
    return CommandLineRunner.commandLine(
            surroundings(InputStream.nullInputStream(), nowhere, nowhere))
        .getCommandSpec();
  }

  private static Surroundings surroundings(
      InputStream in, ByteArrayOutputStream out, ByteArrayOutputStream err) {
    PrintStream toOut = new PrintStream(out, true, StandardCharsets.UTF_8);
    PrintStream toErr = new PrintStream(err, true, StandardCharsets.UTF_8);
    return new Surroundings(in, toOut, toErr, Map.of(), Path.of(""));
  }
}
