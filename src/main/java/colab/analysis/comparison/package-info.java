/**
 * Sets of publications against each other. A question about two sets comes in, the publications of
 * each and of each without the other are asked for, a table with tests goes out. Start reading at
 * {@link colab.analysis.comparison.SetComparison}.
 */
@NullMarked
package colab.analysis.comparison;

import org.jspecify.annotations.NullMarked;
