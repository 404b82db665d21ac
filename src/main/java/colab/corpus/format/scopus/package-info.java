/**
 * The exports of Scopus. Start reading at {@link colab.corpus.format.scopus.ScopusPublications}.
 */
@NullMarked
package colab.corpus.format.scopus;

import org.jspecify.annotations.NullMarked;
