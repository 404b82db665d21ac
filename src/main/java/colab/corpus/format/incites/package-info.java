/**
 * Exports of InCites. Start reading at {@link colab.corpus.format.incites.InCitesDocuments}, the
 * lists of documents; counted tables come out as a {@link colab.corpus.Grid}.
 */
@NullMarked
package colab.corpus.format.incites;

import org.jspecify.annotations.NullMarked;
