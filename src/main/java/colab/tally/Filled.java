package colab.tally;

import colab.Diagnostic;
import colab.corpus.Account;
import colab.publication.Publication;
import java.util.List;

/**
 * The answer to one {@link Breakdown}.
 *
 * @param cube the cells
 * @param account what became of the rows; nothing read when the export was counted before
 * @param facts about the publications counted
 * @param leaders those with the highest FWCI, where they were asked for
 * @param diagnostics what was odd in the files
 * @param coverage which sources the publications come from
 */
public record Filled(
    Cube cube,
    Account account,
    Facts facts,
    List<Publication> leaders,
    List<Diagnostic> diagnostics,
    Coverage coverage) {
  public Filled {
    leaders = List.copyOf(leaders);
    diagnostics = List.copyOf(diagnostics);
  }

  /** {@return the answer from a table that was counted before} */
  public static Filled printed(Cube cube, List<Diagnostic> diagnostics) {
    return new Filled(cube, Account.NONE, new Facts(), List.of(), diagnostics, Coverage.NONE);
  }
}
