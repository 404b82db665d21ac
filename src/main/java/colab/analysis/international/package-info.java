/**
 * How international the output of a set is: {@link
 * colab.analysis.international.InternationalAnalysis} parts one set into kinds of collaboration,
 * {@link colab.analysis.international.RankedSharesAnalysis} sets countries beside each other. Cubes
 * come in, results go out. Start reading at {@link colab.analysis.international.Collaboration}.
 */
@NullMarked
package colab.analysis.international;

import org.jspecify.annotations.NullMarked;
