package colab.analysis.network;

import colab.analysis.Analysis;
import colab.analysis.Library;
import colab.analysis.Request;
import colab.analysis.Result;
import colab.analysis.TableBuilder;
import colab.analysis.Wording;
import colab.analysis.Words;
import colab.publication.Country;
import colab.table.Column;
import colab.table.Layout;
import colab.table.Table;
import colab.table.Unit;
import colab.table.Value;
import colab.tally.Filled;
import java.util.ArrayList;
import java.util.List;

/** The links between countries, strongest first, each with how close the two are. */
public final class LinksAnalysis implements Analysis {
  /** What links between countries do not say. */
  static final String MULTILATERAL =
      "A publication with many countries counts for every pair on it, so multilateral publications"
          + " raise all pairs.";

  private final NetworkQuestion question;
  private final NetworkSource source;

  /** Finds the export that answers. */
  public LinksAnalysis(NetworkQuestion question, Library library) {
    this.question = question;
    this.source = NetworkSource.find(library, question.ofAll());
  }

  @Override
  public List<Request> requests() {
    return source.requests();
  }

  @Override
  public Result result(List<Filled> filled) {
    NetworkPage page = NetworkPage.of(source, filled);
    CountryNetwork network = CountryNetwork.of(page.matrix(), question);
    List<CountryNetwork.Link> links = network.links();
    int shown = Math.min(question.top().orElse(links.size()), links.size());
    String which =
        shown < links.size()
            ? "The " + shown + " strongest of " + Words.number(links.size()) + " links"
            : "Links";
    TableBuilder table = page.table("network", which + " between countries" + among());
    LinkCells cells = new LinkCells(page.matrix());
    table.columns(
        Column.of("rank", "", Unit.RANK),
        Column.of("country_a", "Country", Unit.TEXT),
        Column.of("country_b", "With", Unit.TEXT),
        Column.data("code_a", Unit.TEXT),
        Column.data("code_b", Unit.TEXT));
    table.columns(cells.columns().toArray(Column[]::new));
    long rank = 1;
    for (int i = 0; i < shown; i++) {
      rank = i > 0 && links.get(i).weight() < links.get(i - 1).weight() ? i + 1 : rank;
      table.row(row(page.matrix(), links.get(i), rank, cells));
    }
    table.notes(page.bases()).note(page.links()).note(page.noTotals()).notes(page.closing());
    Table built = table.build().laidOut(Layout.inOrder("rank", "country_a", "country_b"));
    return new Result(
        built,
        Value.missing("a network has many links; --pair A,B asks for one"),
        Unit.COUNT,
        () -> wording(built, network),
        () ->
            shown == 0
                ? List.of()
                : cells.worked(built, links.get(0).first(), links.get(0).second()).notes(),
        List.of());
  }

  private String among() {
    return question.sides().isEmpty() ? "" : " of " + question.sides().get(0).shortName();
  }

  private static List<Value> row(
      CountryMatrix matrix, CountryNetwork.Link link, long rank, LinkCells cells) {
    Country first = matrix.countries().get(link.first());
    Country second = matrix.countries().get(link.second());
    List<Value> row = new ArrayList<>();
    row.add(Value.count(rank));
    row.add(Value.label(first.name()));
    row.add(Value.label(second.name()));
    row.add(Value.label(first.code()));
    row.add(Value.label(second.code()));
    row.addAll(cells.of(link.first(), link.second()));
    return row;
  }

  /** {@return a country of the strongest link, as in a sentence} */
  static String inSentence(CountryNetwork network, boolean first) {
    CountryNetwork.Link strongest = network.links().get(0);
    return network
        .matrix()
        .countries()
        .get(first ? strongest.first() : strongest.second())
        .inSentence();
  }

  private static String wording(Table table, CountryNetwork network) {
    if (table.rows().isEmpty()) {
      return "No two countries publish together here.";
    }
    List<Value> first = table.rows().get(0);
    return Words.subject(table)
        + ": "
        + inSentence(network, true)
        + " and "
        + inSentence(network, false)
        + " publish most together, "
        + Wording.value(first.get(5), Unit.COUNT)
        + " publications, "
        + Wording.value(first.get(7), Unit.RATIO)
        + " times what their links let expect. "
        + MULTILATERAL;
  }
}
