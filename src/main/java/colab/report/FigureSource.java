package colab.report;

import colab.corpus.YearRange;
import java.util.Map;
import java.util.Optional;

/** Where a single figure comes from. */
public sealed interface FigureSource {

  /**
   * The headline of a command.
   *
   * @param line as on the command line, without the program's name
   */
  record Command(String line) implements FigureSource {}

  /**
   * A figure that a counted export prints.
   *
   * @param set the set of publications, as printed or as a person writes it
   * @param metric the metric's name
   * @param years one year, or several for the range of their figures; none for what is printed as
   *     Overall
   * @param of another set: the figure is then a percentage of that set's figure; empty for the
   *     figure itself
   * @param rank whether it is the set's place among all sets of the export
   */
  record Printed(String set, String metric, Optional<YearRange> years, String of, boolean rank)
      implements FigureSource {}

  /**
   * A cell in a plain file, or the number of its rows.
   *
   * @param where what the row holds, by column
   * @param column the column to read; none to count the rows
   */
  record Rows(Map<String, String> where, Optional<String> column) implements FigureSource {}
}
