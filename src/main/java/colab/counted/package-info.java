/**
 * Exports that somebody else counted already. A {@link colab.corpus.Grid} of text comes in; {@link
 * colab.counted.FiguresExport}s and {@link colab.counted.CollaborationExport}s go out, which fill
 * cubes of {@link colab.tally.Printed} cells, and {@link colab.counted.CountedTable}s, which hold
 * every printed figure by name. What only the publications could tell is refused or missing, never
 * estimated.
 *
 * <p>Wide tables are made long, appended and cross-tabulated by tablesaw, with text columns alone:
 * it would read {@code 007} as 7 and Namibia as missing. It is slow to start, so that nothing of it
 * is touched before a cell is asked for: an export tells its scope without it. Start reading at
 * {@link colab.counted.CountedExports}.
 */
@NullMarked
package colab.counted;

import org.jspecify.annotations.NullMarked;
