/**
 * Charts of tables. A {@link colab.table.Table} and the {@link colab.table.Picture} that suits it
 * come in, {@link colab.chart.Shown} takes the names and values out of it, one class a kind puts
 * them in their places, and a {@link colab.chart.drawing.Drawing} goes out. Start at {@link
 * colab.chart.Charts}.
 */
@NullMarked
package colab.chart;

import org.jspecify.annotations.NullMarked;
