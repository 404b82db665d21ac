/**
 * One class a source: what its header looks like, what its columns are called, how its cells are
 * written. Publications come out as {@link colab.corpus.Row}s, counted tables as a {@link
 * colab.corpus.Grid}. {@link colab.corpus.format.Formats} lists them; start reading at {@link
 * colab.corpus.format.SciValPublications}.
 */
@NullMarked
package colab.corpus.format;

import org.jspecify.annotations.NullMarked;
