package colab.chart;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;

/**
 * An axis of ranks: whole numbers, the first near its start. It has no place for 0.
 *
 * @param last the last rank, at least 2
 * @param from the place of its start, before the first rank
 * @param to the place of its end, behind the last rank
 */
record RankScale(long last, double from, double to) implements Scale {
  private static final double MARGIN = 22;
  private static final double PITCH = 28;
  private static final double LEAST = 110;
  private static final int SPACES = 6;

  /** {@return an axis down from the first rank to the last of these, the higher the more differ} */
  static RankScale down(List<Double> ranks, double top, double most) {
    DoubleSummaryStatistics all = ranks.stream().mapToDouble(rank -> rank).summaryStatistics();
    long last = Math.max(2, Math.round(all.getMax()));
    double spread = Math.max(0, all.getMax() - all.getMin());
    return new RankScale(last, top, top + Math.min(most, LEAST + spread * PITCH));
  }

  @Override
  public double at(double rank) {
    return from + MARGIN + (rank - 1) / (last - 1) * (to - from - 2 * MARGIN);
  }

  @Override
  public List<Double> ticks() {
    long step = (long) Math.ceil(LinearScale.step((double) last / SPACES));
    List<Double> ticks = new ArrayList<>(List.of(1.0));
    for (long tick = step; tick <= last; tick += step) {
      if (tick > 1) {
        ticks.add((double) tick);
      }
    }
    return ticks;
  }
}
