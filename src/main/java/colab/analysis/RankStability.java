package colab.analysis;

import colab.indicator.RankBootstrap;
import colab.indicator.RankBootstrap.Alike;
import colab.indicator.Ranking;
import colab.indicator.Resampling;
import colab.publication.CountrySet;
import colab.table.Column;
import colab.table.Unit;
import colab.table.Value;
import colab.tally.Breakdown;
import colab.tally.Cell;
import colab.tally.Cube;
import colab.tally.Dimension;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** How firmly partners hold the ranks that are printed. */
final class RankStability {
  private final Optional<RankBootstrap> bootstrap;
  private final Ranking ranking;
  private final List<Partners.Partner> partners;

  /**
   * Draws publications anew.
   *
   * @param partners all of them, the largest first
   * @param sets the publications by {@link #breakdown}
   * @param how how often and from what seed; none for no stability
   */
  RankStability(List<Partners.Partner> partners, Cube sets, Optional<Resampling> how) {
    this.partners = partners;
    this.ranking = new Ranking(partners.stream().mapToDouble(Partners.Partner::output).toArray());
    this.bootstrap =
        how.map(resampling -> new RankBootstrap(alike(sets), partners.size(), resampling));
  }

  /** {@return what is counted for it, beside the partners themselves} */
  static Breakdown breakdown(Breakdown partners) {
    return Breakdown.of(partners.selection(), List.of(Dimension.PARTNER_SET), Set.of());
  }

  static List<Column> columns() {
    return List.of(
        Column.of("rank_held_percent", "Rank held %", Unit.PERCENT),
        Column.screen("rank_stability", "Rank 95%", Unit.TEXT),
        Column.data("rank_stability_best", Unit.RANK),
        Column.data("rank_stability_worst", Unit.RANK));
  }

  /** Sets in an order of their own: their numbers follow the order of input. */
  private Collection<Alike> alike(Cube sets) {
    Map<Integer, Integer> places = new HashMap<>();
    for (int place = 0; place < partners.size(); place++) {
      places.put(partners.get(place).country().index(), place);
    }
    SortedMap<int[], Alike> classes = new TreeMap<>(Arrays::compare);
    for (Map.Entry<Integer, Cell> each : sets.by(Dimension.PARTNER_SET).entrySet()) {
      CountrySet countries = sets.met().partners(each.getKey());
      int[] members = countries.indices().map(places::get).sorted().toArray();
      int publications = Math.toIntExact(each.getValue().publications().orElse(0));
      classes.merge(
          members,
          new Alike(publications, members),
          (one, other) -> new Alike(one.publications() + other.publications(), members));
    }
    return new ArrayList<>(classes.values());
  }

  List<Value> cells(int place) {
    if (bootstrap.isEmpty()) {
      Value none = Value.blank("no resamples");
      return List.of(none, none, none, none);
    }
    RankBootstrap drawn = bootstrap.get();
    long best = drawn.best(place);
    long worst = drawn.worst(place);
    long rank = ranking.of(partners.get(place).output());
    return List.of(
        Value.quantity(100 * drawn.held(place, rank)),
        Value.label(best == worst ? String.valueOf(best) : best + "-" + worst),
        Value.count(best),
        Value.count(worst));
  }
}
