package colab.analysis;

import colab.ColabException;
import colab.corpus.Selection;
import colab.corpus.Side;
import colab.corpus.YearRange;
import colab.indicator.Counting;
import colab.indicator.Evidence;
import colab.indicator.Ranking;
import colab.indicator.Stratum;
import colab.publication.Countries;
import colab.table.Column;
import colab.table.Note;
import colab.table.Table;
import colab.table.Unit;
import colab.table.Value;
import colab.tally.Breakdown;
import colab.tally.Cube;
import colab.tally.Dimension;
import colab.tally.Export;
import colab.tally.Filled;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The rank of a country among another's partners, or within a group: a row a year and the whole
 * period.
 */
public final class RankAnalysis implements Analysis {
  private final Question question;
  private final Side of;
  private final List<Side> rivals;
  private final Selection selection;
  private final RankBy by;
  private final Export export;
  private final Optional<IndexSource> index;

  private RankAnalysis(Question question, Side of, List<Side> rivals, RankBy by, Library library) {
    this.question = question;
    this.of = of;
    this.rivals = rivals;
    this.by = by;
    this.selection = rivals.isEmpty() ? question.selection().ofPartners() : question.selection();
    this.export = library.choose(breakdowns(true).get(0), question.counting());
    by.check(export);
    this.index = by == RankBy.INDEX ? Optional.of(totals(library)) : Optional.empty();
  }

  private IndexSource totals(Library library) {
    return IndexSource.find(library, export, question)
        .orElseThrow(
            () ->
                ColabException.couldNot(
                    "the index needs the international publications of every country and of the"
                        + " world, of "
                        + selection.years().map(YearRange::toString).orElse("the same years")
                        + ", and full counting",
                    "Give the table that has them as well; or publications of the whole world."));
  }

  /** {@return the rank of a country among the partners of the question's side} */
  public static RankAnalysis amongPartners(Question question, Side of, RankBy by, Library library) {
    if (of.countries().size() > 1) {
      throw ColabException.usage(
          of.name() + " is a group, and partners are countries", "Name one country after --of.");
    }
    return new RankAnalysis(question, of, List.of(), by, library);
  }

  /** {@return the rank of a country within a group} */
  public static RankAnalysis within(
      Question question, Side of, List<Side> group, RankBy by, Library library) {
    if (by == RankBy.INDEX) {
      throw ColabException.usage(
          "the index is of a country and its partner", "Write --for B in place of --among.");
    }
    return new RankAnalysis(question, of, group, by, library);
  }

  private List<Breakdown> breakdowns(boolean essential) {
    if (rivals.isEmpty()) {
      return List.of(Breakdown.of(selection, dimensions(essential), by.indicator().needs()));
    }
    List<Breakdown> breakdowns = new ArrayList<>();
    rivals.forEach(
        rival ->
            breakdowns.add(
                Breakdown.of(
                    selection.withSides(List.of(rival)),
                    dimensions(essential),
                    by.indicator().needs())));
    return breakdowns;
  }

  private List<Dimension> dimensions(boolean essential) {
    List<Dimension> dimensions =
        new ArrayList<>(List.of(rivals.isEmpty() ? Dimension.PARTNER : Dimension.YEAR));
    if (!essential && rivals.isEmpty() && by != RankBy.INDEX) {
      Sets.partnersByYear(export, selection).ifPresent(dimensions::add);
    }
    if (!essential && !export.isCounted() && by != RankBy.INDEX) {
      if (rivals.isEmpty() && Sets.can(export, Dimension.YEAR)) {
        dimensions.add(Dimension.YEAR);
      }
      dimensions.addAll(Sets.with(question.counting()));
    }
    return dimensions;
  }

  /**
   * {@return what the cube holds as the table of partners counts it, or as a country's own output}
   */
  private List<Stratum> counted(Cube cube) {
    if (question.counting() == Counting.FULL || !cube.isCounted()) {
      return Sets.full(cube);
    }
    return rivals.isEmpty() ? Sets.fractional(cube, k -> k + 1) : Sets.fractional(cube);
  }

  @Override
  public List<Request> requests() {
    List<Request> requests = new ArrayList<>();
    breakdowns(false).forEach(breakdown -> requests.add(new Request(export, breakdown)));
    index.ifPresent(source -> requests.addAll(source.requests()));
    return requests;
  }

  @Override
  public Result result(List<Filled> filled) {
    Map<String, Cube> cubes = cubes(filled);
    Optional<IndexSource.Totals> totals =
        index.map(source -> source.totals(filled.subList(1, filled.size())));
    Optional<YearRange> period = period(filled);
    TableBuilder table =
        TableBuilder.from("rank", title() + Words.narrowed(selection), export, period);
    table.columns(
        Column.of("year", "Year", Unit.TEXT),
        Column.of("rank", "Rank", Unit.RANK),
        Column.of("of", "Of", Unit.COUNT),
        Column.of(by.indicator().id(), by.heading(), by.indicator().unit()),
        Column.of("ahead", "Next above", Unit.TEXT));
    boolean yearly =
        filled.get(0).cube().dimensions().contains(Dimension.YEAR)
            && period.filter(years -> hasYears(cubes, years)).isPresent();
    if (yearly) {
      period.ifPresent(
          years -> {
            for (int year = years.first(); year <= years.last(); year++) {
              table.row(row(String.valueOf(year), values(cubes, year, totals)));
            }
          });
    }
    List<Value> whole =
        row(period.map(YearRange::toString).orElse("all years"), values(cubes, 0, totals));
    table.row(whole);
    table.note(Note.of("Rank: 1 + how many have more; equals share a rank."));
    table.note(Notes.counting(question.counting(), filled));
    Table built = table.build();
    return new Result(
        built,
        whole.get(1),
        Unit.RANK,
        wording(built, values(cubes, 0, totals)),
        Worked.last(built).counted(question.counting()).notes(),
        List.of());
  }

