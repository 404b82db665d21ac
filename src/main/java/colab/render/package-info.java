/**
 * Finished tables as bytes. {@link colab.table.Table}s come in; text, csv, tsv, markdown, json,
 * jsonl, html, latex or xlsx goes out, the same bytes for the same tables and options wherever and
 * whenever it runs. Start reading at {@link colab.render.Form}, the list of forms.
 *
 * <p>Forms for people (text, markdown, html, latex) are written from a {@code Screen}: what is
 * shown of a table, as words, aligned; numbers go through {@code Figures}, words through {@code
 * Clean}. Forms for programs write every column of {@link colab.table.Table#bounded()}; numbers go
 * through {@code Decimals}.
 */
@NullMarked
package colab.render;

import org.jspecify.annotations.NullMarked;
