package colab.baseline;

import java.util.EnumMap;
import java.util.Map;

/**
 * The publications of the reference that share year, type and field, each by its part. Mutable
 * while it is gathered.
 */
final class Peers {
  private final Distribution all = new Distribution();
  private final Map<Collaboration, Sums> byCollaboration = new EnumMap<>(Collaboration.class);
  private long number;

  /** Adds so many publications of equal weight and citations. */
  void add(long publications, long cited, long weight) {
    number += publications;
    all.add(cited, Math.multiplyExact(publications, weight));
  }

  /** Says of which kind of collaboration so many of them are. */
  void add(Collaboration kind, long publications, long cited, long weight) {
    long parts = Math.multiplyExact(publications, weight);
    begun(kind).add(publications, parts, Math.multiplyExact(parts, cited));
    if (kind.isPartOfDomestic()) {
      add(Collaboration.DOMESTIC, publications, cited, weight);
    }
  }

  /** Says that so many publications are a part. */
  void addAll(long publications, Distribution of) {
    number += publications;
    all.addAll(of);
  }

  /** Adds all that others have; a publication in both is counted in both by its part. */
  void addAll(Peers others) {
    addAll(others.number, others.all);
    others.byCollaboration.forEach((kind, sums) -> begun(kind).addAll(sums));
  }

  /** {@return publications, each counted once} */
  long number() {
    return number;
  }

  /** {@return their citations} */
  Distribution all() {
    return all;
  }

  /** {@return where those of one kind of collaboration are added} */
  Sums begun(Collaboration kind) {
    return byCollaboration.computeIfAbsent(kind, fresh -> new Sums());
  }

  /** {@return those of one kind of collaboration} */
  Sums of(Collaboration kind) {
    return byCollaboration.getOrDefault(kind, new Sums());
  }

  /** {@return whether domestic ones of one institution and of several are told apart} */
  boolean isDivided() {
    return byCollaboration.keySet().stream().anyMatch(Collaboration::isPartOfDomestic);
  }

  /** {@return the kinds of collaboration that occur} */
  Map<Collaboration, Sums> byCollaboration() {
    return byCollaboration;
  }
}
