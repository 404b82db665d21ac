package colab.tally;

import colab.corpus.Row;
import colab.publication.Affiliation;
import colab.publication.Byline;
import colab.publication.CountrySet;
import java.util.Collection;
import java.util.List;

/**
 * What part of a publication some countries have, in parts of {@link #WHOLE}.
 *
 * <pre>
 * by authors:      sum over the authors of 1/A x (own affiliations in the countries / own affiliations)
 * by institutions: institutions in the countries / institutions
 * </pre>
 *
 * A is the number of authors, of institutions each counts once. An author without a known
 * affiliation, an affiliation without a known country keep their part: nobody has it, and the
 * shares of all countries then add up to less than one. The share is not known where the list of
 * authors is cut off, or does not say who works where.
 */
final class Shares {
  /** The share of a publication that nobody knows. */
  static final long UNKNOWN = -1;

  /** The least common multiple of 1 to 40, so that most shares are exact. */
  static final long WHOLE = 5_342_931_457_063_200L;

  /** That of 1 to 20: hardly anybody has more affiliations. */
  private static final long PARTS = 232_792_560L;

  private Shares() {}

  static long byAuthors(Row row, CountrySet of) {
    Byline byline = row.byline();
    if (!byline.whole()) {
      return UNKNOWN;
    }
    if (byline.isLinked()) {
      return ofAuthors(byline.authors(), Math.max(row.authorNumber(), byline.authors().size()), of);
    }
    boolean shared = byline.institutions().size() == 1 || row.authorNumber() == 1;
    return shared && !byline.institutions().isEmpty()
        ? ofAuthors(List.of(byline.institutions()), 1, of)
        : UNKNOWN;
  }

  private static long ofAuthors(List<List<Affiliation>> authors, long number, CountrySet of) {
    long sum = 0;
    for (List<Affiliation> own : authors) {
      long in = number(own, of);
      sum += in == 0 ? 0 : Math.round((double) (PARTS * in) / own.size());
    }
    return part(sum, PARTS * number);
  }

  static long byInstitutions(Row row, CountrySet of) {
    Collection<Affiliation> institutions = row.byline().distinct();
    return institutions.isEmpty() || !row.byline().whole()
        ? UNKNOWN
        : part(number(institutions, of), institutions.size());
  }

  private static long number(Collection<Affiliation> institutions, CountrySet of) {
    long in = 0;
    for (Affiliation institution : institutions) {
      in += institution.isIn(of) ? 1 : 0;
    }
    return in;
  }

  /** Exact where the reduced denominator divides the whole, else rounded once. */
  private static long part(long some, long all) {
    long divisor = divisor(some, all);
    long denominator = all / divisor;
    return WHOLE % denominator == 0
        ? some / divisor * (WHOLE / denominator)
        : Math.round((double) some / all * WHOLE);
  }

  private static long divisor(long one, long other) {
    return other == 0 ? one : divisor(other, one % other);
  }
}
