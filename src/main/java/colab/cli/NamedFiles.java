package colab.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The files that a command line names, in whatever option: none of them may be written over. */
final class NamedFiles {
  private NamedFiles() {}

  /**
   * {@return the files that other words than {@code --output} name, and those in folders that
   * options name at the place of the output}
   */
  static List<Path> beside(CommandSpec command, String output) {
    List<Path> files = new ArrayList<>();
    for (ArgSpec argument : command.commandLine().getParseResult().matchedArgs()) {
      if (!isOutput(argument)) {
        boolean whole = argument.isOption();
        argument.originalStringValues().forEach(value -> add(value, output, whole, files));
      }
    }
    return files;
  }

  private static boolean isOutput(ArgSpec argument) {
    return argument instanceof OptionSpec option && option.longestName().equals("--output");
  }

  /** Which files of a folder of exports are read is known elsewhere. */
  private static void add(String value, String output, boolean whole, List<Path> files) {
    Path named = path(value);
    if (Files.isRegularFile(named)) {
      files.add(named);
    } else if (whole && Files.isDirectory(named) && isWithin(Path.of(output), named)) {
      files.add(Path.of(output));
    }
  }

  private static boolean isWithin(Path file, Path folder) {
    return file.toAbsolutePath().normalize().startsWith(folder.toAbsolutePath().normalize());
  }

  private static Path path(String value) {
    try {
      return Path.of(value);
    } catch (InvalidPathException e) {
      return Path.of("");
    }
  }
}
