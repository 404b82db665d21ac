package colab.cli;

import colab.analysis.Question;
import colab.corpus.Selection;

/** The options that every question has. */
final class Common {
  private final Surroundings surroundings;
  private final DataOptions data;
  private final SetOptions set = new SetOptions();
  private final CountingOptions counting = new CountingOptions();
  private final AnswerOptions answer = new AnswerOptions();
  private final DiffOptions diff = new DiffOptions();
  private final OutputOptions output;

  Common(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.output = new OutputOptions(surroundings);
    this.data = new DataOptions(surroundings, output.rows()::inputColumns);
  }

  /** Declares the options. */
  void declare(Options options) {
    data.declare(options);
    set.declare(options);
    counting.declare(options);
    answer.declare(options);
    diff.declare(options);
    output.declare(options);
  }

  DataOptions data() {
    return data;
  }

  SetOptions set() {
    return set;
  }

  CountingOptions counting() {
    return counting;
  }

  AnswerOptions answer() {
    return answer;
  }

  DiffOptions diff() {
    return diff;
  }

  OutputOptions output() {
    return output;
  }

  Surroundings surroundings() {
    return surroundings;
  }

  /** {@return what is asked} */
  Question question() {
    Selection selection = set.selection(data.countries(), data::groups, data::scheme);
    Question question = counting.question(selection);
    if (diff.isAsked()) {
      return question.withoutIntervals().forced();
    }
    return answer.asksValue() ? question.withoutIntervals() : question;
  }
}
