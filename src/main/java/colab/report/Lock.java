package colab.report;

import colab.ColabException;
import colab.corpus.Input;
import colab.corpus.Inputs;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tomlj.TomlTable;

/**
 * What a report was made of: the program, its options, and what tells the bytes of each file that
 * it reads from any others. Files that are not there are not in it.
 *
 * @param version the program's version
 * @param options the options that the report was made with, as they would be written
 * @param files SHA-256 of each file, by its name
 */
public record Lock(String version, List<String> options, Map<String, String> files) {
  private static final String SHA = "sha256";
  private static final String HEAD =
      "# What the report was made of. colab report tells what has changed since; --lock writes this anew.\n";

  public Lock {
    options = List.copyOf(options);
    files = Collections.unmodifiableMap(new TreeMap<>(files));
  }

  /** {@return where the lock of this report stands} */
  public static Path beside(Path report) {
    return report.resolveSibling(report.getFileName() + ".lock");
  }

  /**
   * {@return the lock of a report as things stand}
   *
   * @param path its file
   * @param commands what knows which files its commands name
   */
  public static Lock of(Path path, Report report, Commands commands, Run run) {
    Map<String, String> files = new LinkedHashMap<>();
    add(files, path.resolveSibling(""), path);
    Path folder = report.file().folder();
    for (ExportSpec export : report.file().exports().values()) {
      export.files().forEach(file -> add(files, folder, file));
    }
    for (TableSpec table : report.file().tables()) {
      commands(table).stream()
          .flatMap(line -> commands.files(line, folder).stream())
          .forEach(file -> add(files, folder, file));
    }
    return new Lock(run.version(), run.options(), files);
  }

  /**
   * How the program runs.
   *
   * @param version its version
   * @param options the options that its figures hang on
   */
  public record Run(String version, List<String> options) {}

  private static List<String> commands(TableSpec table) {
    List<String> lines = new ArrayList<>();
    if (table instanceof TableSpec.Commanded commanded) {
      lines.add(commanded.command());
    }
    for (FigureSpec figure : table.figures()) {
      if (figure.source() instanceof FigureSource.Command command) {
        lines.add(command.line());
      }
    }
    return lines;
  }

  private static void add(Map<String, String> files, Path folder, Path file) {
    if (Files.isDirectory(file)) {
      Inputs.of(List.of(file.toString()), InputStream.nullInputStream()).stream()
          .map(Input::path)
          .flatMap(Optional::stream)
          .forEach(each -> add(files, folder, each));
    } else if (Files.exists(file)) {
      files.put(name(folder, file), Fingerprint.of(file).sha256());
    }
  }

  /** {@return what the file is called below the folder; its own name where it lies elsewhere} */
  private static String name(Path folder, Path file) {
    Path below = folder.toAbsolutePath().normalize();
    Path there = file.toAbsolutePath().normalize();
    Path name = there.startsWith(below) ? below.relativize(there) : there.getFileName();
    return String.valueOf(name).replace('\\', '/');
  }

  /**
   * {@return the lock in this file}
   *
   * @throws ColabException when it cannot be read or understood
   */
  public static Lock read(Path path) {
    TomlTable parsed = ReportReader.toml(path);
    Section file =
        new Section(parsed, "the lock", new Place(path.toString(), 1))
            .allowing(List.of("version", "options", SHA));
    Section sums = file.section(SHA);
    Map<String, String> files = new LinkedHashMap<>();
    sums.keys().forEach(name -> files.put(name, sums.text(name)));
    return new Lock(file.text("version"), file.texts("options"), files);
  }

  /** {@return it as its file has it} */
  public String text() {
    StringBuilder text = new StringBuilder(HEAD);
    text.append("version = ").append(StarterText.quoted(version)).append("\n");
    List<String> quoted = options.stream().map(StarterText::quoted).toList();
    text.append("options = [").append(String.join(", ", quoted)).append("]\n\n[sha256]\n");
    files.forEach(
        (name, sum) ->
            text.append(StarterText.quoted(name)).append(" = \"").append(sum).append("\"\n"));
    return text.toString();
  }

  /**
   * {@return what has changed since this lock, one thing after the other; nothing if nothing has}
   */
  public List<String> changes(Lock now) {
    List<String> changes = new ArrayList<>();
    files.forEach(
        (name, sum) -> {
          if (!now.files.containsKey(name)) {
            changes.add(name + " is no longer there");
          } else if (!sum.equals(now.files.get(name))) {
            changes.add(name + " has changed");
          }
        });
    now.files.keySet().stream()
        .filter(name -> !files.containsKey(name))
        .forEach(name -> changes.add(name + " is new"));
    if (!version.equals(now.version)) {
      changes.add("colab was version " + version + " and is " + now.version);
    }
    if (!options.equals(now.options)) {
      changes.add("the options were " + words(options) + " and are " + words(now.options));
    }
    return changes;
  }

  private static String words(List<String> options) {
    return options.isEmpty() ? "none" : String.join(" ", options);
  }
}
