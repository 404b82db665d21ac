package colab.indicator;

import colab.table.Unit;
import colab.table.Value;
import java.util.OptionalDouble;

/** How much two countries publish together, beside what their sizes let expect. */
public enum CollaborationIndicators implements Indicator {
  /**
   * The index of the US Science and Engineering Indicators; 1 is what the two countries' propensity
   * to publish internationally lets expect. It is the same from either side.
   *
   * <pre>(Cxy / Cx) / (Cy / Cw) = Cxy Cw / (Cx Cy)</pre>
   *
   * <p>Cxy are the publications together ({@link Role#HERE}), Cx, Cy and Cw the international ones
   * of the one ({@link Role#HOME}), of the other ({@link Role#PARTNER}) and of the world ({@link
   * Role#WORLD}), which is no sum of countries or pairs. Missing where one of them is not known, or
   * a country has none.
   */
  INDEX("collaboration_index", "Collaboration index", Unit.RATIO);

  private final Named named;

  CollaborationIndicators(String id, String title, Unit unit) {
    this.named = new Named(id, title, unit);
  }

  @Override
  public Named named() {
    return named;
  }

  @Override
  public Value of(Evidence evidence) {
    OptionalDouble together = Weighted.publications(evidence.strata(Role.HERE));
    OptionalDouble home = Weighted.publications(evidence.strata(Role.HOME));
    OptionalDouble partner = Weighted.publications(evidence.strata(Role.PARTNER));
    OptionalDouble world = Weighted.publications(evidence.strata(Role.WORLD));
    if (together.isEmpty() || home.isEmpty() || partner.isEmpty() || world.isEmpty()) {
      return Value.missing("needs the international publications of both countries and the world");
    }
    double product = home.getAsDouble() * partner.getAsDouble();
    return product == 0
        ? Value.missing("a country has no international publications")
        : Value.quantity(together.getAsDouble() * world.getAsDouble() / product);
  }
}
