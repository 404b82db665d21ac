package colab.analysis.network;

import colab.analysis.Analysis;
import colab.analysis.Glossary;
import colab.analysis.Library;
import colab.analysis.Request;
import colab.analysis.Result;
import colab.analysis.TableBuilder;
import colab.analysis.Wording;
import colab.analysis.Words;
import colab.corpus.Side;
import colab.indicator.Affinity;
import colab.indicator.AffinityBootstrap;
import colab.indicator.AffinityIndicators;
import colab.table.Column;
import colab.table.Interval;
import colab.table.Note;
import colab.table.Table;
import colab.table.Unit;
import colab.table.Value;
import colab.tally.Filled;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How close two countries are, on each base side by side. */
public final class PairAnalysis implements Analysis {
  private final NetworkQuestion question;
  private final NetworkSource source;
  private final List<Side> sides;
  private final Optional<PairClasses> classes;

  /**
   * Finds the export that answers.
   *
   * @param question of two sides, each one country
   */
  public PairAnalysis(NetworkQuestion question, Library library) {
    this.question = question;
    this.sides = question.sides();
    this.source = NetworkSource.find(library, question.ofAll());
    boolean resampled =
        !source.export().isCounted() && question.question().forHeadline().isPresent();
    this.classes = resampled ? Optional.of(new PairClasses(source, sides)) : Optional.empty();
  }

  @Override
  public List<Request> requests() {
    List<Request> requests = new ArrayList<>(source.requests());
    classes.ifPresent(known -> requests.addAll(known.requests()));
    return requests;
  }

  @Override
  public Result result(List<Filled> filled) {
    NetworkPage page = NetworkPage.of(source, filled);
    int first = page.matrix().place(index(0));
    int second = page.matrix().place(index(1));
    TableBuilder table =
        page.table(
            "network-pair",
            "How close "
                + sides.get(0).sentenceName()
                + " and "
                + sides.get(1).sentenceName()
                + " are");
    table.columns(columns());
    boolean onlyTogether = false;
    for (PairBase base : bases()) {
      Optional<Affinity> affinity = base.of(page.matrix(), first, second);
      if (affinity.isPresent()) {
        table.row(row(base, affinity.get(), filled));
        onlyTogether |= AffinityIndicators.ODDS_RATIO.of(affinity.get()) instanceof Value.Missing;
      }
    }
    notes(table, page, onlyTogether);
    Table built = table.build().sideBySide();
    Value headline = built.rows().get(0).get(5);
    return new Result(
        built, headline, Unit.RATIO, wording(built, page), Glossary.of(built), List.of());
  }

  private int index(int side) {
    return sides.get(side).countries().indices().findFirst().orElseThrow();
  }

  private List<PairBase> bases() {
    return List.of(
        source.isFractional() ? PairBase.FRACTIONAL_LINKS : PairBase.LINKS,
        PairBase.INTERNATIONAL,
        PairBase.PUBLICATIONS);
  }

  private Column[] columns() {
    String one = sides.get(0).shortName();
    String other = sides.get(1).shortName();
    Unit unit = source.isFractional() ? Unit.RATIO : Unit.COUNT;
    return new Column[] {
      Column.of("base", "Base", Unit.TEXT),
      Column.of("together", "Together", unit),
      Column.of("first", one + " in all", unit),
      Column.of("second", other + " in all", unit),
      Column.of("all", "All countries", unit),
      stable("observed_expected", "Observed / expected"),
      stable("ric", "RIC, " + one + " towards " + other),
      Column.screen("ric_analytic", "  if independent", Unit.TEXT),
      Column.data("ric_analytic_low", Unit.RATIO),
      Column.data("ric_analytic_high", Unit.RATIO),
      stable("ric_reverse", "RIC, " + other + " towards " + one),
      Column.screen("ric_reverse_analytic", "  if independent", Unit.TEXT),
      Column.data("ric_reverse_analytic_low", Unit.RATIO),
      Column.data("ric_reverse_analytic_high", Unit.RATIO),
      stable("odds_ratio", "Odds ratio"),
      Column.of("salton", "Salton's cosine", Unit.PROPORTION),
      Column.of("jaccard", "Jaccard index", Unit.PROPORTION),
      Column.of("inclusion", "Inclusion", Unit.PROPORTION)
    };
  }

  /** A column with stability intervals, where publications can be drawn anew. */
  private Column stable(String id, String heading) {
    Column column = Column.of(id, heading, Unit.RATIO);
    return classes.isPresent() ? column.withInterval() : column;
  }

