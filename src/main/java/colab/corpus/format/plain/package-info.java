/**
 * Tables of no provider: pairs of countries with their number of publications, and figures by
 * country and year. They come out as a {@link colab.corpus.Grid}.
 */
@NullMarked
package colab.corpus.format.plain;

import org.jspecify.annotations.NullMarked;
