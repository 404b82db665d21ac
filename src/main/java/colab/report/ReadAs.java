package colab.report;

import colab.baseline.Held;
import colab.corpus.rows.Wishes;
import colab.publication.Countries;
import colab.publication.Groups;
import java.util.Optional;

/**
 * How the exports of a table are read. Tables that read alike share what is opened.
 *
 * @param baseline what publications are held against; none for their provider's FWCI
 * @param scheme what their subjects are put in; none for the fields of ASJC
 */
public record ReadAs(Optional<Held> baseline, Optional<Groups> scheme) {
  /** As the exports have it. */
  public static final ReadAs PLAIN = new ReadAs(Optional.empty(), Optional.empty());

  /** {@return the wishes that this comes to} */
  Wishes wishes(Countries countries) {
    Wishes usual = Wishes.of(countries);
    return new Wishes(
        countries, usual.keepAll(), usual.threads(), usual.institutions(), usual.own(), scheme);
  }
}
