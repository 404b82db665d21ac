package colab.cli;

import colab.ColabException;
import colab.render.Form;

/** What is told of an answer in place of its table. */
final class AnswerOptions {
  private boolean value;
  private boolean wording;

  /** Declares the options. */
  void declare(Options all) {
    Options options = all.about(OptionGroup.OUTPUT);
    options.flag("--value", "Only the headline number.", given -> value = given);
    options.flag(
        "--wording", "A sentence with its caveat, ready to paste.", given -> wording = given);
  }

  /** Refuses what cannot be told at once, or not in this form. */
  void refuseBoth(boolean explains, Form form) {
    if (value && wording) {
      throw ColabException.usage("--value and --wording were both given", "Choose one of them.");
    }
    if (explains && (value || wording)) {
      throw ColabException.usage(
          "--explain stands below a table, and " + name() + " prints none", "Choose one of them.");
    }
    if (value && !form.isText()) {
      throw ColabException.usage(
          "--value is a bare number, and " + form.id() + " holds tables", "Leave one of them out.");
    }
  }

  /** Refuses what is told in place of a graph. */
  void refuseGraph() {
    if (value || wording) {
      throw ColabException.usage(
          name() + " tells of a table, and a graph was asked for", "Leave one of them out.");
    }
  }

  private String name() {
    return value ? "--value" : "--wording";
  }

  boolean asksValue() {
    return value;
  }

  boolean asksWording() {
    return wording;
  }
}
