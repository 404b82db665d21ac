package colab.baseline;

import colab.corpus.Row;
import java.util.List;
import java.util.Optional;

/**
 * What publications of one year, type and set of fields are held against.
 *
 * @param lack why nothing can be said of them
 * @param inverse 1 / expected citations; 0 when there is a lack
 * @param byCollaboration the same by the ordinal of {@link Collaboration}; 0 where it has no mean
 * @param ranks the citations of each field's publications
 * @param isDivided whether domestic publications are held against those of as many institutions,
 *     one or several, and not against all domestic ones
 * @param isWidened whether a field took the mean of its area
 * @param uncited a cell without citations, which a cited publication contradicts
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once and never compared
record Norm(
    Optional<Lack> lack,
    double inverse,
    double[] byCollaboration,
    List<Ranks> ranks,
    boolean isDivided,
    boolean isWidened,
    Optional<Place> uncited) {

  /** {@return nothing, for this reason} */
  static Norm none(Lack why) {
    return new Norm(Optional.of(why), 0, new double[0], List.of(), false, false, Optional.empty());
  }

  /** {@return the same, of which nothing can be said; of young publications no word of cells} */
  Norm lacking(Lack why) {
    Optional<Place> cell = why == Lack.UNCITED ? uncited : Optional.empty();
    return new Norm(Optional.of(why), 0, byCollaboration, ranks, isDivided, isWidened, cell);
  }

  /** {@return expected citations in parts of {@link Row#FINE}, or missing} */
  long expected() {
    return inverse == 0 ? Row.MISSING : Math.round(Row.FINE / inverse);
  }

  /** {@return citations / expected citations in parts of {@link Row#SCALE}, or missing} */
  long impact(long cited) {
    return inverse == 0 ? Row.MISSING : Math.round(cited * inverse * Row.SCALE);
  }

  /** {@return against those of the same kind of collaboration, in parts of {@link Row#FINE}} */
  long impact(long cited, Optional<Collaboration> kind) {
    if (inverse == 0 || kind.isEmpty() || byCollaboration[kind.get().ordinal()] == 0) {
      return Row.MISSING;
    }
    return Math.round(cited * byCollaboration[kind.get().ordinal()] * Row.FINE);
  }

  /** {@return the part that is among the most cited per cent, the mean of its fields} */
  double within(double percent, long cited) {
    double sum = 0;
    for (Ranks field : ranks) {
      sum += field.within(percent, cited);
    }
    return sum / ranks.size();
  }

  /** {@return {@link Ranks#midpoint}, the mean of its fields} */
  double midpoint(long cited) {
    double sum = 0;
    for (Ranks field : ranks) {
      sum += field.midpoint(cited);
    }
    return sum / ranks.size();
  }

  /** {@return {@link Ranks#reached}, the mean of its fields} */
  double reached(long cited) {
    double sum = 0;
    for (Ranks field : ranks) {
      sum += field.reached(cited);
    }
    return sum / ranks.size();
  }
}
