/**
 * One package a provider: what its headers look like, what its columns are called, how its cells
 * are written. Publications come out as {@link colab.corpus.Row}s, counted tables as a {@link
 * colab.corpus.Grid}. {@link colab.corpus.format.Formats} lists them, in the order in which they
 * are tried.
 */
@NullMarked
package colab.corpus.format;

import org.jspecify.annotations.NullMarked;
