package colab.analysis.network;

import colab.analysis.Analysis;
import colab.analysis.Library;
import colab.analysis.Request;
import colab.analysis.Result;
import colab.analysis.TableBuilder;
import colab.analysis.Words;
import colab.analysis.Worked;
import colab.table.Column;
import colab.table.Note;
import colab.table.Table;
import colab.table.Unit;
import colab.table.Value;
import colab.tally.Filled;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The countries of a network: partners, links, clustering, community. */
public final class NodesAnalysis implements Analysis {
  private static final int NAMED = 12;
  private static final double FIRM = 0.75;

  private final NetworkQuestion question;
  private final NetworkSource source;

  /** Finds the export that answers. */
  public NodesAnalysis(NetworkQuestion question, Library library) {
    this.question = question;
    this.source = NetworkSource.find(library, question.ofAll());
  }

  @Override
  public List<Request> requests() {
    return source.requests();
  }

  private String among() {
    return question.sides().isEmpty() ? "" : ", " + question.sides().get(0).shortName();
  }

  @Override
  public Result result(List<Filled> filled) {
    NetworkPage page = NetworkPage.of(source, filled);
    CountryNetwork network = CountryNetwork.of(page.matrix(), question);
    NodeCells cells = NodeCells.of(network, question);
    List<Integer> order = network.strongestFirst();
    int shown = Math.min(question.top().orElse(order.size()), order.size());
    String which =
        shown < order.size()
            ? "The " + shown + " countries with most links, of " + order.size()
            : "Countries of the network" + among();
    TableBuilder table = page.table("network-nodes", which);
    table.columns(
        Column.of("country", "Country", Unit.TEXT),
        Column.of("code", "", Unit.TEXT),
        Column.data("output", Unit.COUNT),
        Column.data("international", Unit.COUNT));
    table.columns(cells.columns().toArray(Column[]::new));
    order.subList(0, shown).forEach(node -> table.row(cells.row(node)));
    table.note(density(network)).notes(communities(network, cells));
    table.note(dense()).note(page.links()).notes(page.closing());
    Table built = table.build();
    Value none = Value.missing("a network has several countries");
    return new Result(
        built,
        none,
        Unit.COUNT,
        () -> wording(built, network, cells),
        () -> Worked.first(built).notes(),
        List.of());
  }

  private Note density(CountryNetwork network) {
    long size = network.places().size();
    String least =
        question.minOutput() > 1 ? " of " + question.minOutput() + " publications or more" : "";
    return Note.of(
        size
            + " countries, "
            + Words.number(network.graph().links())
            + " of "
            + Words.number(size * (size - 1) / 2)
            + " possible links"
            + least
            + network.graph().density().stream()
                .mapToObj(density -> " (density " + Words.decimal(density, 2) + ")")
                .collect(Collectors.joining())
            + ".");
  }

  /** Fractional links are weaker, not fewer: only a least number thins them out. */
  private Optional<Note> dense() {
    return question.minOutput() > 1
        ? Optional.empty()
        : Optional.of(
            Note.of(
                "One publication of many countries links all of them:"
                    + " --min-output 10 leaves weak links out."));
  }

  private List<Note> communities(CountryNetwork network, NodeCells cells) {
    if (cells.communities().isEmpty()) {
      return List.of();
    }
    Communities found = cells.communities().get();
    List<Note> notes =
        new java.util.ArrayList<>(
            found.partition().number() > NAMED
                ? List.of()
                : java.util.stream.IntStream.rangeClosed(1, found.partition().number())
                    .mapToObj(i -> Note.finding("Community " + i, members(network, found, i)))
                    .toList());
    notes.add(
        Note.of(
                "Communities: Leiden algorithm on association strength, resolution "
                    + Words.decimal(question.resolution(), 2)
                    + ", best of "
                    + Communities.RUNS
                    + " runs (quality "
                    + Words.decimal(found.quality(), 2)
                    + "); the other runs agree with it by "
                    + Words.decimal(found.agreement(), 2)
                    + " (adjusted Rand index, 1 = the same)"
                    + (found.agreement() < FIRM ? ": other divisions are about as good." : "."))
            .about("community"));
    return notes;
  }

  private static String members(CountryNetwork network, Communities found, int community) {
    List<Integer> members = found.partition().members(community);
    List<Integer> strongest =
        network.strongestFirst().stream().filter(members::contains).limit(NAMED).toList();
    String codes =
        strongest.stream()
            .map(node -> network.country(node).code())
            .collect(Collectors.joining(" "));
    int more = members.size() - strongest.size();
    return codes + (more > 0 ? " and " + more + " more" : "");
  }

  private static String communities(int number) {
    return number == 1 ? "1 community" : number + " communities";
  }

  private static String wording(Table table, CountryNetwork network, NodeCells cells) {
    if (network.graph().links() == 0) {
      return "No two countries publish together here.";
    }
    String first = network.country(network.strongestFirst().get(0)).inSentence();
    String communities =
        cells
            .communities()
            .map(
                found ->
                    " They fall into "
                        + communities(found.partition().number())
                        + " (Leiden algorithm; runs from other seeds agree by "
                        + Words.decimal(found.agreement(), 2)
                        + ").")
            .orElse("");
    return Words.subject(table)
        + ": "
        + network.places().size()
        + " countries with "
        + Words.number(network.graph().links())
        + " links; "
        + first
        + " has the most."
        + communities
        + " A publication with many countries links all of them, so multilateral publications make"
        + " the network denser.";
  }
}
