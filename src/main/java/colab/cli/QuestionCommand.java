package colab.cli;

import colab.analysis.Analysis;
import colab.analysis.Explained;
import colab.analysis.FwciAnalysis;
import colab.analysis.Library;
import colab.indicator.Counting;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** A command that puts one analysis to the data. */
interface QuestionCommand extends Command {
  /** {@return the options that every question has} */
  Common common();

  /** {@return the question, put to these exports} */
  Analysis analysis(Library library);

  /** {@return how it can count} */
  default Set<Counting> countings() {
    return EnumSet.allOf(Counting.class);
  }

  /**
   * {@return the question, put to these exports}
   *
   * @throws colab.ColabException when it is to be counted as the command cannot
   */
  default Analysis counted(Library library) {
    refuseCounting();
    return analysis(library);
  }

  /** Refuses what the command cannot count by, before a file is read. */
  default void refuseCounting() {
    common().counting().refuseOthers(countings());
  }

  /** {@return what its answer hangs on beside the question} */
  default Set<Tuning> tunings() {
    return EnumSet.allOf(Tuning.class);
  }

  /** Tells what was asked for and changes nothing. */
  default void tellIdle() {
    if (common().output().isQuiet()) {
      return;
    }
    for (Tuning idle : common().counting().idle(tunings())) {
      String option = "--" + idle.name().toLowerCase(Locale.ROOT);
      common().surroundings().err().println("colab: " + option + " changes nothing here");
    }
  }

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
    refuseCounting();
    tellIdle();
    return new Answer(common).write(this::explained);
  }
}
