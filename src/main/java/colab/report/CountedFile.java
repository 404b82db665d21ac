package colab.report;

import colab.corpus.CountedFormat;
import colab.corpus.Grid;
import colab.corpus.Input;
import colab.corpus.Inputs;
import java.io.IOException;
import java.util.Optional;

/**
 * A file that was counted already, opened when it is first asked for. Mutable: it keeps what it has
 * read.
 */
final class CountedFile {
  private final CountedFormat format;
  private final Input input;
  private Optional<Grid> grid = Optional.empty();

  CountedFile(CountedFormat format, Input input) {
    this.format = format;
    this.input = input;
  }

  /** {@return its rows} */
  Grid grid() {
    if (grid.isEmpty()) {
      try {
        grid = Optional.of(format.open(input));
      } catch (IOException e) {
        throw Inputs.unreadable(input.name(), e);
      }
    }
    return grid.get();
  }
}
