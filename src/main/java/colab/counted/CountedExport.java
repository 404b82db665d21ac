package colab.counted;

import colab.ColabException;
import colab.Diagnostic;
import colab.corpus.Account;
import colab.tally.Breakdown;
import colab.tally.Cube;
import colab.tally.Export;
import colab.tally.Filled;
import java.util.ArrayList;
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

  /** {@return the cube, of a breakdown that is not refused} */
  Cube cube(Breakdown breakdown);

  @Override
  default boolean isCounted() {
    return true;
  }

  @Override
  default List<Filled> fill(List<Breakdown> breakdowns) {
    List<Filled> filled = new ArrayList<>();
    List<Diagnostic> odd = diagnostics();
    for (Breakdown breakdown : breakdowns) {
      String refusal = refusal(breakdown);
      if (!refusal.isEmpty()) {
        throw ColabException.couldNot(
            provenances().get(0).source() + ": " + refusal, "Export the publications.");
      }
      filled.add(Filled.printed(cube(breakdown), odd));
    }
    return filled;
  }
}
