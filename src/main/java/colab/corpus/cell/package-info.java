/**
 * How cells of exports are read, whoever the provider is: what counts as empty, numbers, dates,
 * lists of countries and of subject fields. Text comes in; values and {@link
 * colab.corpus.cell.UnreadableCell} go out. Start reading at {@link colab.corpus.cell.Cells}.
 */
@NullMarked
package colab.corpus.cell;

import org.jspecify.annotations.NullMarked;
