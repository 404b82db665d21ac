/**
 * From files to answers, and to whole reports. {@link colab.report.Exports} opens inputs as exports
 * of one scope each; {@link colab.report.Counter} answers several analyses with one pass over each
 * export.
 *
 * <p>A report is data: a {@link colab.report.ReportFile} (TOML) reads from top to bottom like the
 * printed report and binds exports to tables, tables to commands and cells to published figures.
 * {@link colab.report.Report#run} makes it, {@link colab.report.ReportResult} says how it stands to
 * what was published. Start reading at {@link colab.report.Report}.
 */
@NullMarked
package colab.report;

import org.jspecify.annotations.NullMarked;
