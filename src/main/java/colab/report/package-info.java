/**
 * From files to answers: {@link colab.report.Exports} opens inputs as exports of one scope each,
 * {@link colab.report.Counter} answers several analyses with one pass over each export, and report
 * files bind exports to tables and published figures.
 */
@NullMarked
package colab.report;

import org.jspecify.annotations.NullMarked;
