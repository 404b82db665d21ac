/**
 * What a chart looks like: {@link colab.chart.drawing.Drawing} holds rectangles, lines, dots and
 * words in their places, each with an {@link colab.chart.drawing.Ink}; {@link
 * colab.chart.drawing.Svg} writes it. How wide words are is estimated by {@link
 * colab.chart.drawing.TextWidths}, so that the same drawing comes out on every machine.
 */
@NullMarked
package colab.chart.drawing;

import org.jspecify.annotations.NullMarked;
