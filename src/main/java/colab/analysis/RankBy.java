package colab.analysis;

import colab.ColabException;
import colab.indicator.CollaborationIndicators;
import colab.indicator.ImpactIndicators;
import colab.indicator.Indicator;
import colab.indicator.OutputIndicators;
import colab.tally.Export;
import java.util.Locale;

/** What countries can be ranked by. */
public enum RankBy {
  OUTPUT(OutputIndicators.OUTPUT, "Output"),
  FWCI(ImpactIndicators.FWCI, "FWCI"),
  /** The mean of Dimensions's own impact. */
  FCR(ImpactIndicators.FWCI, "FWCI"),
  /** The mean of InCites's own impact. */
  CNCI(ImpactIndicators.FWCI, "FWCI"),
  INTERNATIONAL(OutputIndicators.INTERNATIONAL_SHARE, "International, %"),
  TOP10(ImpactIndicators.TOP_10, "Top 10%"),
  CITATIONS(ImpactIndicators.CITATIONS, "Citations"),
  CPP(ImpactIndicators.CITATIONS_PER_PUBLICATION, "Citations per publication"),
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
}
