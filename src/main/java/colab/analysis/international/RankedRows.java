package colab.analysis.international;

import colab.analysis.Ordinals;
import colab.analysis.Question;
import colab.analysis.TableBuilder;
import colab.corpus.Side;
import colab.corpus.YearRange;
import colab.indicator.Counting;
import colab.indicator.Floor;
import colab.indicator.Ranking;
import colab.table.Column;
import colab.table.Note;
import colab.table.Unit;
import colab.table.Value;
import colab.tally.Cube;
import colab.tally.Dimension;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The rows of countries ranked by their international share. A year is one, or 0 for all years.
 *
 * @param peers who is ranked, and whose place is asked for
 * @param shown those with a cube: the members, and perhaps their group, which has no rank
 * @param cubes what was counted of each
 * @param question in which counting they are ordered, and whether the very small are ranked too
 */
record RankedRows(Peers peers, List<Side> shown, List<Cube> cubes, Question question) {

  private Collaboration set(int place, int year) {
    Cube cube = cubes.get(place);
    return new Collaboration(year == 0 ? cube : cube.at(Dimension.YEAR, year));
  }

  /** {@return the share of the one in this place, where it may be ranked} */
  private Value share(int place, Counting counting, int year) {
    Collaboration set = set(place, year);
    boolean few =
        set.output() instanceof Value.Count all && !Floor.allows(all.number(), question.force());
    return few ? Value.missing(Floor.reason("publications")) : set.internationalShare(counting);
  }

  private Ranking ranking(Counting counting, int year) {
    return new Ranking(
        IntStream.range(0, peers.members().size())
            .mapToObj(place -> share(place, counting, year))
            .flatMapToDouble(RankedRows::number)
            .toArray());
  }

  private static DoubleStream number(Value value) {
    return Stream.of(value)
        .filter(Value.Quantity.class::isInstance)
        .mapToDouble(quantity -> ((Value.Quantity) quantity).number());
  }

  private Value rank(int place, Counting counting, int year) {
    if (place >= peers.members().size()) {
      return Value.blank("the group is not one of its members");
    }
    Value own = share(place, counting, year);
    return own instanceof Value.Quantity share
        ? Value.count(ranking(counting, year).of(share.number()))
        : Value.missing(own instanceof Value.Missing why ? why.reason() : "there is no share");
  }

  private int own() {
    return peers.of().map(side -> names().indexOf(side.name())).orElse(-1);
  }

  private List<String> names() {
    return shown.stream().map(Side::name).toList();
  }

  /** {@return the rank of the one that is asked for} */
  Value rank(Counting counting, int year) {
    return own() < 0 ? Value.missing("none is asked for") : rank(own(), counting, year);
  }

  /** {@return the share of the one that is asked for} */
  Value ownShare(Counting counting) {
    return set(own(), 0).internationalShare(counting);
  }

  /** Fills the table with a row a country, the highest share first. */
  void whole(TableBuilder table) {
    columns(table, Column.of("country", "Country", Unit.TEXT));
    List<Integer> places =
        new ArrayList<>(IntStream.range(0, peers.members().size()).boxed().toList());
    places.sort(
        Comparator.comparingDouble((Integer place) -> -amount(share(place, question.counting(), 0)))
            .thenComparing(place -> shown.get(place).name()));
    places.forEach(place -> table.row(row(place, 0, shown.get(place).name())));
    for (int place = peers.members().size(); place < shown.size(); place++) {
      table.row(row(place, 0, "All, each publication once"));
    }
  }

  private static double amount(Value value) {
    return number(value).findFirst().orElse(-1);
  }

  /** Fills the table with a row a year: of the one that is asked for, else of each country. */
  void byYear(TableBuilder table, Optional<YearRange> period) {
    boolean one = own() >= 0;
    Column year = Column.of("year", "Year", Unit.TEXT);
    columns(
        table,
        one
            ? new Column[] {year}
            : new Column[] {Column.of("country", "Country", Unit.TEXT), year});
    for (int place : one ? new int[] {own()} : IntStream.range(0, shown.size()).toArray()) {
      String[] name = one ? new String[0] : new String[] {shown.get(place).name()};
      period.ifPresent(
          years -> {
            for (int y = years.first(); y <= years.last(); y++) {
              table.row(row(place, y, with(name, String.valueOf(y))));
            }
          });
      table.row(row(place, 0, with(name, period.map(YearRange::toString).orElse("all years"))));
    }
  }

  private static String[] with(String[] names, String last) {
    return Stream.concat(Stream.of(names), Stream.of(last)).toArray(String[]::new);
  }

  private static void columns(TableBuilder table, Column... labels) {
    table.columns(Column.of("rank", "Rank", Unit.RANK)).columns(labels);
    table.columns(ShareColumns.all().toArray(Column[]::new));
    table.columns(Column.of("rank_fractional", "Fract. rank", Unit.RANK));
  }

  private List<Value> row(int place, int year, String... labels) {
    List<Value> cells = new ArrayList<>(List.of(rank(place, Counting.FULL, year)));
    Stream.of(labels).map(Value::label).forEach(cells::add);
    cells.addAll(ShareColumns.cells(set(place, year)));
    cells.add(rank(place, Counting.FRACTIONAL, year));
    return cells;
  }

  /** {@return the place of the one that is asked for, in both countings} */
  Optional<Note> finding() {
    if (own() < 0 || !(rank(Counting.FULL, 0) instanceof Value.Count whole)) {
      return Optional.empty();
    }
    String text = Ordinals.of(whole.number()) + " in whole counting";
    String more =
        rank(Counting.FRACTIONAL, 0) instanceof Value.Count part
            ? ", " + Ordinals.of(part.number()) + " in fractional counting"
            : "";
    return Optional.of(
        Note.finding("Rank", peers.of().orElseThrow().shortName() + " " + text + more));
  }

  /** {@return who publishes more with others than at home} */
  Note balance() {
    List<String> more =
        IntStream.range(0, peers.members().size())
            .filter(place -> amount(set(place, 0).internationalShare(Counting.FULL)) > 50)
            .mapToObj(place -> shown.get(place).shortName())
            .toList();
    String who =
        more.isEmpty()
            ? "none of them."
            : more.size() == peers.members().size()
                ? "all of them."
                : String.join(", ", more) + ".";
    return Note.of("More international than domestic (over 50%): " + who);
  }

  /** {@return who has too few publications to be ranked} */
  Optional<Note> tooFew() {
    List<String> few =
        IntStream.range(0, peers.members().size())
            .filter(place -> set(place, 0).output() instanceof Value.Count)
            .filter(place -> share(place, Counting.FULL, 0) instanceof Value.Missing)
            .mapToObj(place -> shown.get(place).shortName())
            .toList();
    return few.isEmpty() ? Optional.empty() : Optional.of(Note.of(Floor.told(few)));
  }
}
