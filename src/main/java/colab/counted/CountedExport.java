package colab.counted;

import colab.Diagnostic;
import colab.corpus.Account;
import colab.tally.Export;
import java.util.List;

/** An export that somebody else counted, and what can be said of its rows. */
public sealed interface CountedExport extends Export
    permits FiguresExport, CollaborationExport, SubjectsExport {
  /** {@return what became of its rows: about the same as one before, left out, or rejected} */
  Account account();

  /** {@return what was odd in its files} */
  List<Diagnostic> diagnostics();

  /** {@return what its rows are about, in their order} */
  List<String> names();

  /** {@return what it prints of them} */
  List<String> metrics();

  @Override
  default boolean isCounted() {
    return true;
  }
}
