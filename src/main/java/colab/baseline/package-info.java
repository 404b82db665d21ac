/**
 * Expected citations. A {@link colab.baseline.Reference} counts the publications of a reference
 * corpus by year, document type and field; a {@link colab.baseline.Baseline} is what it comes to,
 * written and read as one CSV; a {@link colab.baseline.NormedFormat} stands before any format of
 * publications and gives them what follows: FWCI, the part among the most cited, the mean against
 * publications of the same kind of collaboration. Start reading at {@link colab.baseline.Baseline}.
 */
@NullMarked
package colab.baseline;

import org.jspecify.annotations.NullMarked;
