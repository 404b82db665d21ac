/**
 * How rows of a table of publications are read, whoever the provider is. A {@link
 * colab.corpus.rows.TableSource} says what is peculiar to one provider: what its header looks like,
 * which columns say what; {@link colab.corpus.rows.TableFormat} makes a format of it. Sheets come
 * in, {@link colab.corpus.Row}s and word of rejected rows go out. Formats that are no tables fill a
 * {@link colab.corpus.rows.DecodedRow} themselves.
 */
@NullMarked
package colab.corpus.rows;

import org.jspecify.annotations.NullMarked;
