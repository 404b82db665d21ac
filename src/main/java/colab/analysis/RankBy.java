package colab.analysis;

import colab.indicator.CollaborationIndicators;
import colab.indicator.ImpactIndicators;
import colab.indicator.Indicator;
import colab.indicator.OutputIndicators;

/** What countries can be ranked by. */
public enum RankBy {
  OUTPUT(OutputIndicators.OUTPUT, "Output"),
  FWCI(ImpactIndicators.FWCI, "FWCI"),
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

  String heading() {
    return heading;
  }
}
