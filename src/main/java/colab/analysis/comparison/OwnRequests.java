package colab.analysis.comparison;

import colab.analysis.Request;
import colab.analysis.Sets;
import colab.corpus.Selection;
import colab.corpus.Side;
import colab.tally.Breakdown;
import colab.tally.Dimension;
import colab.tally.Export;
import colab.tally.Filled;
import colab.tally.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is asked of one export about a pair and its sides: the co-publications, and of each side's
 * own publications those sets that the export covers.
 *
 * @param pair the co-publications
 * @param export where from
 */
record OwnRequests(Selection pair, Export export) {
  private static final List<Dimension> STRATA =
      List.of(Dimension.AREAS, Dimension.YEAR, Dimension.TYPE);
  private static final List<Dimension> COUNTRIES =
      List.of(Dimension.COUNTRY_NUMBER, Dimension.SIDE_COUNTRIES);

  /** A set that is asked for. */
  private record Wanted(Side side, OwnSet set) {}

  /** {@return whether publications can be cut by subject, year and type} */
  boolean hasStrata() {
    return STRATA.stream().allMatch(dimension -> Sets.can(export, dimension));
  }

  /** {@return whether the export holds the set} */
  boolean covers(Side side, OwnSet set) {
    Breakdown breakdown = Breakdown.of(set.of(pair, side), List.of(), Set.of(Measure.FWCI));
    return export.refusal(breakdown).isEmpty();
  }

  /** {@return how many of the sides' sets it holds} */
  long covered() {
    return pair.sides().stream()
        .mapToLong(
            side -> List.of(OwnSet.values()).stream().filter(set -> covers(side, set)).count())
        .sum();
  }

  private List<Wanted> wanted() {
    List<Wanted> wanted = new ArrayList<>();
    for (Side side : pair.sides()) {
      for (OwnSet set : OwnSet.values()) {
        if (set != OwnSet.ALL && covers(side, set)) {
          wanted.add(new Wanted(side, set));
        }
      }
    }
    return wanted;
  }

  /** {@return the co-publications by countries, the same by strata, then the sides' sets} */
  List<Request> requests() {
    List<Request> requests = new ArrayList<>();
    requests.add(request(pair, COUNTRIES));
    requests.add(request(pair, hasStrata() ? STRATA : List.of()));
    for (Wanted each : wanted()) {
      boolean cut = hasStrata() && each.set() == OwnSet.WITHOUT;
      requests.add(request(each.set().of(pair, each.side()), cut ? STRATA : List.of()));
    }
    return requests;
  }

  private Request request(Selection selection, List<Dimension> dimensions) {
    return new Request(
        export, Breakdown.of(selection, dimensions, Set.of(Measure.FWCI)).withValues());
  }

  /** {@return what was counted of the set, if it was asked for} */
  Optional<Filled> filled(List<Filled> all, Side side, OwnSet set) {
    int at = wanted().indexOf(new Wanted(side, set));
    return at < 0 ? Optional.empty() : Optional.of(all.get(2 + at));
  }
}
