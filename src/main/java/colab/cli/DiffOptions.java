package colab.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** What an answer is set against. */
final class DiffOptions {
  @Option(
      names = "--diff",
      paramLabel = "OLD",
      description =
          "What moved each figure since this older export (file or folder); 3 if any did.")
  private List<String> older = new ArrayList<>();

  boolean isAsked() {
    return !older.isEmpty();
  }

  /** {@return the older files and folders} */
  List<String> older() {
    return List.copyOf(older);
  }
}
