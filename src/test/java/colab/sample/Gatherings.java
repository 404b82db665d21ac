package colab.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The consortium publications of an export, year by year. */
final class Gatherings {
  /** Partners that sign the drawn consortia less readily than their size suggests. */
  private static final double RELUCTANT = 0.3;

  private static final double LEAST = 0.05;
  private static final double MOST = 700;

  private final Dice dice;
  private final int first;
  private final int last;
  private final double attention;

  /**
   * The consortia of some years.
   *
   * @param attention a factor on the FWCI of the consortia that draw their members
   */
  Gatherings(Dice dice, int first, int last, double attention) {
    this.dice = dice;
    this.first = first;
    this.last = last;
    this.attention = attention;
  }

  /** The publications whose members are admitted; the others are drawn again. */
  List<Draft> make(Predicate<int[]> admitted) {
    double[] weights = weights();
    List<Draft> drafts = new ArrayList<>();
    for (Consortium consortium : Consortium.ALL) {
      for (int year = Math.max(first, consortium.firstYear()); year <= last; year++) {
        int count = Math.round(consortium.perYear() * (float) (0.97 + 0.06 * dice.share()));
        for (int i = 0; i < count; i++) {
          draft(consortium, year, weights, admitted).ifPresent(drafts::add);
        }
      }
    }
    return drafts;
  }

  private Optional<Draft> draft(
      Consortium from, int year, double[] weights, Predicate<int[]> admitted) {
    for (int attempt = 0; attempt < 20; attempt++) {
      int[] members = from.attend(dice, weights);
      if (admitted.test(members)) {
        Draft draft = new Draft(year, members);
        draft.areas = from.areas().clone();
        draft.authors =
            Math.max(members.length + 1, (int) dice.logNormal(from.authors(), from.authorSpread()));
        double mean = from.fwci() * (from.drawsItsMembers() ? attention : 1);
        draft.impact = impact(mean, from.spread());
        draft.consortium = true;
        return Optional.of(draft);
      }
    }
    return Optional.empty();
  }

  private double impact(double mean, double spread) {
    double impact = MOST;
    while (impact >= MOST) {
      impact = Impact.withMean(dice, mean, spread);
    }
    return Math.max(LEAST, impact);
  }

  private static double[] weights() {
    double[] weights = new double[Partner.ALL.size()];
    for (int i = 0; i < weights.length; i++) {
      Partner partner = Partner.ALL.get(i);
      weights[i] = StrictMath.sqrt(partner.output());
      if (partner.name().equals("China")) {
        weights[i] *= RELUCTANT;
      } else if (partner.name().equals("South Korea")) {
        weights[i] *= RELUCTANT / 2;
      } else if (partner.name().equals("France")) {
        weights[i] *= 0.75;
      } else if (partner.region() == Partner.Region.EUROPE && partner.output() > 5000) {
        weights[i] *= 1.6;
      } else if (partner.output() < 1000) {
        weights[i] *= 0.35;
      }
    }
    return weights;
  }
}
