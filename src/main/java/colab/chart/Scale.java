package colab.chart;

import java.util.List;

/** Where on an axis a number stands. */
sealed interface Scale permits LinearScale, LogScale, RankScale {
  /** {@return the place of a number} */
  double at(double number);

  /** {@return round numbers to mark the axis with} */
  List<Double> ticks();
}
