/**
 * What is computed. {@link colab.indicator.Evidence} (tallies, by role) comes in; an {@link
 * colab.indicator.Indicator} gives a {@link colab.table.Value}. Indicators are constants of enums,
 * a family each, with formulas of a few lines; what they mean, their degenerate cases and their
 * sources stand in {@code indicators.tsv}. Start reading at {@link
 * colab.indicator.ImpactIndicators}.
 */
@NullMarked
package colab.indicator;

import org.jspecify.annotations.NullMarked;
