/**
 * The exports of the Web of Science, as tables, tagged records and BibTeX. Start reading at {@link
 * colab.corpus.format.wos.WosPublications}.
 */
@NullMarked
package colab.corpus.format.wos;

import org.jspecify.annotations.NullMarked;
