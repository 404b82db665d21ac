/**
 * Questions. An {@link colab.analysis.Analysis} finds the export whose scope covers it in a {@link
 * colab.analysis.Library}, says what must be counted, and turns what was counted into a {@link
 * colab.analysis.Result}: a table, its headline, the same in words, and what stands behind it.
 * Start reading at {@link colab.analysis.FwciAnalysis}.
 */
@NullMarked
package colab.analysis;

import org.jspecify.annotations.NullMarked;
