package colab.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * Whole runs of colab and of DuckDB on the same file and questions, in rotation: A B, A B, ... The
 * answers are compared, counts exactly and means to 1e-9; a run that answers otherwise ends it.
 *
 * @param colab the program
 * @param file the export
 * @param threads how many each may use
 * @param rounds how many runs of each
 * @param goal of the ratio of seconds
 */
record Contest(String colab, Path file, String threads, int rounds, double goal) {
  private static final int SQL = 3;
  private static final int GOAL = 4;
  private static final double MEMORY = 0.35;

  /** {@code COLAB FILE THREADS ROUNDS GOAL}; the goal is a ratio of seconds. */
  public static void main(String[] arguments) throws Exception {
    Contest contest =
        new Contest(
            arguments[0],
            Path.of(arguments[1]),
            arguments[2],
            Integer.parseInt(arguments[SQL]),
            Double.parseDouble(arguments[GOAL]));
    System.out.printf(
        "%-18s %8s %8s %6s %6s   %6s %6s   %5s %5s %6s %6s%n",
        "question",
        "colab s",
        "DuckDB s",
        "ratio",
        "goal",
        "cpu s",
        "cpu s",
        "MiB",
        "MiB",
        "ratio",
        "goal");
    for (Question question : Question.ALL) {
      contest.hold(question);
    }
  }

  private void hold(Question question) throws IOException, InterruptedException {
    List<Run> ours = new ArrayList<>();
    List<Run> theirs = new ArrayList<>();
    for (int round = 0; round <= rounds; round++) {
      Run own = colab(question);
      Run other = duck(question);
      own.check(other);
      if (round > 0) {
        ours.add(own);
        theirs.add(other);
      }
    }
    double[] ratios = new double[rounds];
    Arrays.setAll(ratios, i -> ours.get(i).seconds() / theirs.get(i).seconds());
    System.out.printf(
        "%-18s %8.3f %8.3f %6.2f %6.2f   %6.2f %6.2f   %5.0f %5.0f %6.2f %6.2f%n",
        question.title(),
        median(ours, Run::seconds),
        median(theirs, Run::seconds),
        median(ratios),
        goal,
        median(ours, Run::cpu),
        median(theirs, Run::cpu),
        median(ours, Run::megabytes),
        median(theirs, Run::megabytes),
        median(ours, Run::megabytes) / median(theirs, Run::megabytes),
        MEMORY);
  }

  private static double median(List<Run> runs, ToDoubleFunction<Run> number) {
    return median(runs.stream().mapToDouble(number).toArray());
  }

  private static double median(double[] numbers) {
    Arrays.sort(numbers);
    int half = numbers.length / 2;
    return numbers.length % 2 == 1 ? numbers[half] : (numbers[half - 1] + numbers[half]) / 2;
  }

  private Run colab(Question question) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(colab));
    command.addAll(question.arguments());
    command.addAll(
        List.of(
            "--no-intervals",
            "--force",
            "--quiet",
            "--no-notes",
            "--format",
            "tsv",
            "--digits",
            "12",
            "--threads",
            threads,
            file.toString()));
    Watched watched = Watched.run(command);
    List<String> lines = watched.output().lines().toList();
    List<String> header = List.of(lines.get(0).split("\t"));
    Map<String, double[]> answer = new TreeMap<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      put(answer, question.columns().stream().map(name -> cells[header.indexOf(name)]).toList());
    }
    return new Run(watched.seconds(), watched.cpu(), watched.megabytes(), answer);
  }

  private static void put(Map<String, double[]> answer, List<String> cells) {
    int numbers = cells.size() - 2;
    answer.put(
        String.join(" ", cells.subList(0, numbers)),
        new double[] {
          Double.parseDouble(cells.get(numbers)), Double.parseDouble(cells.get(numbers + 1))
        });
  }

  private Run duck(Question question) throws IOException, InterruptedException {
    Watched watched =
        Watched.run(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-XX:+UseSerialGC",
                DuckRun.class.getName(),
                file.toString(),
                threads,
                String.valueOf(Question.ALL.indexOf(question))));
    List<String> lines = watched.output().lines().toList();
    Map<String, double[]> answer = new TreeMap<>();
    for (String line : lines.subList(SQL + 1, lines.size())) {
      put(answer, List.of(line.split("\t")));
    }
    return new Run(
        Double.parseDouble(lines.get(0)),
        Double.parseDouble(lines.get(1)),
        Double.parseDouble(lines.get(2)),
        answer);
  }
}
