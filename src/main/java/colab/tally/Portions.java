package colab.tally;

import colab.corpus.Row;
import colab.corpus.Side;
import colab.publication.Affiliation;
import colab.publication.CountrySet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The members of dimensions that the affiliations on a publication tell: shares of the sides,
 * institutions.
 *
 * @param sides of the question
 * @param all their countries
 * @param met where members are numbered
 */
record Portions(List<Side> sides, CountrySet all, Met met) {

  static Portions of(List<Side> sides, Met met) {
    CountrySet all =
        sides.stream().map(Side::countries).reduce(CountrySet.empty(), CountrySet::union);
    return new Portions(sides, all, met);
  }

  int member(Dimension dimension, Row row) {
    return switch (dimension) {
      case AUTHOR_SHARE -> met.numberOf(ofSides(Shares.byAuthors(row, all)));
      case AUTHOR_SHARE_OF_FIRST -> met.numberOf(Shares.byAuthors(row, side(0)));
      case AUTHOR_SHARE_OF_SECOND -> met.numberOf(Shares.byAuthors(row, side(1)));
      case INSTITUTION_SHARE -> met.numberOf(ofSides(Shares.byInstitutions(row, all)));
      case INSTITUTION_SHARE_OF_FIRST -> met.numberOf(Shares.byInstitutions(row, side(0)));
      case INSTITUTION_SHARE_OF_SECOND -> met.numberOf(Shares.byInstitutions(row, side(1)));
      case JOINT -> Joint.of(row.byline(), side(0), side(1)).ordinal();
      case NAMED -> isNamed(row) ? 1 : 0;
      default -> throw new IllegalArgumentException(dimension + " overlaps");
    };
  }

  private boolean isNamed(Row row) {
    List<Affiliation> named =
        row.byline().institutions().stream().filter(Affiliation::isNamed).toList();
    return !named.isEmpty()
        && sides.stream()
            .allMatch(side -> named.stream().anyMatch(each -> each.isIn(side.countries())));
  }

  /** Where nobody's share is asked for a publication counts one. */
  private long ofSides(long share) {
    return sides.isEmpty() ? Shares.WHOLE : share;
  }

  private CountrySet side(int place) {
    return sides.get(place).countries();
  }

  /** {@return the numbers of its institutions} */
  IntStream institutions(Row row) {
    return row.byline().distinct().stream().filter(Affiliation::isNamed).mapToInt(met::numberOf);
  }

  /** {@return the numbers of its institutions in a country of the sides} */
  IntStream ofSides(Row row) {
    return IntStream.of(of(row, all));
  }

  /** {@return the numbers of its pairs of institutions, one of either side} */
  IntStream pairs(Row row) {
    int[] first = of(row, side(0));
    int[] second = of(row, side(1));
    return IntStream.of(first)
        .boxed()
        .flatMapToInt(one -> IntStream.of(second).map(other -> met.numberOf(one, other)));
  }

  private int[] of(Row row, CountrySet side) {
    return row.byline().distinct().stream()
        .filter(Affiliation::isNamed)
        .filter(each -> each.isIn(side))
        .mapToInt(met::numberOf)
        .toArray();
  }
}
