package colab.report;

import colab.analysis.Analysis;
import colab.analysis.Library;
import colab.table.Table;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
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
   * A command that is understood.
   *
   * @param reading how its exports are read
   * @param question puts it to exports; fails when none covers it
   */
  record Understood(ReadAs reading, Function<Library, Prepared> question) {}

  /**
   * {@return the command}
   *
   * @param line as on the command line, without the program's name: {@code partners --country JP
   *     --top 10}
   * @param folder where the files that it names are looked for
   * @throws colab.ColabException when it cannot be understood
   */
  Understood understand(String line, Path folder);

  /** {@return the files that the command names, such as a baseline} */
  default List<Path> files(String line, Path folder) {
    return List.of();
  }
}
