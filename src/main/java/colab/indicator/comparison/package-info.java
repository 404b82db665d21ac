/**
 * Two sets of publications against each other. Values of FWCI of both come in, ascending, in parts
 * of a million; differences, ratios, probabilities and decompositions go out. Start reading at
 * {@link colab.indicator.comparison.Comparison}; every test is a class of its own beside it.
 */
@NullMarked
package colab.indicator.comparison;

import org.jspecify.annotations.NullMarked;
