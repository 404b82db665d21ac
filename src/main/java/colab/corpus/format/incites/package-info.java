/**
 * Exports of InCites. Start reading at {@link colab.corpus.format.incites.InCitesDocuments}, the
 * lists of documents.
 */
@NullMarked
package colab.corpus.format.incites;

import org.jspecify.annotations.NullMarked;
