package colab.analysis;

import colab.ColabException;
import colab.indicator.CollaborationIndicators;
import colab.indicator.Evidence;
import colab.indicator.Floor;
import colab.indicator.GrowthIndicators;
import colab.indicator.ImpactIndicators;
import colab.indicator.Indicator;
import colab.indicator.OutputIndicators;
import colab.indicator.Role;
import colab.indicator.Stratum;
import colab.table.Value;
import colab.tally.Cell;
import colab.tally.Export;
import colab.tally.Measure;
import java.util.List;
import java.util.Locale;

/** What countries can be ranked by: the highest is first. */
public enum RankBy {
  OUTPUT(OutputIndicators.OUTPUT, "Output"),
  SHARE(OutputIndicators.SHARE, "% of intl"),
  FWCI(ImpactIndicators.FWCI, "FWCI"),
  /** The mean of Dimensions's own impact. */
  FCR(ImpactIndicators.FWCI, "FWCI"),
  /** The mean of InCites's own impact. */
  CNCI(ImpactIndicators.FWCI, "FWCI"),
  FWCI_MEDIAN(ImpactIndicators.FWCI_MEDIAN, "Median FWCI"),
  INTERNATIONAL(OutputIndicators.INTERNATIONAL_SHARE, "International, %"),
  PP_TOP_1(ImpactIndicators.TOP_1, "Top 1%"),
  PP_TOP_10(ImpactIndicators.TOP_10, "Top 10%"),
  CITATIONS(ImpactIndicators.CITATIONS, "Citations"),
  CITATIONS_PER_PUBLICATION(
      ImpactIndicators.CITATIONS_PER_PUBLICATION, "Citations per publication"),
  CITED(ImpactIndicators.CITED_SHARE, "Cited, %"),
  GROWTH(GrowthIndicators.ENDPOINT, "Growth, %"),
  COMPOUND_GROWTH(GrowthIndicators.COMPOUND, "Growth a year, %"),
  TREND_GROWTH(GrowthIndicators.TREND, "Trend a year, %"),
  INDEX(CollaborationIndicators.INDEX, "Index");

  private final Indicator indicator;
  private final String heading;

  RankBy(Indicator indicator, String heading) {
    this.indicator = indicator;
    this.heading = heading;
  }

  Indicator indicator() {
    return indicator;
  }

  /**
   * Sees to it that an impact called by its provider's name is that provider's.
   *
   * @throws ColabException when the export has another one
   */
  void check(Export export) {
    String own = export.provider().impact();
    if ((this == FCR || this == CNCI) && !name().equals(own)) {
      String has = own.isEmpty() ? "no such impact" : own + ", which is another thing";
      throw ColabException.couldNot(
          "--by " + name().toLowerCase(Locale.ROOT) + ": these files have " + has,
          "Write --by fwci.");
    }
  }

  String heading() {
    return heading;
  }

  /** {@return whether it is of a series of years, so that no year has one of its own} */
  boolean isOfSeries() {
    return indicator instanceof GrowthIndicators;
  }

  /** {@return whether it tells of a country and its partner, and nothing of a country alone} */
  boolean isOfPartners() {
    return this == INDEX || this == SHARE;
  }

  /** {@return whether the number of every single publication is needed} */
  boolean needsValues() {
    return this == FWCI_MEDIAN;
  }

  /** {@return the value, or missing where too few publications stand behind it} */
  Value of(Evidence evidence, boolean force) {
    return hasEnough(evidence, force)
        ? indicator.of(evidence)
        : Value.missing(Floor.reason("publications"));
  }

  /** {@return whether figures of few publications have no rank} */
  public boolean hasFloor() {
    return this != OUTPUT && this != CITATIONS && !isOfPartners();
  }

  private boolean hasEnough(Evidence evidence, boolean force) {
    if (!hasFloor()) {
      return true;
    }
    List<Stratum> behind =
        isOfSeries()
            ? evidence.series().values().stream().findFirst().orElse(List.of())
            : evidence.strata(Role.HERE);
    boolean known = behind.stream().allMatch(stratum -> number(stratum.cell()) >= 0);
    return !known
        || Floor.allows(behind.stream().mapToLong(stratum -> number(stratum.cell())).sum(), force);
  }

  /** How many publications have what it is the mean of; -1 where a table does not say. */
  private long number(Cell cell) {
    Measure measure = indicator.needs().stream().findFirst().orElse(Measure.FWCI);
    return cell.isCounted() && !isOfSeries()
        ? cell.number(measure).orElse(-1)
        : cell.publications().orElse(-1);
  }
}
