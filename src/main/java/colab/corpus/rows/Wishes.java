package colab.corpus.rows;

import colab.publication.Countries;
import java.util.Optional;

/**
 * How the user wants files to be read.
 *
 * @param countries the registry that country names are looked up in, perhaps with the user's names
 * @param keepAll whether rows are counted that their provider leaves out by default
 * @param threads how many threads read
 * @param own the table whose columns the user named
 */
public record Wishes(
    Countries countries, boolean keepAll, Threads threads, Optional<TableSource> own) {

  /** {@return the usual way} */
  public static Wishes of(Countries countries) {
    return new Wishes(countries, false, Threads.bySize(), Optional.empty());
  }
}
