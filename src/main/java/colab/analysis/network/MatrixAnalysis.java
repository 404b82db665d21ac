package colab.analysis.network;

import colab.analysis.Analysis;
import colab.analysis.Library;
import colab.analysis.Request;
import colab.analysis.Result;
import colab.analysis.TableBuilder;
import colab.analysis.Words;
import colab.table.Column;
import colab.table.Note;
import colab.table.Table;
import colab.table.Unit;
import colab.table.Value;
import colab.tally.Filled;
import java.util.ArrayList;
import java.util.List;

/** The country matrix: a row and a column a country, and what the two publish together. */
public final class MatrixAnalysis implements Analysis {
  private static final Value ITSELF = Value.blank("a country has nothing together with itself");

  private final NetworkQuestion question;
  private final NetworkSource source;

  /** Finds the export that answers. */
  public MatrixAnalysis(NetworkQuestion question, Library library) {
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
    List<Integer> order = network.strongestFirst();
    List<Integer> shown =
        order.subList(0, Math.min(question.top().orElse(order.size()), order.size()));
    String which =
        shown.size() < order.size()
            ? "The " + shown.size() + " countries with most links, of " + order.size()
            : "What countries publish together" + among();
    TableBuilder table = page.table("network-matrix", which);
    table.columns(Column.of("country", "", Unit.TEXT), Column.data("code", Unit.TEXT));
    Unit unit = page.matrix().isFractional() ? Unit.RATIO : Unit.COUNT;
    for (int node : shown) {
      String code = network.country(node).code();
      table.columns(Column.of(code, code, unit));
    }
    shown.forEach(node -> table.row(row(network, node, shown)));
    table.note(page.links()).notes(page.closing());
    return result(table.build(), network);
  }

  private static List<Value> row(CountryNetwork network, int node, List<Integer> others) {
    List<Value> row = new ArrayList<>();
    row.add(Value.label(network.country(node).name()));
    row.add(Value.label(network.country(node).code()));
    for (int other : others) {
      double weight = network.graph().weight(node, other);
      Value value =
          network.matrix().isFractional()
              ? Value.quantity(weight)
              : Value.count(Math.round(weight));
      row.add(other == node ? ITSELF : value);
    }
    return row;
  }

  private static List<Note> explained(CountryNetwork network) {
    String weight =
        network.matrix().isFractional()
            ? "sum of 1/(m-1) over the publications of both, m being the countries of each"
            : "number of publications with both countries";
    return List.of(
        Note.finding("Cell", weight), Note.of("Edge cases and sources: colab help methods."));
  }

  private static String wording(Table table, CountryNetwork network) {
    if (network.links().isEmpty()) {
      return "No two countries publish together here.";
    }
    CountryNetwork.Link first = network.links().get(0);
    return Words.subject(table)
        + ": "
        + LinksAnalysis.inSentence(network, true)
        + " and "
        + LinksAnalysis.inSentence(network, false)
        + " publish most together, "
        + Words.number(network.matrix().output(first.first(), first.second()))
        + " publications. "
        + LinksAnalysis.MULTILATERAL;
  }

  private static Result result(Table table, CountryNetwork network) {
    Value none = Value.missing("a matrix has many");
    return new Result(
        table,
        none,
        Unit.COUNT,
        () -> wording(table, network),
        () -> explained(network),
        List.of());
  }
}
