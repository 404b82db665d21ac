package colab.cli;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Asks what users ask, of the sample, and shows nobody: Java notes the classes that this takes, and
 * archives them for the next starts. It is run by the launcher, not from the command line.
 */
public final class Rehearsal {
  private static final String PAIR = " --pair UK,JP --sample";

  private static final List<String> USUAL =
      List.of("--help", "fwci" + PAIR, "output" + PAIR, "partners --country JP --top 10 --sample");

  private static final List<String> OTHERS =
      List.of(
          "help fwci",
          "fwci" + PAIR + " --by year --format csv",
          "output" + PAIR + " --format svg",
          "growth" + PAIR,
          "subjects" + PAIR + " --format html",
          "rank --country JP --sample",
          "check --sample",
          "report uuki --format html");

  private Rehearsal() {}

  /**
   * Asks them.
   *
   * @param arguments the folder that holds {@code sample-data}; {@code all} for more than the usual
   */
  public static void main(String... arguments) {
    Main.prepare();
    PrintStream nobody = new StandardOutput(OutputStream.nullOutputStream()).stream();
    Surroundings surroundings =
        new Surroundings(
            new ByteArrayInputStream(new byte[0]), nobody, nobody, Map.of(), Path.of(arguments[0]));
    USUAL.forEach(question -> Main.run(surroundings, question.split(" ")));
    if (arguments.length > 1) {
      OTHERS.forEach(question -> Main.run(surroundings, question.split(" ")));
    }
  }
}
