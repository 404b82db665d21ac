package colab.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What colab does alone, beside its goals: starting, small files, workbooks, its own columnar file.
 * Medians of whole runs; only converting stands beside DuckDB, which takes the same columns into a
 * database of its own.
 */
final class Own {
  private static final int ROUNDS = 5;
  private static final double MILLIS = 1000;
  private static final double PERCENT = 100;

  private final String colab;
  private final Path folder;
  private final String threads;

  private Own(String colab, Path folder, String threads) {
    this.colab = colab;
    this.folder = folder;
    this.threads = threads;
  }

  /**
   * {@code COLAB FOLDER THREADS}; the folder holds {@code large.csv}, {@code small.csv} and {@code
   * workbook.xlsx}.
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Own own = new Own(arguments[0], Path.of(arguments[1]), arguments[2]);
    System.out.printf("%-44s %10s %10s %8s%n", "", "measured", "goal", "MiB");
    own.start();
    own.workbook();
    own.columnar();
  }

  private void start() throws IOException, InterruptedException {
    told("--help, ms", median(List.of("--help")), 95);
    told("fwci of 1,000 rows, ms", median(question("fwci", "small.csv")), 115);
    told("output of 1,000 rows, ms", median(question("output", "small.csv")), 115);
  }

  private void workbook() throws IOException, InterruptedException {
    told("fwci of a workbook of 100,000 rows, ms", median(question("fwci", "workbook.xlsx")), 2400);
  }

  private void columnar() throws IOException, InterruptedException {
    Path large = folder.resolve("large.csv");
    Path whole = folder.resolve("whole.colab");
    Path lean = folder.resolve("lean.colab");
    Path database = folder.resolve("duck.db");
    List<Watched> ours = new ArrayList<>();
    List<Double> theirs = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      ours.add(
          Watched.run(
              List.of(colab, "convert", "--quiet", "-o", whole.toString(), large.toString())));
      Files.deleteIfExists(database);
      theirs.add(imported(large, database));
    }
    Watched.run(
        List.of(
            colab,
            "convert",
            "--quiet",
            "--leave-out",
            "id,doi,title,source,institutions",
            "-o",
            lean.toString(),
            large.toString()));
    Watched middle = middle(ours);
    double duck = theirs.stream().sorted().toList().get(ROUNDS / 2);
    System.out.printf(
        "%-44s %10.2f %10.2f %8.0f   %.2f s, DuckDB %.2f s%n",
        "converting, of DuckDB's import",
        middle.seconds() / duck,
        1.0,
        middle.megabytes(),
        middle.seconds(),
        duck);
    share("columnar file without identifiers, % of CSV", lean, 2);
    share("columnar file with identifiers, % of CSV", whole, 4);
    told("output of the columnar file, ms", median(question("output", "whole.colab")), 110);
    told("fwci of the columnar file, ms", median(question("fwci", "whole.colab")), 110);
  }

  private double imported(Path large, Path database) throws IOException, InterruptedException {
    Watched watched =
        Watched.run(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                DuckRun.class.getName(),
                large.toString(),
                threads,
                DuckRun.IMPORT,
                database.toString()));
    return Double.parseDouble(watched.output().lines().findFirst().orElseThrow());
  }

  private void share(String what, Path file, double goal) throws IOException {
    double percent = PERCENT * Files.size(file) / Files.size(folder.resolve("large.csv"));
    System.out.printf("%-44s %10.2f %10.2f%n", what, percent, goal);
  }

  private List<String> question(String command, String file) {
    List<String> words = new ArrayList<>(List.of(command, "--pair", "UK,JP", "--quiet"));
    if (command.equals("fwci")) {
      words.addAll(List.of("--no-intervals", "--force"));
    }
    words.add(folder.resolve(file).toString());
    return words;
  }

  private Watched median(List<String> arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(colab));
    command.addAll(arguments);
    Watched[] runs = new Watched[2 * ROUNDS + 1];
    Watched.run(command);
    for (int i = 0; i < runs.length; i++) {
      runs[i] = Watched.run(command);
    }
    return middle(Arrays.asList(runs));
  }

  private static Watched middle(List<Watched> runs) {
    return runs.stream()
        .sorted(Comparator.comparingDouble(Watched::seconds))
        .toList()
        .get(runs.size() / 2);
  }

  private static void told(String what, Watched run, double goal) {
    System.out.printf(
        "%-44s %10.0f %10.0f %8.0f%n", what, MILLIS * run.seconds(), goal, run.megabytes());
  }
}
