package colab.cli;

import java.util.ArrayList;
import java.util.List;

/** What an answer is set against. */
final class DiffOptions {
  private List<String> older = new ArrayList<>();

  /** Declares the options. */
  void declare(Options all) {
    Options options = all.about(OptionGroup.OUTPUT);
    options
        .option(
            "--diff OLD",
            "What moved each figure since this older export (file or folder); 3 if any did.")
        .texts(given -> older = given);
  }

  boolean isAsked() {
    return !older.isEmpty();
  }

  /** {@return the older files and folders} */
  List<String> older() {
    return List.copyOf(older);
  }
}
