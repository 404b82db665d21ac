package colab.analysis;

import colab.indicator.Evidence;
import colab.indicator.Floor;
import colab.indicator.ImpactIndicators;
import colab.indicator.Neighbours;
import colab.indicator.OutputIndicators;
import colab.indicator.Ranking;
import colab.publication.DocumentType;
import colab.table.Column;
import colab.table.Note;
import colab.table.Unit;
import colab.table.Value;
import colab.tally.Breakdown;
import colab.tally.CountryPair;
import colab.tally.Cube;
import colab.tally.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The order of a country's partners under other choices, and which neighbours in it cannot be told
 * apart.
 *
 * @param partners all of them, the largest first
 * @param types their co-publications by partner and document type
 * @param shares the same by number of countries
 * @param both those with two partners, by pair
 * @param stability how firmly they hold their ranks
 * @param force whether means of very few publications are ranked too
 */
record PartnerOrders(
    List<Partners.Partner> partners,
    Cube types,
    Cube shares,
    Cube both,
    RankStability stability,
    boolean force) {
  private static final int AUTHORS = 100;
  private static final int NAMED = 6;

  /** Another choice, by which partners are ordered. */
  enum Choice {
    ARTICLES("rank_articles", "Articles only"),
    FEW_AUTHORS("rank_up_to_100_authors", "<=100 authors"),
    SHARES("rank_fractional", "Fractional"),
    FWCI("rank_fwci", "By FWCI");

    private final String id;
    private final String title;

    Choice(String id, String title) {
      this.id = id;
      this.title = title;
    }
  }

  /** {@return what is counted for it, beside the partners themselves} */
  static List<Breakdown> breakdowns(Breakdown partners) {
    return List.of(
        Breakdown.of(partners.selection(), List.of(Dimension.PARTNER, Dimension.TYPE), Set.of()),
        Breakdown.of(
            partners.selection(),
            List.of(Dimension.PARTNER, Dimension.COUNTRY_NUMBER, Dimension.SIDE_COUNTRIES),
            Set.of()),
        Breakdown.of(partners.selection(), List.of(Dimension.COUNTRY_PAIR), Set.of()),
        RankStability.breakdown(partners));
  }

  static List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    for (Choice choice : Choice.values()) {
      columns.add(Column.data(choice.id, Unit.RANK));
    }
    columns.add(Column.data("next_z", Unit.RATIO));
    columns.add(Column.data("next_p", Unit.RATIO));
    columns.addAll(RankStability.columns());
    return columns;
  }

  List<Value> cells(int place) {
    List<Value> cells = new ArrayList<>();
    for (Choice choice : Choice.values()) {
      cells.add(rank(place, choice));
    }
    Optional<Neighbours> next = next(place);
    cells.add(next.map(Neighbours::z).map(Value::quantity).orElse(Value.blank("it is last")));
    cells.add(next.map(Neighbours::p).map(Value::quantity).orElse(Value.blank("it is last")));
    cells.addAll(stability.cells(place));
    return cells;
  }

  private Value rank(int place, Choice choice) {
    Value own = amount(partners.get(place), choice);
    if (own instanceof Value.Missing) {
      return own;
    }
    double[] all =
        partners.stream()
            .map(partner -> amount(partner, choice))
            .filter(value -> !(value instanceof Value.Missing))
            .mapToDouble(RankAnalysis::amount)
            .toArray();
    return Value.count(new Ranking(all).of(RankAnalysis.amount(own)));
  }

  private Value amount(Partners.Partner partner, Choice choice) {
    int index = partner.country().index();
    return switch (choice) {
      case ARTICLES ->
          output(
              types
                  .at(Dimension.PARTNER, index)
                  .at(Dimension.TYPE, DocumentType.ARTICLE.ordinal()));
      case FEW_AUTHORS ->
          Sets.hasAuthors(partner.cube())
              ? output(Sets.withinAuthors(partner.cube(), AUTHORS))
              : Value.missing("the export has no number of authors");
      case SHARES ->
          OutputIndicators.OUTPUT.of(
              Evidence.of(Sets.fractional(shares.at(Dimension.PARTNER, index), k -> k + 1)));
      case FWCI -> fwci(partner);
    };
  }

  private static Value output(Cube cube) {
    return OutputIndicators.OUTPUT.of(Evidence.of(cube.total()));
  }

  private Value fwci(Partners.Partner partner) {
    Evidence evidence = Evidence.of(partner.cube().total());
    Value number = ImpactIndicators.N_FWCI.of(evidence);
    return number instanceof Value.Count count && Floor.allows(count.number(), force)
        ? ImpactIndicators.FWCI.of(evidence)
        : Value.missing(Floor.reason("publications with FWCI"));
  }

  /** The publications with one of two neighbours and not the other. */
  private Optional<Neighbours> next(int place) {
    if (place + 1 >= partners.size()) {
      return Optional.empty();
    }
    int own = partners.get(place).country().index();
    int other = partners.get(place + 1).country().index();
    long together = number(both.at(Dimension.COUNTRY_PAIR, CountryPair.of(own, other).packed()));
    return Optional.of(
        new Neighbours(
            number(partners.get(place).cube()) - together,
            number(partners.get(place + 1).cube()) - together));
  }

  private static long number(Cube cube) {
    return cube.total().publications().orElse(0);
  }

  /** {@return what the other choices would do to those that are shown} */
  List<Note> notes(int shown) {
    List<Note> notes = new ArrayList<>();
    for (Choice choice : Choice.values()) {
      notes.add(Note.finding(choice.title, moved(shown, choice)));
    }
    List<String> level =
        IntStream.range(0, Math.min(shown, partners.size() - 1))
            .filter(place -> next(place).filter(Neighbours::areApart).isEmpty())
            .mapToObj(place -> name(place) + " and " + name(place + 1) + ", p " + p(place))
            .toList();
    notes.add(
        Note.finding(
            "Not told apart", level.isEmpty() ? "no neighbours (5%)" : listed(level) + " (5%)"));
    return notes;
  }

  private String p(int place) {
    return Words.decimal(next(place).orElseThrow().p(), 2);
  }

  private String name(int place) {
    return partners.get(place).country().shortName();
  }

  private String moved(int shown, Choice choice) {
    Ranking usual = new Ranking(partners.stream().mapToDouble(Partners.Partner::output).toArray());
    List<String> moved = new ArrayList<>();
    for (int place = 0; place < Math.min(shown, partners.size()); place++) {
      Value rank = rank(place, choice);
      boolean same = rank.equals(Value.count(usual.of(partners.get(place).output())));
      if (!same) {
        moved.add(name(place) + " " + Wording.value(rank, Unit.RANK));
      }
    }
    return moved.isEmpty() ? "the same ranks" : listed(moved);
  }

  private static String listed(List<String> parts) {
    int more = parts.size() - NAMED;
    String first = String.join("; ", parts.subList(0, Math.min(NAMED, parts.size())));
    return more > 0 ? first + "; and " + more + " more" : first;
  }
}
