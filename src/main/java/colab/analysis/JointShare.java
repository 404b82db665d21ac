package colab.analysis;

import colab.corpus.Selection;
import colab.corpus.Side;
import colab.indicator.Counting;
import colab.indicator.Evidence;
import colab.indicator.OutputIndicators;
import colab.indicator.Role;
import colab.indicator.Stratum;
import colab.table.Value;
import colab.tally.Cube;
import java.util.List;
import java.util.Optional;

/**
 * What part of the output of one side is joint with the other. In fractional counting both the
 * joint part and the whole are the side's own shares of publications; it is missing for a group
 * beside a group, whose shares cannot be told apart.
 *
 * @param pair both sides
 * @param counting what a publication counts
 */
record JointShare(Selection pair, Counting counting) {
  private static final String WHY =
      "the part that each side has of a joint publication is not known here: use full counting";

  /** {@return the share in per cent} */
  Value of(Side side, Cube joint, Cube own) {
    Counting counted = joint.isCounted() ? counting : Counting.FULL;
    return part(side, joint, counted)
        .map(
            here ->
                OutputIndicators.SHARE.of(
                    Evidence.of(here).with(Role.HOME, Sets.counted(own, counted))))
        .orElse(Value.missing(WHY));
  }

  private Optional<List<Stratum>> part(Side side, Cube joint, Counting counted) {
    if (counted == Counting.FULL) {
      return Optional.of(Sets.full(joint));
    }
    if (counted.dimension().isPresent()) {
      int place = pair.sides().indexOf(side);
      return PairShares.dimension(counted, place)
          .filter(joint.dimensions()::contains)
          .map(share -> Sets.shared(joint, share));
    }
    if (side.countries().size() == 1) {
      return Optional.of(Sets.fractional(joint, both -> 1));
    }
    boolean alone =
        pair.sides().stream()
            .anyMatch(other -> !other.equals(side) && other.countries().size() == 1);
    return alone ? Optional.of(Sets.fractional(joint, both -> both - 1)) : Optional.empty();
  }
}
