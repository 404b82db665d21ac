package colab.cli;

import colab.analysis.Analysis;
import colab.analysis.Explained;
import colab.analysis.FwciAnalysis;
import colab.analysis.Library;
import java.util.concurrent.Callable;

/** A command that puts one analysis to the data. */
interface QuestionCommand extends Callable<Integer> {
  /** {@return the options that every question has} */
  Common common();

  /** {@return the question, put to these exports} */
  Analysis analysis(Library library);

  private Analysis explained(Library library) {
    Analysis analysis = analysis(library);
    int leaders = common().question().leaders();
    boolean plain = leaders == 0 || common().diff().isAsked();
    return plain || analysis instanceof FwciAnalysis ? analysis : Explained.of(analysis, leaders);
  }

  @Override
  default Integer call() {
    Common common = common();
    common.question();
    return new Answer(common).write(this::explained);
  }
}
