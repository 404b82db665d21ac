package colab.analysis.network;

import colab.analysis.Analysis;
import colab.analysis.Library;
import colab.analysis.Request;
import colab.analysis.Result;
import colab.analysis.TableBuilder;
import colab.publication.Country;
import colab.table.Column;
import colab.table.Table;
import colab.table.Unit;
import colab.table.Value;
import colab.tally.Filled;
import java.util.ArrayList;
import java.util.List;

/**
 * A network for other programs: its countries as the table of the answer, its links behind it. The
 * columns have the names that graph programs know: {@code label}, {@code weight}.
 */
public final class GraphAnalysis implements Analysis {
  private final NetworkQuestion question;
  private final NetworkSource source;

  /** Finds the export that answers. */
  public GraphAnalysis(NetworkQuestion question, Library library) {
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
    Table nodes = nodes(page, network);
    return new Result(
        nodes,
        Value.missing("a graph"),
        Unit.COUNT,
        () -> "",
        List::of,
        List.of(links(page, network)));
  }

  private Table nodes(NetworkPage page, CountryNetwork network) {
    NodeCells cells = NodeCells.of(network, question);
    TableBuilder table = page.table("nodes", "Countries that publish together");
    table.columns(
        Column.of("id", "Code", Unit.TEXT),
        Column.of("label", "Country", Unit.TEXT),
        Column.of("output", "Publications", Unit.COUNT),
        Column.of("international", "International publications", Unit.COUNT));
    cells.columns().stream().map(GraphAnalysis::named).forEach(table::columns);
    for (int node = 0; node < network.places().size(); node++) {
      List<Value> row = new ArrayList<>(cells.row(node));
      row.add(0, row.remove(1));
      table.row(row);
    }
    table.note(page.links()).notes(page.closing());
    return table.build();
  }

  /** VOSviewer has a number of its own that it calls Links. */
  private static Column named(Column column) {
    String heading = column.id().equals("strength") ? "Co-publication links" : column.heading();
    return Column.of(column.id(), heading, column.unit());
  }

  private static Table links(NetworkPage page, CountryNetwork network) {
    LinkCells cells = new LinkCells(page.matrix());
    TableBuilder table = page.table("links", "Links");
    table.columns(
        Column.of("source", "Source", Unit.TEXT),
        Column.of("target", "Target", Unit.TEXT),
        Column.of("weight", "Weight", Unit.RATIO));
    table.columns(cells.columns().toArray(Column[]::new));
    for (CountryNetwork.Link link : network.links()) {
      List<Value> row = new ArrayList<>();
      row.add(Value.label(code(page, link.first())));
      row.add(Value.label(code(page, link.second())));
      row.add(Value.quantity(link.weight()));
      row.addAll(cells.of(link.first(), link.second()));
      table.row(row);
    }
    return table.build();
  }

  private static String code(NetworkPage page, int place) {
    Country country = page.matrix().countries().get(place);
    return country.code();
  }
}
