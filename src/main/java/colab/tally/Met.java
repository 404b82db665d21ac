package colab.tally;

import colab.publication.Affiliation;
import colab.publication.CountrySet;
import java.util.OptionalDouble;

/**
 * What the members of some dimensions are that no registry lists: shares of publications, sets of
 * countries, institutions, pairs of institutions. They are numbered as they are met, so that a
 * number says nothing of itself. Mutable while a cube is filled.
 */
public final class Met {
  private static final int HALF = 32;

  private final Numbering shares = new Numbering("shares", Dimension.AUTHOR_SHARE.most());
  private final Numbering pairs =
      new Numbering("pairs of institutions", Dimension.INSTITUTION_PAIR.most());
  private final CountrySets partners = new CountrySets(Dimension.PARTNER_SET.most());
  private final Roster roster;

  Met() {
    this(new Roster());
  }

  /** Starts with these institutions. */
  public Met(Roster roster) {
    this.roster = roster;
    shares.of(Shares.UNKNOWN);
  }

  int numberOf(long share) {
    return shares.of(share);
  }

  int numberOf(Affiliation institution) {
    return roster.of(institution);
  }

  int numberOf(CountrySet countries) {
    return partners.of(countries);
  }

  int numberOf(int first, int second) {
    return pairs.of((long) first << HALF | second);
  }

  /** {@return the share, as a part of one; none for the member that stands for unknown ones} */
  public OptionalDouble share(int member) {
    return member == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) shares.at(member) / Shares.WHOLE);
  }

  /** {@return the countries} */
  public CountrySet partners(int member) {
    return partners.at(member);
  }

  /** {@return the institution} */
  public Affiliation institution(int member) {
    return roster.at(member);
  }

  /** {@return the institution of the first side in the pair} */
  public Affiliation firstOf(int pair) {
    return roster.at((int) (pairs.at(pair) >>> HALF));
  }

  /** {@return the institution of the second side in the pair} */
  public Affiliation secondOf(int pair) {
    return roster.at((int) pairs.at(pair));
  }
}
