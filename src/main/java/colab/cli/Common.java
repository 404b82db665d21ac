package colab.cli;

import colab.analysis.Question;
import colab.corpus.Selection;
import picocli.CommandLine.Mixin;

/** The options that every question has. */
final class Common {
  private final Surroundings surroundings;
  @Mixin private DataOptions data;
  @Mixin private SetOptions set = new SetOptions();
  @Mixin private CountingOptions counting = new CountingOptions();
  @Mixin private AnswerOptions answer = new AnswerOptions();
  @Mixin private DiffOptions diff = new DiffOptions();
  @Mixin private OutputOptions output;

  Common(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.output = new OutputOptions(surroundings);
    this.data = new DataOptions(surroundings, output::inputColumns);
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
