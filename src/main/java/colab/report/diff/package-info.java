/**
 * What moved the figures between an older and a newer export of the same set. In come two libraries
 * and a question, or a report and its older files; out comes a table of differences and their
 * parts. Start with {@link colab.report.diff.Stage} and {@link colab.report.diff.Comparison}.
 */
@NullMarked
package colab.report.diff;

import org.jspecify.annotations.NullMarked;
