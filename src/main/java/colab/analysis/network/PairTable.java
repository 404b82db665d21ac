package colab.analysis.network;

import colab.analysis.Words;
import colab.corpus.Side;
import colab.indicator.Affinity;
import colab.indicator.AffinityBootstrap;
import colab.indicator.AffinityIndicators;
import colab.table.Column;
import colab.table.Interval;
import colab.table.Note;
import colab.table.Unit;
import colab.table.Value;
import java.util.List;
import java.util.Optional;

/**
 * The columns of a pair, and a row for each base.
 *
 * @param sides the pair
 * @param fractional whether links are weighed, so that numbers of them need not be whole
 * @param stable whether publications are drawn anew
 */
record PairTable(List<Side> sides, boolean fractional, boolean stable) {
  private static final Value NO_INTERVAL = Value.blank("no interval");

  Column[] columns() {
    String one = sides.get(0).shortName();
    String other = sides.get(1).shortName();
    Unit unit = fractional ? Unit.RATIO : Unit.COUNT;
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

  private Column stable(String id, String heading) {
    Column column = Column.of(id, heading, Unit.RATIO);
    return stable ? column.withInterval() : column;
  }

  List<Value> row(PairBase base, Affinity affinity, AffinityBootstrap drawn) {
    Optional<Interval> analytic = interval(AffinityIndicators.RIC.of(affinity));
    Optional<Interval> reverse = interval(AffinityIndicators.RIC.of(affinity.turned()));
    return List.of(
        Value.label(base.title()),
        amount(affinity.together()),
        amount(affinity.first()),
        amount(affinity.second()),
        amount(affinity.all()),
        drawn.of(base.observed(), affinity),
        drawn.of(AffinityIndicators.RIC, affinity),
        words(analytic),
        end(analytic, true),
        end(analytic, false),
        drawn.turned(AffinityIndicators.RIC, affinity),
        words(reverse),
        end(reverse, true),
        end(reverse, false),
        drawn.of(AffinityIndicators.ODDS_RATIO, affinity),
        AffinityIndicators.SALTON.of(affinity),
        AffinityIndicators.JACCARD.of(affinity),
        AffinityIndicators.INCLUSION.of(affinity));
  }

  private Value amount(double number) {
    return fractional ? Value.quantity(number) : Value.count(Math.round(number));
  }

  private static Optional<Interval> interval(Value value) {
    return value instanceof Value.Quantity quantity ? quantity.interval() : Optional.empty();
  }

  private static Value words(Optional<Interval> interval) {
    return interval
        .map(ends -> Words.decimal(ends.low(), 2) + "-" + Words.decimal(ends.high(), 2))
        .map(Value::label)
        .orElse(NO_INTERVAL);
  }

  private static Value end(Optional<Interval> interval, boolean low) {
    return interval.map(ends -> Value.quantity(low ? ends.low() : ends.high())).orElse(NO_INTERVAL);
  }

  /** {@return the formulas with the numbers of the base put in} */
  List<Note> explained(PairBase base, Affinity a) {
    String both = number(a.together());
    String all = (base.isOfLinks() ? "2 x " : "") + number(a.all());
    String observed =
        both + " x " + all + " / (" + number(a.first()) + " x " + number(a.second()) + ")";
    return List.of(
        Note.finding(
            base.title(), "observed / expected = " + observed + result(base.observed().of(a))));
  }

  private static String result(Value value) {
    if (value instanceof Value.Quantity quantity) {
      return " = " + Words.decimal(quantity.number(), 6);
    }
    return value instanceof Value.Missing missing ? ": " + missing.reason() : "";
  }

  private String number(double number) {
    return fractional ? Words.decimal(number, 2) : Words.number(Math.round(number));
  }
}
