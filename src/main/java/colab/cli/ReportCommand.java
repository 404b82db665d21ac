package colab.cli;

import colab.ColabException;
import colab.render.Form;
import colab.report.Lock;
import colab.report.Report;
import colab.report.ReportResult;
import colab.report.diff.ReportDiff;
import colab.table.Edition;
import colab.table.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every table of a report, and how it stands to what was published. */
final class ReportCommand implements Command {
  private final Surroundings surroundings;
  private String report = "";
  private Optional<Path> data = Optional.empty();
  private boolean check;
  private boolean explain;
  private boolean wording;
  private Optional<Path> diff = Optional.empty();
  private Optional<String> table = Optional.empty();
  private Optional<Path> folder = Optional.empty();
  private final ReportBeginning beginning;
  private final LockOption lock;
  private final OutputOptions output;

  ReportCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.beginning = new ReportBeginning(surroundings);
    this.lock = new LockOption(surroundings);
    this.output = new OutputOptions(surroundings);
  }

  @Override
  public void declare(Options options) {
    options.examples(
        "  colab report uuki",
        "  colab report uuki -o uuki.html",
        "  colab report uuki --check",
        "  colab report uuki --table table-5 --format csv",
        "  colab report tables.toml --diff exports-of-2021",
        "  colab report uuki --folder tables --format csv",
        "  colab report --init exports");
    declareReport(options);
    declareTables(options);
    beginning.declare(options);
    lock.declare(options);
    output.declare(options);
  }

  private void declareReport(Options options) {
    options
        .parameter(
            "REPORT",
            "uuki, world, or a report file of your own (TOML). Its tables name commands, --baseline and --scheme"
                + " too; the files these name are looked for where the exports are.")
        .text(given -> report = given);
    options
        .parameter("FOLDER", "Take the exports of these names from this folder.")
        .file(given -> data = Optional.of(given));
    options.flag(
        "--check",
        "Each published figure beside the computed one; 3 if any differs.",
        given -> check = given);
    options.flag(
        "--explain",
        "Which command and which files each figure comes from, in place of the tables.",
        given -> explain = given);
    options.flag("--wording", "Refused with the way to a sentence.", given -> wording = given);
    options.hide("--wording");
  }

  private void declareTables(Options options) {
    options
        .option(
            "--diff OLD",
            "What moved each figure since then: a folder of older exports, or an older report file; 3 if any did.")
        .file(given -> diff = Optional.of(given));
    options.option("--table ID", "Only this table.").text(given -> table = Optional.of(given));
    options
        .option("--folder FOLDER", "A file a table, in this folder.")
        .file(given -> folder = Optional.of(given));
  }

  @Override
  public Integer call() {
    if (beginning.isAsked()) {
      beginning.write(output);
      return ExitCode.DONE;
    }
    output.rows().refuseInputColumns();
    if (wording) {
      throw ColabException.usage(
          "a report has many tables, and a sentence is of one",
          "Write colab report " + report + " --explain: it names the command of each table.");
    }
    Form form = output.form();
    DataOptions registries = new DataOptions(surroundings, List::of);
    Path file = file();
    Report read = Report.open(file, registries.countries(), registries.groups());
    Report opened = data.map(read::fromFilesIn).orElse(read);
    Report asked = table.map(opened::only).orElse(opened);
    output.protect(() -> Stream.concat(Stream.of(file), asked.reads().stream()).toList());
    if (explain) {
      output.write(List.of(asked.sources()));
      return ExitCode.DONE;
    }
    if (diff.isPresent()) {
      return moved(diff.get(), asked);
    }
    ReportCommands commands = new ReportCommands(surroundings);
    Optional<Lock> now =
        lock.isAsked(file) ? Optional.of(lock.now(file, opened, commands)) : Optional.empty();
    boolean changed = now.map(found -> lock.told(file, found)).orElse(false);
    ReportResult result = asked.run(commands);
    write(result, form);
    now.ifPresent(found -> lock.write(file, found));
    boolean differs = check && !result.differences().isEmpty();
    boolean looked = check || output.isStrict();
    return differs || looked && changed ? ExitCode.DIFFERS : ExitCode.DONE;
  }

  private void write(ReportResult result, Form form) {
    List<Table> tables = tables(result, form);
    if (folder.isPresent()) {
      writeFolder(folder.get(), tables);
    } else if (table.isEmpty()) {
      output.write(edition(result, tables, form));
    } else {
      output.write(tables);
    }
  }

  /** In a folder stand older files of the names that the report gives them. */
  private int moved(Path old, Report asked) {
    if (!Files.exists(old)) {
      throw ColabException.couldNot(
          old + ": there is no such file or folder",
          "Name the folder of the older exports, or the older report file.");
    }
    Report older =
        Files.isDirectory(old)
            ? asked.fromFilesIn(old)
            : Report.open(old, asked.countries(), asked.groups());
    output.protect(older::reads);
    ReportDiff found = new ReportDiff(older, asked, new ReportCommands(surroundings));
    output.write(found.tables());
    found
        .refused()
        .forEach(
            (id, why) -> surroundings.err().println("colab: " + id + " is not compared: " + why));
    return found.differs() ? ExitCode.DIFFERS : ExitCode.DONE;
  }

  private Path file() {
    if (report.isEmpty()) {
      throw ColabException.usage(
          "report needs a report file",
          "colab report uuki shows that of the sample; colab report --init FOLDER writes one for"
              + " your exports.");
    }
    Path known = surroundings.home().resolve("sample-data").resolve(report + ".toml");
    if (!report.contains("/") && !report.endsWith(".toml") && Files.exists(known)) {
      return known;
    }
    if (Files.isDirectory(Path.of(report))) {
      throw ColabException.usage(
          report + " is a folder, and a report is a file",
          "colab report --init " + report + " writes one for the exports in it.");
    }
    if (!Files.exists(Path.of(report))) {
      throw ColabException.couldNot(
          report + ": there is no such report",
          "Name a report file, or uuki or world; colab report --init FOLDER writes one for your exports.");
    }
    return Path.of(report);
  }

  private static boolean isForPeople(Form form) {
    return form.isForPeople() || form == Form.XLSX;
  }

  private static Edition edition(ReportResult result, List<Table> tables, Form form) {
    Optional<Table> front =
        isForPeople(form) ? Optional.of(result.contents()) : Optional.<Table>empty();
    return Bound.of(front, tables, result.back());
  }

  private List<Table> tables(ReportResult result, Form form) {
    List<Table> tables = new ArrayList<>();
    boolean forPeople = isForPeople(form);
    boolean whole = table.isEmpty();
    List<Table> made = check ? result.checkedTables() : result.tables();
    tables.addAll(form.isForPeople() && folder.isEmpty() ? result.withText(made) : made);
    if (whole && (check || forPeople)) {
      tables.add(result.notCovered());
    }
    if (whole && check) {
      tables.add(result.consistency());
      tables.add(result.checkSummary());
    }
    return tables;
  }

  /** A chart is written of each table that has one. */
  private void writeFolder(Path into, List<Table> tables) {
    boolean charts = output.chartForm().isPresent();
    try {
      Files.createDirectories(into);
      for (Table each : tables) {
        if (!charts || !each.pictures().isEmpty()) {
          WholeFile.write(
              into.resolve(each.id() + output.ending()),
              to -> output.write(Bound.alone(List.of(each)), to));
        }
      }
    } catch (IOException e) {
      throw ColabException.couldNot(
          into + ": cannot be written (" + e.getMessage() + ")", "Choose another folder.");
    }
  }
}
