package colab.indicator;

import java.util.Optional;

/**
 * What the publications with the highest FWCI carry; in fractional counting each by its weight.
 *
 * <pre>
 * k = max(1, floor(n / 100));  share = (sum of the k largest w x) / (sum of all w x)
 * </pre>
 *
 * @param publications k, the top one per cent of the publications that have an FWCI
 * @param all n, the publications that have one
 * @param sharePercent what they hold of the sum of FWCI
 */
public record Concentration(long publications, long all, double sharePercent) {

  /** {@return that of the set; none where values were not kept or their sum is zero} */
  public static Optional<Concentration> of(Evidence evidence) {
    return of(Contributions.of(evidence.strata(Role.HERE)));
  }

  static Optional<Concentration> of(Contributions all) {
    return all.percentOfLargest(all.onePerCent()).stream()
        .mapToObj(share -> new Concentration(all.onePerCent(), all.ascending().length, share))
        .findFirst();
  }
}
