package colab.indicator;

import colab.table.Interval;
import colab.table.Unit;
import colab.table.Value;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * How close two countries are for their sizes. With C together, C_X and C_Y of each and T of all,
 * on one base ({@link Affinity}); as {@link Evidence} these are {@link Role#HERE}, {@link
 * Role#HOME}, {@link Role#PARTNER} and {@link Role#WORLD}. Missing where one of them is not known,
 * a country has nothing, or the four contradict each other.
 */
public enum AffinityIndicators implements Indicator {
  /** Salton's cosine, C / sqrt(C_X C_Y); Luukkonen et al. 1993, doi:10.1007/BF02016282. */
  SALTON("salton", "Salton's cosine", Unit.PROPORTION, AffinityIndicators::salton),
  /** Jaccard's index, C / (C_X + C_Y - C). */
  JACCARD("jaccard", "Jaccard index", Unit.PROPORTION, AffinityIndicators::jaccard),
  /** The part that the smaller of the two has with the larger, C / min(C_X, C_Y). */
  INCLUSION("inclusion", "Inclusion", Unit.PROPORTION, AffinityIndicators::inclusion),
  /** What is observed over what sizes let expect, C T / (C_X C_Y); 1 is as expected. */
  OBSERVED("observed_expected", "Observed / expected", Unit.RATIO, a -> observed(a, a.all())),
  /**
   * The same of links, C 2T / (C_X C_Y): the sum of the symmetric matrix is 2T. VOSviewer's
   * association strength; van Eck and Waltman 2009, doi:10.1002/asi.21075.
   */
  ASSOCIATION(
      "association_strength", "Association strength", Unit.RATIO, a -> observed(a, 2 * a.all())),
  /**
   * Relative intensity of collaboration, (C / C_X) / ((C_Y - C) / (T - C_X)), with an interval from
   * the standard error of its logarithm; Fuchs, Sivertsen and Rousseau 2021,
   * doi:10.1007/s11192-021-04110-x. Missing where the second has no one but the first.
   */
  RIC("ric", "Relative intensity of collaboration", Unit.RATIO, AffinityIndicators::intensity),
  /** The odds ratio, C (T - C_X - C_Y + C) / ((C_X - C) (C_Y - C)), with its interval. */
  ODDS_RATIO("odds_ratio", "Odds ratio", Unit.RATIO, AffinityIndicators::odds);

  private static final double NORMAL = 1.959963984540054;

  private final Named named;
  private final Function<Affinity, Value> formula;

  AffinityIndicators(String id, String title, Unit unit, Function<Affinity, Value> formula) {
    this.named = new Named(id, title, unit);
    this.formula = formula;
  }

  private static Value salton(Affinity a) {
    return Value.quantity(a.together() / Math.sqrt(a.first() * a.second()));
  }

  private static Value jaccard(Affinity a) {
    return Value.quantity(a.together() / (a.first() + a.second() - a.together()));
  }

  private static Value inclusion(Affinity a) {
    return Value.quantity(a.together() / Math.min(a.first(), a.second()));
  }

  private static Value observed(Affinity a, double all) {
    return Value.quantity(a.together() * all / (a.first() * a.second()));
  }

  private static Value intensity(Affinity a) {
    double elsewhere = a.second() - a.together();
    double others = a.all() - a.first();
    if (a.isOnlyTogether() || others <= 0) {
      return Value.missing("the other collaborates only with this one");
    }
    double variance = 1 / a.together() - 1 / a.first() + 1 / elsewhere - 1 / others;
    return withInterval(a.together() / a.first() * others / elsewhere, variance);
  }

  private static Value odds(Affinity a) {
    double neither = Math.max(0, a.all() - a.first() - a.second() + a.together());
    if (a.isOnlyTogether() || a.turned().isOnlyTogether()) {
      return Value.missing("one of the two collaborates only with the other");
    }
    double variance =
        1 / a.together()
            + 1 / (a.first() - a.together())
            + 1 / (a.second() - a.together())
            + 1 / neither;
    double odds = (a.first() - a.together()) * (a.second() - a.together());
    return withInterval(a.together() * neither / odds, variance);
  }

  private static Value withInterval(double ratio, double variance) {
    double reach = Math.exp(NORMAL * Math.sqrt(Math.max(0, variance)));
    Optional<Interval> interval =
        ratio > 0 && Double.isFinite(reach)
            ? Optional.of(new Interval(ratio / reach, ratio * reach))
            : Optional.empty();
    return new Value.Quantity(ratio, interval, Value.Caution.NONE);
  }

  /** {@return the indicator of the two} */
  public Value of(Affinity affinity) {
    if (affinity.first() <= 0 || affinity.second() <= 0) {
      return Value.missing("a country has none");
    }
    return affinity.isPossible()
        ? formula.apply(affinity)
        : Value.missing("the numbers contradict each other: a part is larger than its whole");
  }

  @Override
  public Named named() {
    return named;
  }

  @Override
  public Value of(Evidence evidence) {
    OptionalDouble together = Weighted.publications(evidence.strata(Role.HERE));
    OptionalDouble first = Weighted.publications(evidence.strata(Role.HOME));
    OptionalDouble second = Weighted.publications(evidence.strata(Role.PARTNER));
    OptionalDouble all = Weighted.publications(evidence.strata(Role.WORLD));
    if (together.isEmpty() || first.isEmpty() || second.isEmpty() || all.isEmpty()) {
      return Value.missing("needs the numbers of both countries and of all");
    }
    return of(
        new Affinity(
            together.getAsDouble(), first.getAsDouble(), second.getAsDouble(), all.getAsDouble()));
  }
}
