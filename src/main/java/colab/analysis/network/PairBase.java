package colab.analysis.network;

import colab.indicator.Affinity;
import colab.indicator.AffinityIndicators;
import java.util.Optional;

/** What affinities of a pair are counted on. */
enum PairBase implements PairClasses.Base {
  LINKS("Links", "their links") {
    @Override
    Optional<Affinity> of(CountryMatrix matrix, int first, int second) {
      return Optional.of(matrix.byLinks(first, second));
    }

    @Override
    public Affinity each(boolean first, boolean second, int m, int k) {
      return links(first, second, k, 1);
    }
  },
  FRACTIONAL_LINKS("Fractional links", "their fractional links") {
    @Override
    Optional<Affinity> of(CountryMatrix matrix, int first, int second) {
      return Optional.of(matrix.byLinks(first, second));
    }

    @Override
    public Affinity each(boolean first, boolean second, int m, int k) {
      return links(first, second, k, m > 1 ? 1.0 / (m - 1) : 0);
    }
  },
  INTERNATIONAL("International", "their international publications") {
    @Override
    Optional<Affinity> of(CountryMatrix matrix, int first, int second) {
      return matrix.byInternational(first, second);
    }

    @Override
    public Affinity each(boolean first, boolean second, int m, int k) {
      return m > 1 ? one(first, second) : new Affinity(0, 0, 0, 0);
    }
  },
  PUBLICATIONS("All publications", "their publications") {
    @Override
    Optional<Affinity> of(CountryMatrix matrix, int first, int second) {
      return matrix.byPublications(first, second);
    }

    @Override
    public Affinity each(boolean first, boolean second, int m, int k) {
      return one(first, second);
    }
  };

  private final String title;
  private final String words;

  PairBase(String title, String words) {
    this.title = title;
    this.words = words;
  }

  /** {@return its name in a sentence} */
  String words() {
    return words;
  }

  /** {@return the indicator of what is observed over what is expected on this base} */
  AffinityIndicators observed() {
    return isOfLinks() ? AffinityIndicators.ASSOCIATION : AffinityIndicators.OBSERVED;
  }

  String title() {
    return title;
  }

  /** {@return whether links are counted, of which the symmetric matrix holds each twice} */
  boolean isOfLinks() {
    return this == LINKS || this == FRACTIONAL_LINKS;
  }

  /** {@return the four numbers, where they are known} */
  abstract Optional<Affinity> of(CountryMatrix matrix, int first, int second);

  private static Affinity links(boolean first, boolean second, int k, double weight) {
    double own = weight * (k - 1);
    return new Affinity(
        first && second ? weight : 0, first ? own : 0, second ? own : 0, weight * k * (k - 1) / 2);
  }

  private static Affinity one(boolean first, boolean second) {
    return new Affinity(first && second ? 1 : 0, first ? 1 : 0, second ? 1 : 0, 1);
  }
}
