package colab.analysis;

import colab.ColabException;
import colab.corpus.Selection;
import colab.corpus.Side;
import colab.corpus.YearRange;
import colab.indicator.Evidence;
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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    if (by.isOfPartners()) {
      throw ColabException.usage(
          "--by " + by.name().toLowerCase(Locale.ROOT) + " is of a country and its partner",
          "Write --for B in place of --among.");
    }
    return new RankAnalysis(question, of, group, by, library);
  }

  private List<Breakdown> breakdowns(boolean essential) {
    List<Selection> sets =
        rivals.isEmpty()
            ? List.of(selection)
            : rivals.stream().map(rival -> selection.withSides(List.of(rival))).toList();
    return sets.stream().map(set -> breakdown(set, essential)).toList();
  }

  private Breakdown breakdown(Selection set, boolean essential) {
    Breakdown plain = Breakdown.of(set, dimensions(essential), by.indicator().needs());
    return by.needsValues() && !essential && !export.isCounted() ? plain.withValues() : plain;
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

  @Override
  public List<Request> requests() {
    List<Request> requests = new ArrayList<>();
    breakdowns(false).forEach(breakdown -> requests.add(new Request(export, breakdown)));
    index.ifPresent(source -> requests.addAll(source.requests()));
    if (by == RankBy.SHARE && !export.isCounted()) {
      requests.add(
          new Request(export, Breakdown.of(selection, Sets.with(question.counting()), Set.of())));
    }
    return requests;
  }

  @Override
  public Result result(List<Filled> filled) {
    Map<String, Cube> cubes = cubes(filled);
    Optional<YearRange> period = period(filled);
    RankRows rows = new RankRows(of, by, question.force());
    Map<String, Evidence> all = sets().inAll(cubes, filled, period);
    List<List<Value>> cells = new ArrayList<>();
    List<Map<String, Evidence>> ranked = new ArrayList<>();
    if (hasYears(filled, cubes, period)) {
      for (int year = period.get().first(); year <= period.get().last(); year++) {
        ranked.add(sets().inYear(cubes, year));
        cells.add(rows.row(String.valueOf(year), rows.values(ranked.get(ranked.size() - 1))));
      }
    }
    ranked.add(all);
    List<Value> whole =
        rows.row(period.map(YearRange::toString).orElse("all years"), rows.values(all));
    cells.add(whole);
    TableBuilder table =
        TableBuilder.from("rank", title() + Words.narrowed(selection), export, period);
    boolean tied = cells.stream().anyMatch(row -> row.get(row.size() - 1) instanceof Value.Label);
    table.columns(rows.columns(tied).toArray(Column[]::new));
    cells.forEach(table::row);
    table.note(Note.of("Rank: 1 + how many have more; equals share a rank.").about("rank"));
    table.note(rows.tooFew(ranked));
    table.note(Notes.counting(question.counting(), filled));
    Table built = table.build();
    return new Result(
        built,
        whole.get(1),
        Unit.RANK,
        () -> wording(built, rows.values(all)),
        () -> Worked.last(built).counted(question.counting()).notes(),
        List.of());
  }

  private RankSets sets() {
    return new RankSets(question.about(selection), by, export, rivals.isEmpty(), index);
  }

  /** The years of all that are ranked together. */
  private Optional<YearRange> period(List<Filled> filled) {
    return filled.stream()
        .flatMap(one -> Notes.period(export, selection.years(), one).stream())
        .reduce(YearRange::span);
  }

  /** A table may print the years as a whole only; growth is of all years together. */
  private boolean hasYears(
      List<Filled> filled, Map<String, Cube> cubes, Optional<YearRange> period) {
    boolean yearly = filled.get(0).cube().dimensions().contains(Dimension.YEAR);
    if (!yearly || period.isEmpty() || by.isOfSeries() || by.isOfPartners()) {
      return false;
    }
    return IntStream.rangeClosed(period.get().first(), period.get().last())
        .anyMatch(
            year ->
                sets().inYear(cubes, year).values().stream()
                    .anyMatch(own -> !(by.of(own, true) instanceof Value.Missing)));
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
