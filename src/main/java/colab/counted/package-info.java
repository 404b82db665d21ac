/**
 * Exports that somebody else counted already. A {@link colab.corpus.Grid} of text comes in. A
 * layout ({@link colab.counted.BenchmarkLayout}, {@link colab.counted.EntityLayout}, {@link
 * colab.counted.EdgeLayout}) finds sets of publications, metrics and periods in it, and accounts
 * for its rows; {@link colab.counted.FiguresExport}s go out, beside {@link
 * colab.counted.CollaborationExport}s and {@link colab.counted.SubjectsExport}s, which fill cubes
 * of {@link colab.tally.Printed} cells, and {@link colab.counted.CountedTable}s, which hold every
 * printed figure by name. What only the publications could tell is refused or missing, never
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
