package colab.analysis.comparison;

import colab.analysis.Words;
import colab.corpus.Reach;
import colab.corpus.Selection;
import colab.corpus.Side;
import java.util.List;

/** What the co-publications of a pair are set against: publications of one side. */
enum OwnSet {
  /** All of them, the co-publications too. */
  ALL("all"),
  /** Those that are no co-publications of the pair. */
  WITHOUT("without_partner"),
  /** Those with another country that is not the partner. */
  INTERNATIONAL("international_without_partner"),
  /** Those without any other country. */
  DOMESTIC("domestic");

  /** Sets without co-publications, each part of the one before. */
  static final List<OwnSet> LARGEST_FIRST = List.of(WITHOUT, INTERNATIONAL, DOMESTIC);

  private final String id;

  OwnSet(String id) {
    this.id = id;
  }

  /** {@return its publications} */
  Selection of(Selection pair, Side side) {
    Selection own = pair.withSides(List.of(side));
    return switch (this) {
      case ALL -> own;
      case WITHOUT -> own.except(pair);
      case INTERNATIONAL -> own.international().except(pair);
      case DOMESTIC -> own.withReach(alone(pair.reach()));
    };
  }

  private static Reach alone(Reach reach) {
    return new Reach(reach.maxCountries(), true, reach.without(), false);
  }

  /** {@return its name in a row} */
  OwnName name(Side side, Side partner) {
    return new OwnName(label(side, partner), side.name(), id);
  }

  private String label(Side side, Side partner) {
    return switch (this) {
      case ALL -> "All " + side.shortName() + " output";
      case WITHOUT -> "  without " + partner.shortName();
      case INTERNATIONAL -> "  of these, international";
      case DOMESTIC -> "  " + side.shortName() + " only";
    };
  }

  /** {@return what to ask SciVal for} */
  String wanted(Selection pair, Side side) {
    String all = Words.wanted(pair.withSides(List.of(side)));
    return this == INTERNATIONAL ? all + " with international collaboration" : all;
  }
}
