package colab.cli;

import colab.ColabException;
import colab.render.ChartForm;
import colab.render.Form;
import colab.render.GraphForm;
import colab.render.NotesRenderer;
import colab.render.RenderOptions;
import colab.table.Edition;
import colab.table.Graph;
import colab.table.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;

/** How an answer is written. */
final class OutputOptions {
  private final Surroundings surroundings;
  private Optional<CommandSpec> command = Optional.empty();
  private String format = "";
  private String output = "";
  private Optional<Integer> digits = Optional.empty();
  private boolean notes;
  private boolean noNotes;
  private boolean decimalComma;
  private boolean excel;
  private boolean spreadsheetSafe;
  private final RowOptions rows = new RowOptions();
  private String color = "auto";
  private final ChartOptions chart = new ChartOptions();
  private boolean quiet;
  private boolean strict;

  OutputOptions(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** Declares the options. */
  void declare(Options all) {
    Options options = all.about(OptionGroup.OUTPUT);
    command = Optional.of(options.command());
    declareFile(options);
    declareLook(options);
    rows.declare(options);
    options
        .option("--color WHEN", "auto, always or never (default: auto).")
        .text(given -> color = given);
    chart.declare(options);
    options.flag("-q, --quiet", "No progress and no warnings.", given -> quiet = given);
    options.flag(
        "--strict",
        "Exit with 3 when a cell is missing or flagged, or a file incomplete.",
        given -> strict = given);
    options.flag("--debug", "A stack trace with every error.");
  }

  private void declareFile(Options options) {
    options
        .option(
            "-f, --format FORMAT",
            "text, csv, tsv, markdown, json, jsonl, html, latex or xlsx (default: text, or"
                + " COLAB_FORMAT); as a chart svg or png. html is a page in a file, a"
                + " fragment to paste on standard output.")
        .of(Candidates.FORMS)
        .text(given -> format = given);
    options
        .option(
            "-o, --output FILE", "Write to FILE, whole or not at all; its ending says the format.")
        .text(given -> output = given);
  }

  private void declareLook(Options options) {
    options.option("--digits N", "Decimals.").number(given -> digits = Optional.of(given));
    options.flag(
        "--notes",
        "With csv or tsv and -o: write the notes beside the file.",
        given -> notes = given);
    options.flag("--no-notes", "Only the table.", given -> noNotes = given);
    options.flag(
        "--decimal-comma",
        "Decimal commas; csv then separates with semicolons.",
        given -> decimalComma = given);
    options.flag(
        "--excel",
        "Csv and tsv that Excel opens: a byte order mark first.",
        given -> excel = given);
    options.flag(
        "--spreadsheet-safe",
        "Escape text that a spreadsheet would take for a formula.",
        given -> spreadsheetSafe = given);
  }

  /** {@return the file to write to, if one is named} */
  Optional<Path> file() {
    return output.isEmpty() ? Optional.empty() : Optional.of(Path.of(output));
  }

  /** {@return which rows and columns are shown} */
  RowOptions rows() {
    return rows;
  }

  boolean isQuiet() {
    return quiet;
  }

  boolean isStrict() {
    return strict;
  }

  Optional<Integer> digits() {
    return digits;
  }

  /** Writes the tables where and how it was asked. */
  void write(List<Table> tables) {
    boolean together = !output.isEmpty() || chartForm().isPresent();
    write(together ? Bound.alone(tables) : Edition.of(tables));
  }

  /** Writes the tables where and how it was asked, bound together if that is a file. */
  void write(Edition edition) {
    chosen().refuseBytes();
    if (output.isEmpty() && chartForm().isEmpty()) {
      place(output).write(to -> form().write(edition.opened(), options(), to));
    } else {
      place(output).write(to -> write(edition, to));
    }
    if (notes && !output.isEmpty()) {
      place(notesFile().toString())
          .writeText(text -> new NotesRenderer().render(edition.opened(), options(), text));
    }
  }

  /** Writes the tables as a file of the form that was asked for, to a stream that is left open. */
  void write(Edition edition, OutputStream to) throws IOException {
    if (chartForm().isPresent()) {
      chartForm().get().write(edition.opened(), options(), to);
    } else {
      form().write(edition, options(), to);
    }
  }

  /** {@return the ending of files in the form that was asked for} */
  String ending() {
    return chosen().ending();
  }

  /** Writes a line of text where it was asked. */
  void writeLine(String line) {
    place(output).writeText(text -> text.append(line).append('\n'));
  }

  /** Writes the graph where it was asked. */
  void write(Graph graph, GraphForm form) {
    place(output).writeText(text -> form.renderer().render(graph, options(), text));
  }

  private Destination place(String file) {
    return new Destination(surroundings.out(), file);
  }

  private Path notesFile() {
    return Path.of(output + (notes ? ".notes.txt" : ""));
  }

  /** {@return the form of graphs that was asked for, if one was} */
  Optional<GraphForm> graphForm() {
    return chosen().graph();
  }

  /** {@return the form of charts that was asked for, if one was} */
  Optional<ChartForm> chartForm() {
    return chosen().chart();
  }

  Form form() {
    return chosen().form();
  }

  private ChosenForm chosen() {
    return new ChosenForm(format, output, surroundings.variable("COLAB_FORMAT"));
  }

  RenderOptions options() {
    boolean colored = color.equals("always");
    if (!List.of("auto", "always", "never").contains(color)) {
      throw ColabException.usage(
          "--color " + color + " is not known", "Write --color auto, always or never.");
    }
    RenderOptions options =
        RenderOptions.defaults()
            .withNotes(!noNotes)
            .withDecimalComma(decimalComma)
            .withExcel(excel)
            .withCharting(chart.charting(chosen()));
    options = options.withSpreadsheetSafe(spreadsheetSafe).withColor(colored);
    return digits.isPresent() ? options.withDigits(digits.get()) : options;
  }

  /** Refuses to write over something that is read, and what cannot be shown. */
  void protect(Supplier<List<Path>> inputs) {
    chosen().refuseBytes();
    if (notes && output.isEmpty()) {
      throw ColabException.usage(
          "--notes writes a file beside that of -o, and none is named",
          "Add -o FILE; text, markdown and json hold their notes themselves.");
    }
    if (!output.isEmpty()) {
      List<Path> read = new ArrayList<>(inputs.get());
      read.addAll(NamedFiles.beside(command.orElseThrow(), output));
      WholeFile.refuseInput(Path.of(output), read);
      WholeFile.refuseInput(notesFile(), read);
    }
  }
}
