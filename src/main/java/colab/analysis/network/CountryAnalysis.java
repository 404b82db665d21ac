package colab.analysis.network;

import colab.analysis.Analysis;
import colab.analysis.Library;
import colab.analysis.Request;
import colab.analysis.Result;
import colab.analysis.TableBuilder;
import colab.analysis.Wording;
import colab.analysis.Words;
import colab.corpus.Side;
import colab.indicator.Ranking;
import colab.publication.Country;
import colab.table.Column;
import colab.table.Note;
import colab.table.Table;
import colab.table.Unit;
import colab.table.Value;
import colab.tally.Filled;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** The links of one country, strongest first: its row of the matrix, with all affinities. */
public final class CountryAnalysis implements Analysis {
  private final NetworkQuestion question;
  private final NetworkSource source;
  private final Side side;

  /**
   * Finds the export that answers.
   *
   * @param question of one side, which is one country
   */
  public CountryAnalysis(NetworkQuestion question, Library library) {
    this.question = question;
    this.side = question.sides().get(0);
    this.source = NetworkSource.find(library, question.ofAll());
  }

  @Override
  public List<Request> requests() {
    return source.requests();
  }

  @Override
  public Result result(List<Filled> filled) {
    NetworkPage page = NetworkPage.of(source, filled);
    CountryMatrix matrix = page.matrix();
    int home = matrix.place(side.countries().indices().findFirst().orElseThrow());
    List<Integer> others =
        IntStream.range(0, matrix.countries().size())
            .filter(other -> other != home && matrix.output(home, other) >= question.minOutput())
            .boxed()
            .sorted(Comparator.comparingDouble((Integer o) -> matrix.weight(home, o)).reversed())
            .toList();
    Ranking ranking =
        new Ranking(others.stream().mapToDouble(other -> matrix.weight(home, other)).toArray());
    int shown = Math.min(question.top().orElse(others.size()), others.size());
    String which =
        shown < others.size()
            ? "The " + shown + " strongest of " + others.size() + " links"
            : "Links";
    TableBuilder table = page.table("network-country", which + " of " + side.sentenceName());
    LinkCells cells = new LinkCells(matrix);
    table.columns(
        Column.of("rank", "", Unit.RANK),
        Column.of("country", "With", Unit.TEXT),
        Column.data("code", Unit.TEXT));
    cells.columns().stream().map(CountryAnalysis::shown).forEach(table::columns);
    for (int other : others.subList(0, shown)) {
      List<Value> row = new ArrayList<>();
      row.add(Value.count(ranking.of(matrix.weight(home, other))));
      row.addAll(names(matrix.countries().get(other)));
      row.addAll(cells.of(home, other));
      table.row(row);
    }
    notes(table, page, home);
    return result(table.build(), cells, home, others);
  }

  /** A row has room for Salton's cosine and Jaccard's index. */
  private static Column shown(Column column) {
    return switch (column.id()) {
      case "salton" -> Column.of(column.id(), "Salton", column.unit());
      case "jaccard" -> Column.of(column.id(), "Jaccard", column.unit());
      default -> column;
    };
  }

  private static List<Value> names(Country country) {
    return List.of(Value.label(country.name()), Value.label(country.code()));
  }

  private void notes(TableBuilder table, NetworkPage page, int home) {
    CountryMatrix matrix = page.matrix();
    OptionalDouble international = matrix.international(home);
    String base =
        NetworkPage.amount(matrix.links(home))
            + " of all "
            + NetworkPage.amount(matrix.allLinks())
            + " links are "
            + side.sentenceName()
            + "'s";
    String publications =
        international.isPresent() && matrix.allInternational().isPresent()
            ? ", and "
                + NetworkPage.amount(international.getAsDouble())
                + " of "
                + NetworkPage.amount(matrix.allInternational().getAsDouble())
                + " international publications"
            : "";
    table.note(Note.of(base + publications + "."));
    table.notes(page.bases()).note(page.links()).note(page.noTotals()).notes(page.closing());
  }

  private Result result(Table table, LinkCells cells, int home, List<Integer> others) {
    Value none = Value.missing("a country has many links; --pair A,B asks for one");
    return new Result(
        table,
        none,
        Unit.COUNT,
        () -> wording(table, cells.matrix(), others),
        () -> others.isEmpty() ? List.of() : cells.worked(table, home, others.get(0)).notes(),
        List.of());
  }

  private static String wording(Table table, CountryMatrix matrix, List<Integer> others) {
    if (table.rows().isEmpty()) {
      return Words.subject(table) + ": there are none.";
    }
    List<Value> first = table.rows().get(0);
    return Words.subject(table)
        + ": the strongest of "
        + others.size()
        + " is with "
        + matrix.countries().get(others.get(0)).inSentence()
        + ", "
        + Wording.value(first.get(3), Unit.COUNT)
        + " publications, "
        + Wording.value(first.get(5), Unit.RATIO)
        + " times what the links of both let expect. A publication with many countries counts for"
        + " every pair on it, so multilateral publications raise all pairs.";
  }
}
