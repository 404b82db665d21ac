package colab.cli;

import colab.ColabException;
import colab.analysis.Analysis;
import colab.analysis.Library;
import colab.analysis.network.CountryAnalysis;
import colab.analysis.network.GraphAnalysis;
import colab.analysis.network.LinksAnalysis;
import colab.analysis.network.MatrixAnalysis;
import colab.analysis.network.NetworkQuestion;
import colab.analysis.network.NodesAnalysis;
import colab.analysis.network.PairAnalysis;
import colab.corpus.Side;
import colab.indicator.Counting;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How countries publish together. */
final class NetworkCommand implements QuestionCommand {
  private static final int ROWS = 20;
  private static final int MATRIX = 10;
  private static final int RESOLUTION = 1;

  private final Common common;
  private boolean nodes;
  private boolean matrix;
  private int minOutput = 1;
  private double resolution = RESOLUTION;

  NetworkCommand(Surroundings surroundings) {
    this.common = new Common(surroundings);
  }

  @Override
  public void declare(Options options) {
    options.examples(
        "  colab network --top 10 world.csv",
        "  colab network --pair UK,JP world.csv",
        "  colab network --country JP --top 10 world.csv",
        "  colab network --nodes --group G7 --min-output 10 world.csv",
        "  colab network --matrix --format csv world.csv > matrix.csv",
        "  colab network -o network.graphml world.csv");
    common.declare(options);
    options.flag(
        "--nodes", "A row a country: partners, links, place, community.", given -> nodes = given);
    options.flag("--matrix", "A row and a column a country.", given -> matrix = given);
    options
        .option(
            "--min-output N", "Only links of N publications or more (default: " + minOutput + ").")
        .number(given -> minOutput = given);
    options
        .option(
            "--resolution X",
            "How fine communities are: more makes them smaller (default: " + RESOLUTION + ").")
        .decimal(given -> resolution = given);
  }

  @Override
  public Common common() {
    return common;
  }

  @Override
  public Integer call() {
    common.question();
    refuseCounting();
    tellIdle();
    Answer answer = new Answer(common);
    return isGraph() ? answer.writeGraph(this::analysis) : answer.write(this::analysis);
  }

  private boolean isGraph() {
    return common.output().graphForm().isPresent();
  }

  @Override
  public Set<Counting> countings() {
    return EnumSet.of(Counting.FULL, Counting.FRACTIONAL);
  }

  @Override
  public Set<Tuning> tunings() {
    boolean pair = common.question().selection().sides().size() == 2;
    return pair ? EnumSet.of(Tuning.DETAIL, Tuning.RESAMPLES) : EnumSet.of(Tuning.DETAIL);
  }

  @Override
  public Analysis analysis(Library library) {
    check();
    List<Side> sides = common.question().selection().sides();
    if (sides.size() > 1) {
      return new PairAnalysis(question(Optional.empty()), library);
    }
    if (isGraph()) {
      return new GraphAnalysis(question(Optional.empty()), library);
    }
    if (matrix) {
      return new MatrixAnalysis(question(top(MATRIX)), library);
    }
    if (nodes) {
      return new NodesAnalysis(question(top(ROWS)), library);
    }
    boolean one = sides.size() == 1 && isOne(sides.get(0));
    return one
        ? new CountryAnalysis(question(top(ROWS)), library)
        : new LinksAnalysis(question(top(ROWS)), library);
  }

  private NetworkQuestion question(Optional<Integer> top) {
    return new NetworkQuestion(common.question(), minOutput, resolution, top);
  }

  /** People see the first rows only, unless they ask for more. */
  private Optional<Integer> top(int usual) {
    OutputOptions output = common.output();
    if (output.rows().isReordered()) {
      return Optional.empty();
    }
    boolean people = !isGraph() && output.form().isForPeople();
    return output.rows().top().or(() -> people ? Optional.of(usual) : Optional.empty());
  }

  private void check() {
    List<Side> sides = common.question().selection().sides();
    if (minOutput < 1) {
      throw ColabException.usage(
          "--min-output " + minOutput + " is no number of publications", "Give a number from 1.");
    }
    if (!(resolution > 0 && Double.isFinite(resolution))) {
      throw ColabException.usage(
          "--resolution " + resolution + " makes no communities", "Give a number above 0.");
    }
    if (nodes && matrix) {
      throw ColabException.usage("--nodes and --matrix were both given", "Leave one of them out.");
    }
    boolean several = nodes || matrix || isGraph();
    if (several && (sides.size() > 1 || sides.size() == 1 && isOne(sides.get(0)))) {
      throw ColabException.usage(
          "a network of one country or one pair has nothing to measure",
          "Name a group or several countries, --country UK,JP,US, or none for all.");
    }
    if (sides.size() > 1 && !(isOne(sides.get(0)) && isOne(sides.get(1)))) {
      throw ColabException.usage(
          "a network is of countries, and a side of --pair is a group", "Name two countries.");
    }
  }

  private static boolean isOne(Side side) {
    return side.countries().size() == 1;
  }
}
