package colab.cli;

import colab.ColabException;
import colab.report.Commands;
import colab.report.Lock;
import colab.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What a report was made of, and whether it still is. */
final class LockOption {
  /** Options that say where the report goes, and what is said of it. */
  private static final Set<String> IDLE =
      Set.of(
          "--lock",
          "--check",
          "--strict",
          "--table",
          "--folder",
          "--output",
          "--format",
          "--quiet",
          "--debug",
          "--color");

  private final Surroundings surroundings;
  private Optional<CommandSpec> command = Optional.empty();
  private boolean lock;

  LockOption(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** Declares the options. */
  void declare(Options options) {
    command = Optional.of(options.command());
    options.flag(
        "--lock",
        "Write REPORT.lock beside the report file: SHA-256 of all it reads, version and options."
            + " Later runs tell what has changed since; with --check or --strict they end with 3.",
        given -> lock = given);
  }

  /** {@return the lock as things stand} */
  Lock now(Path file, Report report, Commands commands) {
    return Lock.of(file, report, commands, new Lock.Run(Version.number(), options()));
  }

  /** {@return whether a lock is there or asked for} */
  boolean isAsked(Path file) {
    return lock || Files.exists(Lock.beside(file));
  }

  private List<String> options() {
    List<String> options = new ArrayList<>();
    for (OptionSpec option :
        command.orElseThrow().commandLine().getParseResult().matchedOptions()) {
      if (!IDLE.contains(option.longestName())) {
        String values = String.join(",", option.originalStringValues());
        boolean bare = option.arity().max() == 0 || values.isEmpty();
        options.add(option.longestName() + (bare ? "" : "=" + values));
      }
    }
    return options.stream().sorted().toList();
  }

  /** {@return whether anything has changed; it is told, unless the lock is written anew} */
  boolean told(Path file, Lock now) {
    Path place = Lock.beside(file);
    if (lock || !Files.exists(place)) {
      return false;
    }
    List<String> changes = Lock.read(place).changes(now);
    changes.forEach(change -> surroundings.err().println("colab: " + place + ": " + change));
    if (!changes.isEmpty()) {
      surroundings.err().println("Add --lock to take the report as it is now.");
    }
    return !changes.isEmpty();
  }

  /** Writes the lock, if that was asked. */
  void write(Path file, Lock now) {
    try {
      if (lock) {
        WholeFile.write(Lock.beside(file), now.text());
      }
    } catch (IOException e) {
      throw ColabException.couldNot(
          Lock.beside(file) + ": cannot be written (" + e.getMessage() + ")",
          "Copy the report to a folder that you may write to.");
    }
  }
}