  /** The years of all that are ranked together. */
  private Optional<YearRange> period(List<Filled> filled) {
    return filled.stream()
        .flatMap(one -> Notes.period(export, selection.years(), one).stream())
        .reduce(YearRange::span);
  }

  /** A table may print the years as a whole only. */
  private boolean hasYears(Map<String, Cube> cubes, YearRange years) {
    return IntStream.rangeClosed(years.first(), years.last())
        .anyMatch(year -> !values(cubes, year, Optional.empty()).isEmpty());
  }

  private String title() {
    String by = " by " + this.by.heading();
    return rivals.isEmpty()
        ? "Rank of "
            + of.sentenceName()
            + " among the partners of "
            + selection.sides().get(0).sentenceName()
            + by
        : "Rank of " + of.sentenceName() + " among " + rivals.size() + " countries" + by;
  }

  private Map<String, Cube> cubes(List<Filled> filled) {
    Map<String, Cube> cubes = new LinkedHashMap<>();
    if (rivals.isEmpty()) {
      Cube all = filled.get(0).cube();
      all.members(Dimension.PARTNER)
          .forEach(
              member ->
                  cubes.put(
                      Countries.standard().get(member).name(), all.at(Dimension.PARTNER, member)));
      return cubes;
    }
    for (int i = 0; i < rivals.size(); i++) {
      cubes.put(rivals.get(i).name(), filled.get(i).cube());
    }
    return cubes;
  }

  /** {@return the value of each country that has one, in the year or, for 0, in all years} */
  private Map<String, Value> values(
      Map<String, Cube> cubes, int year, Optional<IndexSource.Totals> totals) {
    Map<String, Value> values = new LinkedHashMap<>();
    cubes.forEach(
        (name, cube) -> {
          Cube part = year == 0 ? cube : cube.at(Dimension.YEAR, year);
          Evidence evidence =
              totals
                  .map(known -> known.evidence(counted(part), home(), country(name)))
                  .orElseGet(() -> Evidence.of(counted(part)));
          Value value = by.indicator().of(evidence);
          if (!(value instanceof Value.Missing)) {
            values.put(name, value);
          }
        });
    return values;
  }

  private int home() {
    return selection.sides().get(0).countries().indices().findFirst().orElseThrow();
  }

  private static int country(String name) {
    return Countries.standard().require(name).index();
  }

  private List<Value> row(String label, Map<String, Value> all) {
    Value own = all.getOrDefault(of.name(), Value.missing("no publication"));
    Map<String, Value> values = new LinkedHashMap<>(all);
    values.values().removeIf(value -> value.equals(Value.count(0)));
    if (!values.containsKey(of.name())) {
      Value none = Value.missing("no publication");
      return List.of(Value.label(label), none, Value.count(values.size()), own, none);
    }
    Ranking ranking =
        new Ranking(values.values().stream().mapToDouble(RankAnalysis::amount).toArray());
    Optional<Map.Entry<String, Value>> ahead =
        values.entrySet().stream()
            .filter(entry -> amount(entry.getValue()) > amount(own))
            .min((a, b) -> Double.compare(amount(a.getValue()), amount(b.getValue())));
    Value above =
        ahead
            .map(
                entry ->
                    Value.label(
                        entry.getKey()
                            + " "
                            + Wording.value(entry.getValue(), by.indicator().unit())))
            .orElse(Value.missing("it is first"));
    return List.of(
        Value.label(label),
        Value.count(ranking.of(amount(own))),
        Value.count(values.size()),
        own,
        above);
  }

  /** {@return the export behind it, for a note} */
  String source() {
    return Words.name(export) + " (" + Words.source(export) + ")";
  }

  static double amount(Value value) {
    return value instanceof Value.Count count
        ? count.number()
        : value instanceof Value.Quantity quantity ? quantity.number() : 0;
  }

  private String wording(Table table, Map<String, Value> values) {
    String among =
        rivals.isEmpty() ? "partners of " + selection.sides().get(0).sentenceName() : "countries";
    double own = amount(values.getOrDefault(of.name(), Value.count(0)));
    List<String> ties =
        values.entrySet().stream()
            .filter(entry -> !entry.getKey().equals(of.name()) && amount(entry.getValue()) == own)
            .map(entry -> Cells.inSentence(entry.getKey()))
            .toList();
    return new RankWording(table, of.sentenceName(), among, by.indicator().id(), ties).text();
  }
}
