package colab.cli;

import colab.ColabException;
import colab.report.ReportSchema;
import colab.report.Starter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** How somebody comes by a report file of their own. */
final class ReportBeginning {
  private final Surroundings surroundings;
  private Optional<Path> folder = Optional.empty();
  private boolean schema;

  ReportBeginning(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** Declares the options. */
  void declare(Options options) {
    options
        .option(
            "--init FOLDER",
            "Write a report file to begin with, FOLDER/report.toml or that of -o: the exports in the"
                + " folder, and tables that they answer.")
        .file(given -> folder = Optional.of(given));
    options.flag(
        "--schema",
        "Print what report files may say, as a JSON Schema for editors.",
        given -> schema = given);
  }

  boolean isAsked() {
    return schema || folder.isPresent();
  }

  /** Prints the schema, or writes a report file. */
  void write(OutputOptions output) {
    if (schema) {
      surroundings.out().print(ReportSchema.text());
    } else {
      Path exports = folder.orElseThrow();
      write(exports, output.file().orElse(exports.resolve("report.toml")));
    }
  }

  private void write(Path exports, Path file) {
    if (!Files.isDirectory(exports)) {
      throw ColabException.couldNot(
          exports + ": there is no such folder",
          "Name the folder that your exports are in: colab report --init FOLDER.");
    }
    if (Files.exists(file)) {
      throw ColabException.couldNot(
          file + " is there already, and would be lost",
          "Name another file: colab report --init " + exports + " -o mine.toml.");
    }
    DataOptions registries = new DataOptions(surroundings, List::of);
    String text =
        new Starter(
                exports,
                registries.countries(),
                registries.groups(),
                new ReportCommands(surroundings))
            .text(data(exports, file));
    try {
      WholeFile.write(file, text);
    } catch (IOException e) {
      throw ColabException.couldNot(
          file + ": cannot be written (" + e.getMessage() + ")", "Choose another place with -o.");
    }
    surroundings.out().println("Wrote " + file + ". Next: colab report " + file);
  }

  /** {@return the folder of the exports, seen from the file; empty when it stands there} */
  private static String data(Path exports, Path file) {
    Path own = Optional.ofNullable(file.toAbsolutePath().normalize().getParent()).orElseThrow();
    Path there = exports.toAbsolutePath().normalize();
    boolean near = Optional.ofNullable(own.getRoot()).equals(Optional.ofNullable(there.getRoot()));
    return near ? own.relativize(there).toString().replace('\\', '/') : there.toString();
  }
}
