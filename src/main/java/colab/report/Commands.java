package colab.report;

import colab.analysis.Analysis;
import colab.analysis.Library;
import colab.table.Table;
import java.util.function.UnaryOperator;

/**
 * Understands the commands that tables of a report are made with; they are those of the command
 * line.
 */
public interface Commands {

  /**
   * A command that is ready to be answered.
   *
   * @param analysis the question
   * @param shape what its options do to the table: rows, order, columns
   */
  record Prepared(Analysis analysis, UnaryOperator<Table> shape) {}

  /**
   * {@return the command, put to these exports}
   *
   * @param line as on the command line, without the program's name: {@code partners --country JP
   *     --top 10}
   * @throws colab.ColabException when it cannot be understood, or no export covers it
   */
  Prepared prepare(String line, Library library);
}