  private List<Value> row(PairBase base, Affinity affinity, List<Filled> filled) {
    AffinityIndicators observed =
        base.isOfLinks() ? AffinityIndicators.ASSOCIATION : AffinityIndicators.OBSERVED;
    Optional<Interval> analytic = interval(AffinityIndicators.RIC.of(affinity));
    Optional<Interval> reverse = interval(AffinityIndicators.RIC.of(affinity.turned()));
    return List.of(
        Value.label(base.title()),
        amount(affinity.together()),
        amount(affinity.first()),
        amount(affinity.second()),
        amount(affinity.all()),
        resampled(observed, base, filled, affinity),
        resampled(AffinityIndicators.RIC, base, filled, affinity),
        analytic.map(PairAnalysis::words).orElse(Value.missing("no interval")),
        end(analytic, true),
        end(analytic, false),
        resampledBack(base, filled, affinity),
        reverse.map(PairAnalysis::words).orElse(Value.missing("no interval")),
        end(reverse, true),
        end(reverse, false),
        resampled(AffinityIndicators.ODDS_RATIO, base, filled, affinity),
        AffinityIndicators.SALTON.of(affinity),
        AffinityIndicators.JACCARD.of(affinity),
        AffinityIndicators.INCLUSION.of(affinity));
  }

  private Value amount(double number) {
    return source.isFractional() ? Value.quantity(number) : Value.count(Math.round(number));
  }

  private Value resampled(
      AffinityIndicators indicator, PairBase base, List<Filled> filled, Affinity affinity) {
    return new AffinityBootstrap(alike(base, filled))
        .of(indicator, affinity, question.question().forHeadline());
  }

  private Value resampledBack(PairBase base, List<Filled> filled, Affinity affinity) {
    List<AffinityBootstrap.Alike> turned =
        alike(base, filled).stream()
            .map(some -> new AffinityBootstrap.Alike(some.publications(), some.each().turned()))
            .toList();
    return new AffinityBootstrap(turned)
        .of(AffinityIndicators.RIC, affinity.turned(), question.question().forHeadline());
  }

  private List<AffinityBootstrap.Alike> alike(PairBase base, List<Filled> filled) {
    return classes
        .map(known -> known.of(filled.subList(source.requests().size(), filled.size()), base))
        .orElse(List.of());
  }

  private static Optional<Interval> interval(Value value) {
    return value instanceof Value.Quantity quantity ? quantity.interval() : Optional.empty();
  }

  private static Value words(Interval interval) {
    return Value.label(Words.decimal(interval.low(), 2) + "-" + Words.decimal(interval.high(), 2));
  }

  private static Value end(Optional<Interval> interval, boolean low) {
    return interval
        .map(ends -> Value.quantity(low ? ends.low() : ends.high()))
        .orElse(Value.missing("no interval"));
  }

  private void notes(TableBuilder table, NetworkPage page, boolean onlyTogether) {
    table.note(
        Note.of(
            "1 is as expected. Links: observed / expected with twice all links, as VOSviewer's"
                + " association strength; International: the NSF index."));
    table.note(
        Note.of(
            "RIC: the second's share of what the first has with others, over its share of what all"
                + " others have. A link has two ends, so RIC of links is near one half where observed /"
                + " expected is 1: the base can turn the reading."));
    if (onlyTogether) {
      table.note(
          Note.of("Where RIC or the odds ratio is missing, one of the two has no other partner."));
    }
    if (classes.isPresent()) {
      table.note(
          Note.of(
              "Stability: publications drawn anew. The interval if independent is that of the logarithm: it"
                  + " takes the links of one publication for independent, which they are not."));
    }
    table.note(page.links()).note(page.noTotals()).notes(page.closing());
  }

  private String wording(Table table, NetworkPage page) {
    List<Value> links = table.rows().get(0);
    String index =
        table.rows().size() > 1
            ? " and "
                + Wording.value(table.rows().get(1).get(5), Unit.RATIO)
                + " times what their international publications let expect"
            : "";
    return Words.subject(table).replaceFirst("^How close ", "").replaceFirst(" are(?=,|$)", "")
        + ": they have "
        + Wording.value(
            Value.count(
                page.matrix().output(page.matrix().place(index(0)), page.matrix().place(index(1)))),
            Unit.COUNT)
        + " publications together, "
        + Wording.value(links.get(5), Unit.RATIO)
        + " times what their links let expect"
        + index
        + ". A publication with many countries counts for every pair on it, so multilateral"
        + " publications raise all pairs.";
  }
}
