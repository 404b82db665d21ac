package colab.cli;

import colab.ColabException;
import colab.corpus.Input;
import colab.corpus.Inputs;
import colab.corpus.cell.DecimalMark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which registers a command reads. */
final class RegisterOptions {
  private static final int USUAL_REJECTED = 1;

  private final Surroundings surroundings;
  private List<String> files = new ArrayList<>();
  private boolean sample;
  private String decimalMark = "";
  private double maxRejected = USUAL_REJECTED;

  RegisterOptions(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** Declares the options. */
  void declare(Options all) {
    Options options = all.about(OptionGroup.DATA);
    options
        .parameter(
            "FILE|FOLDER|-",
            "Tables with a header, as CSV, TSV or XLSX; several are put under each other. None:"
                + " standard input, else the sample register of agreements.")
        .texts(given -> files = given);
    options.flag("--sample", "Answer from the synthetic sample register.", given -> sample = given);
    options
        .option(
            "--decimal-mark MARK",
            "point or comma, where numbers do not tell (1,234 between tabs).")
        .text(given -> decimalMark = given);
    options
        .option(
            "--max-rejected PERCENT",
            "Exit with 3 when more rows are rejected (default: " + USUAL_REJECTED + ").")
        .decimal(given -> maxRejected = given);
  }

  /** {@return the registers, each file once} */
  List<Input> inputs() {
    if (sample && !files.isEmpty()) {
      throw ColabException.usage("--sample and files were both given", "Leave one of them out.");
    }
    if (files.isEmpty()) {
      boolean waits = !sample && inputWaits();
      return Inputs.of(List.of(waits ? "-" : sampleFile().toString()), surroundings.in());
    }
    Set<String> seen = new HashSet<>();
    List<Input> inputs = new ArrayList<>();
    for (Input input : Inputs.of(files, surroundings.in())) {
      if (seen.add(place(input))) {
        inputs.add(input);
      } else {
        surroundings.err().println("colab: " + input.name() + ": named twice, read once");
      }
    }
    return inputs;
  }

  private static String place(Input input) {
    try {
      return input.path().isPresent() ? input.path().get().toRealPath().toString() : input.name();
    } catch (IOException e) {
      return input.name();
    }
  }

  private boolean inputWaits() {
    try {
      return surroundings.in().available() > 0;
    } catch (IOException closed) {
      return false;
    }
  }

  private Path sampleFile() {
    Path file = surroundings.home().resolve("sample-data").resolve("agreements.csv");
    if (!Files.isRegularFile(file)) {
      throw ColabException.couldNot(
          "the sample data is not there: " + file, "Name a register of your own.");
    }
    return file;
  }

  /** {@return whether one of these is the sample register} */
  boolean isSynthetic(List<Input> inputs) {
    String own = surroundings.home().resolve("sample-data").resolve("agreements.csv").toString();
    return inputs.stream()
        .flatMap(input -> input.path().stream())
        .anyMatch(path -> isSame(path, Path.of(own)));
  }

  private static boolean isSame(Path one, Path other) {
    try {
      return Files.exists(other) && Files.isSameFile(one, other);
    } catch (IOException e) {
      return false;
    }
  }

  Optional<DecimalMark> mark() {
    return switch (decimalMark) {
      case "" -> Optional.empty();
      case "point" -> Optional.of(DecimalMark.POINT);
      case "comma" -> Optional.of(DecimalMark.COMMA);
      default ->
          throw ColabException.usage(
              "--decimal-mark " + decimalMark + " is not known",
              "Write --decimal-mark point or --decimal-mark comma.");
    };
  }

  /** {@return how many per cent of the rows may be rejected} */
  double maxRejected() {
    return maxRejected;
  }
}
