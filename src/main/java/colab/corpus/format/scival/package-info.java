/**
 * The exports of SciVal: publications, and the tables that it counts itself. Start reading at
 * {@link colab.corpus.format.scival.SciValPublications}.
 */
@NullMarked
package colab.corpus.format.scival;

import org.jspecify.annotations.NullMarked;
