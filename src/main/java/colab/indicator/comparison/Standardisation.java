package colab.indicator.comparison;

import colab.indicator.Bootstrap;
import colab.indicator.Resampling;
import colab.table.Value;
import colab.tally.Cube;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How far what joint publications are about explains that their FWCI differs from that of own ones:
 * {@link Standardised}, with strata of subject area, year and document type, and intervals that
 * draw publications anew from both sets.
 *
 * <p>Where a set has no publication with FWCI all is missing.
 */
public final class Standardisation {
  private static final long SECOND = 0x2545F4914F6CDD1DL;
  private static final String NO_MEAN = "a set has no publication with FWCI";

  /**
   * What one area adds.
   *
   * @param area its index; {@link #NO_AREA} for publications without a known one
   * @param jointPercent its part of the joint publications
   * @param ownPercent its part of the own ones
   * @param joint the mean of the joint ones in it; missing when there are none
   * @param own the mean of the own ones in it; missing when there are none
   * @param mix what it adds to the mix, seen from midway between both means
   * @param impact what it adds to the impact
   */
  public record AreaEffect(
      int area,
      double jointPercent,
      double ownPercent,
      Value joint,
      Value own,
      double mix,
      double impact) {}

  /** What is told of both sets as wholes. */
  private enum Figure {
    EXPECTED(Standardised::expected),
    RATIO(Standardised::ratio),
    MIX(Standardised::mix),
    IMPACT(Standardised::impact);

    private final ToDoubleFunction<Standardised> formula;

    Figure(ToDoubleFunction<Standardised> formula) {
      this.formula = formula;
    }

    static double[] all(Standardised of) {
      return Arrays.stream(values()).mapToDouble(each -> each.formula.applyAsDouble(of)).toArray();
    }
  }

  /** The area of publications without a known one. */
  public static final int NO_AREA = Strata.NO_AREA;

  private final Strata strata = new Strata();
  private final ProfiledSet joint;
  private final ProfiledSet own;
  private final Optional<Standardised> whole;
  private final List<double[]> drawn;

  /**
   * Cuts two sets into strata.
   *
   * @param joint a cube by areas, year and type, with values kept
   * @param own another, without common publications
   * @param resampling how intervals are made; none for none
   */
  public Standardisation(Cube joint, Cube own, Optional<Resampling> resampling) {
    this.joint = new ProfiledSet(strata.of(joint));
    this.own = new ProfiledSet(strata.of(own));
    this.whole =
        isEmpty()
            ? Optional.empty()
            : Optional.of(standardised(this.joint.mix(strata), this.own.mix(strata)));
    this.drawn = isEmpty() ? List.of() : resampling.map(this::draw).orElse(List.of());
  }

  private boolean isEmpty() {
    return joint.size() == 0 || own.size() == 0;
  }

  private Standardised standardised(Mix ofJoint, Mix ofOwn) {
    return new Standardised(ofJoint, ofOwn, strata.areas());
  }

  private List<double[]> draw(Resampling how) {
    if (joint.size() < 2 || own.size() < 2) {
      return List.of();
    }
    return IntStream.range(0, how.resamples())
        .parallel()
        .mapToObj(
            b ->
                Figure.all(
                    standardised(
                        joint.drawn(strata, new Draws(how.seed(), b)),
                        own.drawn(strata, new Draws(how.seed() ^ SECOND, b)))))
        .toList();
  }

  /** {@return the mean that the joint publications would have with the own mean in each stratum} */
  public Value expected() {
    return value(Figure.EXPECTED);
  }

  /** {@return the joint mean to the expected one} */
  public Value ratio() {
    return value(Figure.RATIO);
  }

  /** {@return what of the difference goes with what the publications are about} */
  public Value mix() {
    return value(Figure.MIX);
  }

  /** {@return what of the difference goes with the means within the strata} */
  public Value impact() {
    return value(Figure.IMPACT);
  }

  /** {@return per cent of the joint publications in strata without own ones to compare with} */
  public double uncoveredPercent() {
    return whole.map(all -> 100 * all.uncovered()).orElse(0.0);
  }

  private Value value(Figure figure) {
    if (whole.isEmpty()) {
      return Value.missing(NO_MEAN);
    }
    double number = figure.formula.applyAsDouble(whole.get());
    if (!Double.isFinite(number)) {
      return Value.missing("no own publications to compare with in any of the strata");
    }
    double[] resampled = drawn.stream().mapToDouble(all -> all[figure.ordinal()]).toArray();
    return new Value.Quantity(
        number,
        resampled.length == 0 ? Optional.empty() : Bootstrap.middle(resampled),
        Value.Caution.NONE);
  }

  /** {@return what every area adds, in the order of areas} */
  public List<AreaEffect> byArea() {
    List<AreaEffect> effects = new ArrayList<>();
    if (whole.isPresent()) {
      Areas areas = new Areas(strata.areas());
      areas.present().forEach(area -> effects.add(effect(area, areas)));
    }
    return effects;
  }

  private AreaEffect effect(int area, Areas areas) {
    Standardised all = whole.orElseThrow();
    Mix ofJoint = areas.merged(joint.mix(strata));
    Mix ofOwn = areas.merged(own.mix(strata));
    return new AreaEffect(
        area,
        100 * ofJoint.share(area),
        100 * ofOwn.share(area),
        mean(ofJoint, area),
        mean(ofOwn, area),
        areas.sum(all.centredMixes(), area),
        areas.sum(all.impacts(), area));
  }

  private static Value mean(Mix mix, int area) {
    return mix.weight(area) > 0
        ? Value.quantity(mix.sum(area) / mix.weight(area))
        : Value.missing("no publication in this area");
  }
}
