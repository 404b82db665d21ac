package colab.chart;

import colab.table.Unit;
import colab.table.Value;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * How a renderer prints what a chart says.
 *
 * @param words words made safe to show, leading spaces kept
 * @param figures a value as people read it
 * @param notes whether the notes of the table stand below
 */
public record Lettering(
    UnaryOperator<String> words, BiFunction<Value, Unit, String> figures, boolean notes) {

  /** {@return a number on an axis, with as many decimals as the steps between call for} */
  String tick(double number, double step) {
    Unit unit =
        isWhole(step)
            ? Unit.COUNT
            : isWhole(step * 10) ? Unit.MEAN : isWhole(step * 100) ? Unit.RATIO : Unit.PROPORTION;
    return figures.apply(Value.quantity(number), unit);
  }

  private static boolean isWhole(double step) {
    return Math.abs(step - Math.rint(step)) < 1e-6;
  }
}
