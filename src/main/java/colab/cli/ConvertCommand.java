package colab.cli;

import colab.ColabException;
import colab.report.Conversion;
import colab.report.Exports;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Any publications as one canonical table. */
@Command(
    name = "convert",
    header = "Publications of any format as one CSV that gives the same tables.",
    footer = {
      "  colab convert -o japan.csv exports/",
      "  colab convert -o grants.csv --column-file columns.txt register.csv",
      "  colab convert export.xlsx | colab fwci --pair UK,JP -"
    })
final class ConvertCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to FILE.csv, whole or not at all (default: standard output).")
  private Optional<Path> output = Optional.empty();

  @Option(
      names = "--columns",
      paramLabel = "A=NAME,...",
      description = "Which column of a table says what: year=Filing year.")
  private List<String> columns = List.of();

  @Option(
      names = {"-q", "--quiet"},
      description = "No warnings.")
  private boolean quiet;

  @Option(names = "--debug", description = "A stack trace with every error.")
  @SuppressWarnings("UnusedVariable")
  private boolean debug;

  @Mixin private final DataOptions data;

  ConvertCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.data = new DataOptions(surroundings, () -> ColumnNames.split(columns));
  }

  @Override
  public Integer call() {
    output.ifPresent(ConvertCommand::checkEnding);
    if (data.grouped().isPresent()) {
      throw ColabException.usage(
          "--scheme has no place in convert: a converted file keeps the fields of ASJC",
          "Leave it out, and give it to the commands that read the converted file.");
    }
    data.refuseBaseline("a converted file says what its source says, not a baseline");
    Exports exports = data.named("convert");
    output.ifPresent(file -> WholeFile.refuseInput(file, Tidings.files(exports)));
    try {
      return converted(exports) > data.maxRejected() ? ExitCode.DIFFERS : ExitCode.DONE;
    } catch (IOException e) {
      String place = output.map(Path::toString).orElse("standard output");
      throw ColabException.couldNot(
          place + ": cannot be written (" + e.getMessage() + ")", "Choose another place with -o.");
    }
  }

  /** {@return rows rejected in per cent of those read} */
  private double converted(Exports exports) throws IOException {
    Path spool = spool();
    try {
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
          to.write(head.getBytes(StandardCharsets.UTF_8));
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
    if (!isDevice(file) && !file.toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
      throw ColabException.usage(
          "the ending of " + file + " names no form that convert writes", "Use .csv.");
    }
  }
}
