/**
 * colab's own form of a set of publications: CSV with a preamble that says where they come from.
 * Rows of any format go out through {@link colab.corpus.format.canonical.CanonicalWriter} and come
 * back through {@link colab.corpus.format.canonical.CanonicalTable} with the same values.
 */
@NullMarked
package colab.corpus.format.canonical;

import org.jspecify.annotations.NullMarked;
