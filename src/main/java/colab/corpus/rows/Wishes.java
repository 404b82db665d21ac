package colab.corpus.rows;

import colab.publication.Asjc;
import colab.publication.Countries;
import colab.publication.Groups;
import colab.publication.Institutions;
import colab.publication.Scheme;
import java.util.Optional;

/**
 * How the user wants files to be read.
 *
 * @param countries the registry that country names are looked up in, perhaps with the user's names
 * @param keepAll whether rows are counted that their provider leaves out by default
 * @param threads how many threads read
 * @param institutions where institutions are, for exports without countries; none, if not given
 * @param own the table whose columns the user named
 * @param groups the scheme that subjects are put in; none for the fields of ASJC
 */
public record Wishes(
    Countries countries,
    boolean keepAll,
    Threads threads,
    Institutions institutions,
    Optional<TableSource> own,
    Optional<Groups> groups) {

  /** {@return the usual way} */
  public static Wishes of(Countries countries) {
    return new Wishes(
        countries, false, Threads.bySize(), Institutions.NONE, Optional.empty(), Optional.empty());
  }

  /** {@return the scheme that the subjects of publications are read in} */
  public Scheme scheme() {
    return groups.isPresent() ? groups.get() : Asjc.standard();
  }
}
