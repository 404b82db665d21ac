package colab.report;

import colab.ColabException;
import colab.corpus.Inputs;
import colab.corpus.Scope;
import colab.report.consistency.Check;
import colab.report.consistency.CheckReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tomlj.Toml;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;

/** Reads a report file from top to bottom. */
final class ReportReader {
  static final List<String> KEYS =
      List.of("title", "note", "data", "export", "table", "text", "consistency", "not-covered");
  static final List<String> EXPORT_KEYS = List.of("file", "scope");
  static final List<String> TEXT_KEYS = List.of("heading", "text");
  static final List<String> NOT_COVERED_KEYS = List.of("what", "why");

  /** What a file holds. */
  private interface Words {
    String read() throws IOException;
  }

  private final Path path;
  private final Words words;

  ReportReader(Path path) {
    this(path, () -> Files.readString(path));
  }

  private ReportReader(Path path, Words words) {
    this.path = path;
    this.words = words;
  }

  /** {@return a reader of what the file is going to hold} */
  static ReportReader of(Path path, String text) {
    return new ReportReader(path, () -> text);
  }

  ReportFile read() {
    Section file =
        new Section(parsed(), "the report", new Place(path.toString(), 1)).allowing(KEYS);
    Map<String, ExportSpec> exports = exports(file);
    List<TableSpec> tables = tables(file, exports);
    List<Check> checks =
        new CheckReader(new PublishedFigures(tables)).read(file.sections("consistency"));
    return new ReportFile(
        file.text("title"),
        folder(file),
        file.texts("note"),
        exports,
        tables,
        passages(file),
        checks,
        notCovered(file));
  }

  /** {@return the TOML in this file} */
  static TomlParseResult toml(Path path) {
    return new ReportReader(path).parsed();
  }

  private TomlParseResult parsed() {
    try {
      TomlParseResult parsed = Toml.parse(words.read());
      if (parsed.hasErrors()) {
        TomlParseError first = parsed.errors().get(0);
        Place place = new Place(path.toString(), first.position().line());
        throw ColabException.couldNot(
            place + ": " + first.getMessage(),
            "A report file is TOML (https://toml.io): words stand in quotes, lists in brackets. colab report --init FOLDER writes one.");
      }
      return parsed;
    } catch (IOException e) {
      throw Inputs.unreadable(path.toString(), e);
    }
  }

  private Path folder(Section file) {
    Path own = Optional.ofNullable(path.getParent()).orElse(Path.of(""));
    return own.resolve(file.maybe("data").orElse("."));
  }

  private Map<String, ExportSpec> exports(Section file) {
    Path data = folder(file);
    Section all = file.section("export");
    Map<String, ExportSpec> exports = new LinkedHashMap<>();
    for (String name : all.keys()) {
      Section one = all.section(name).allowing(EXPORT_KEYS);
      List<Path> files =
          one.texts("file").stream().map(each -> data.resolve(each).normalize()).toList();
      if (files.isEmpty()) {
        throw ColabException.couldNot(
            one.place() + ": export " + name + " has no file", "Add file = \"...\".");
      }
      exports.put(name, new ExportSpec(name, one.place(), files, scope(one)));
    }
    return exports;
  }

  private static Optional<Scope> scope(Section export) {
    Optional<String> word = export.maybe("scope");
    Optional<Scope> scope = word.flatMap(Scope::named);
    if (word.isPresent() && scope.isEmpty()) {
      throw export.wrong(
          "scope",
          "\"" + word.get() + "\" is no scope",
          "Write \"world\" or \"files\"; leave it out where the files say it themselves.");
    }
    return scope;
  }

  private static List<Passage> passages(Section file) {
    List<Passage> passages = new ArrayList<>();
    for (Section section : file.sections("text")) {
      section.allowing(TEXT_KEYS);
      section.text("text");
      passages.add(
          new Passage(
              section.place(),
              section.maybe("heading").orElse(""),
              Passage.paragraphs(section.text("text"))));
    }
    return passages;
  }

  private static List<TableSpec> tables(Section file, Map<String, ExportSpec> exports) {
    List<TableSpec> tables = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Section section : file.sections("table")) {
      TableSpec table = new TableReader(section, List.copyOf(exports.keySet())).read();
      if (!ids.add(table.head().id())) {
        throw section.wrong(
            "id",
            "two tables are called \"" + table.head().id() + "\"",
            "Give one of them another id.");
      }
      tables.add(table);
    }
    if (tables.isEmpty()) {
      throw ColabException.couldNot(
          file.place() + ": the report has no tables", "Add a [[table]].");
    }
    return tables;
  }

  private static List<NotCovered> notCovered(Section file) {
    List<NotCovered> notCovered = new ArrayList<>();
    for (Section section : file.sections("not-covered")) {
      section.allowing(NOT_COVERED_KEYS);
      notCovered.add(new NotCovered(section.text("what"), section.text("why")));
    }
    return notCovered;
  }
}
