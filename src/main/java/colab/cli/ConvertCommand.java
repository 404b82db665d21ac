package colab.cli;

import colab.ColabException;
import colab.publication.Attribute;
import colab.report.ColumnarConversion;
import colab.report.Conversion;
import colab.report.Exports;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;

/** Any publications as one canonical table, or as one columnar file. */
final class ConvertCommand implements Command {
  private static final String COLUMNAR = ".colab";
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Surroundings surroundings;
  private Optional<Path> output = Optional.empty();
  private List<String> columns = List.of();
  private List<String> leftOut = List.of();
  private boolean excel;
  private boolean quiet;
  private final DataOptions data;
  private Optional<CommandSpec> command = Optional.empty();

  ConvertCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.data = new DataOptions(surroundings, () -> ColumnNames.split(columns));
  }

  @Override
  public void declare(Options options) {
    options.examples(
        "  colab convert -o japan.csv exports/",
        "  colab convert -o japan.colab exports/",
        "  colab convert -o grants.csv --column-file columns.txt register.csv",
        "  colab convert export.xlsx | colab fwci --pair UK,JP -");
    options
        .option(
            "-o, --output FILE",
            "Write to FILE.csv or FILE.colab, whole or not at all (default: CSV on standard output);"
                + " a .colab file is small and answers at once.")
        .file(given -> output = Optional.of(given));
    options
        .option("--columns A=NAME,...", "Which column of a table says what: year=Filing year.")
        .texts(given -> columns = given);
    options
        .option(
            "--leave-out WHAT,...",
            "Keep less in FILE.colab: without id, doi, title, source, institutions.")
        .apart(",")
        .texts(given -> leftOut = given);
    options.flag(
        "--excel",
        "Start csv with the mark by which Excel knows UTF-8; colab reads it, too.",
        given -> excel = given);
    options.flag("-q, --quiet", "No warnings.", given -> quiet = given);
    options.flag("--debug", "A stack trace with every error.");
    data.declare(options);
    command = Optional.of(options.command());
  }

  @Override
  public Integer call() {
    output.ifPresent(ConvertCommand::checkEnding);
    if (data.grouped().isPresent()) {
      throw ColabException.usage(
          "--scheme has no place in convert: a converted file keeps the fields of ASJC",
          "Leave it out, and give it to the commands that read the converted file.");
    }
    if (!leftOut.isEmpty() && !isColumnar()) {
      throw ColabException.usage(
          "--leave-out is for columnar files", "Add -o FILE.colab, or leave it out.");
    }
    if (excel && isColumnar()) {
      throw ColabException.usage(
          "--excel is for csv; no spreadsheet opens a columnar file", "Write -o FILE.csv.");
    }
    data.refuseBaseline("a converted file says what its source says, not a baseline");
    Exports exports = data.named("convert");
    output.ifPresent(file -> protect(file, exports));
    try {
      return converted(exports) > data.maxRejected() ? ExitCode.DIFFERS : ExitCode.DONE;
    } catch (IOException e) {
      String place = output.map(Path::toString).orElse("standard output");
      throw ColabException.couldNot(
          place + ": cannot be written (" + e.getMessage() + ")", "Choose another place with -o.");
    }
  }

  private void protect(Path file, Exports exports) {
    WholeFile.refuseInput(file, Tidings.files(exports));
    WholeFile.refuseInput(file, NamedFiles.beside(command.orElseThrow(), file.toString()));
  }

  private boolean isColumnar() {
    return output.map(file -> hasEnding(file, COLUMNAR)).orElse(false);
  }

  private double columnar(Exports exports, Path spool) throws IOException {
    ColumnarConversion.Shape shape =
        new ColumnarConversion.Shape(data.assumesScope(), without(), true, data.shaping());
    ColumnarConversion conversion = ColumnarConversion.of(exports, shape, spool);
    WholeFile.write(
        output.orElseThrow(),
        to -> {
          conversion.writeHead(to);
          Files.copy(spool, to);
        });
    if (!quiet) {
      Tidings.tell(conversion.diagnostics(), surroundings.err());
    }
    return conversion.rejectedPercent();
  }

  /** {@return rows rejected in per cent of those read} */
  private double converted(Exports exports) throws IOException {
    Path spool = spool();
    try {
      if (isColumnar()) {
        return columnar(exports, spool);
      }
      Conversion conversion;
      try (BufferedWriter rows = Files.newBufferedWriter(spool, StandardCharsets.UTF_8)) {
        conversion = Conversion.of(exports, data.assumesScope(), rows);
        conversion.writeRows();
      }
      StringBuilder head = new StringBuilder();
      conversion.writeHead(head);
      write(head.toString(), spool);
      if (!quiet) {
        Tidings.tell(conversion.diagnostics(), surroundings.err());
      }
      return conversion.rejectedPercent();
    } finally {
      Files.deleteIfExists(spool);
    }
  }

  private Path spool() throws IOException {
    boolean beside = output.isPresent() && !isDevice(output.get());
    return beside ? WholeFile.beside(output.get()) : Files.createTempFile("colab-", ".part");
  }

  private static boolean isDevice(Path file) {
    return Files.exists(file) && !Files.isRegularFile(file);
  }

  private void write(String head, Path rows) throws IOException {
    WholeFile.Body body =
        to -> {
          to.write(((excel ? BYTE_ORDER_MARK : "") + head).getBytes(StandardCharsets.UTF_8));
          Files.copy(rows, to);
        };
    if (output.isPresent()) {
      WholeFile.write(output.get(), body);
    } else {
      OutputStream out = surroundings.out();
      body.writeTo(out);
      out.flush();
    }
  }

  private static void checkEnding(Path file) {
    if (!isDevice(file) && !hasEnding(file, ".csv") && !hasEnding(file, COLUMNAR)) {
      throw ColabException.usage(
          "the ending of " + file + " names no form that convert writes",
          "Use .csv, or .colab for a file that is read faster.");
    }
  }

  private static boolean hasEnding(Path file, String ending) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(ending);
  }

  private Set<Attribute> without() {
    Set<Attribute> without = EnumSet.noneOf(Attribute.class);
    for (String word : leftOut) {
      switch (word) {
        case "id" -> without.add(Attribute.ID);
        case "doi" -> without.add(Attribute.DOI);
        case "title" -> without.add(Attribute.TITLE);
        case "source" -> without.addAll(EnumSet.of(Attribute.SOURCE, Attribute.ISSN));
        case "institutions" -> without.addAll(Attribute.ofWorkplaces());
        default ->
            throw ColabException.usage(
                "--leave-out " + word + " is not known",
                "Write some of id, doi, title, source, institutions.");
      }
    }
    return without;
  }
}
