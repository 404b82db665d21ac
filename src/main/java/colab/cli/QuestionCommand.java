package colab.cli;

import colab.analysis.Analysis;
import colab.analysis.Library;
import java.util.Optional;
import java.util.concurrent.Callable;

/** A command that puts one analysis to the data. */
interface QuestionCommand extends Callable<Integer> {
  /** {@return the options that every question has} */
  Common common();

  /** {@return the question, put to these exports} */
  Analysis analysis(Library library);

  /** {@return how many rows are printed; all when there is none} */
  default Optional<Integer> rows() {
    return Optional.empty();
  }

  @Override
  default Integer call() {
    Common common = common();
    common.question();
    return new Answer(common, rows()).write(this::analysis);
  }
}
