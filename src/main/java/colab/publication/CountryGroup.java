package colab.publication;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A named group of countries. Membership is dated where it changed: a country belongs to a year if it was a member at the
 * end of that year, so the United Kingdom is in the EU of 2019 and not of 2020, Croatia in that of 2013.
 */
public final class CountryGroup {

  /**
   * A stay of a country in a group.
   *
   * @param from the first year at whose end it was a member; {@link Integer#MIN_VALUE} for always
   * @param to the last such year; {@link Integer#MAX_VALUE} for still
   */
  record Membership(Country country, int from, int to) {
    boolean in(int year) {
      return from <= year && year <= to;
    }

    Stream<Integer> changes() {
      Stream<Integer> entry = from == Integer.MIN_VALUE ? Stream.empty() : Stream.of(from);
      Stream<Integer> exit = to == Integer.MAX_VALUE ? Stream.empty() : Stream.of(to + 1);
      return Stream.concat(entry, exit);
    }
  }

  private final String id;
  private final String name;
  private final CountrySet members;
  private final int firstYear;
  private final List<CountrySet> byYear;

  CountryGroup(String id, String name, List<Membership> memberships) {
    this.id = id;
    this.name = name;
    this.members = CountrySet.of(memberships.stream().map(Membership::country).toList());
    List<Integer> changes = changes(memberships);
    this.firstYear = changes.isEmpty() ? 0 : changes.get(0) - 1;
    int lastYear = changes.isEmpty() ? 0 : changes.get(changes.size() - 1);
    this.byYear =
        IntStream.rangeClosed(firstYear, lastYear).mapToObj(year -> in(year, memberships)).toList();
  }

  private static List<Integer> changes(List<Membership> memberships) {
    return memberships.stream()
        .flatMap(Membership::changes)
        .sorted()
        .toList();
  }

  private static CountrySet in(int year, List<Membership> memberships) {
    return CountrySet.of(memberships.stream().filter(stay -> stay.in(year)).map(Membership::country).toList());
  }

  /** {@return the short name that options take, such as "EU27"} */
  public String id() {
    return id;
  }

  /** {@return the full name, such as "European Union"} */
  public String name() {
    return name;
  }

  /** {@return every country that ever was a member} */
  public CountrySet members() {
    return members;
  }

  /** {@return the members at the end of this year; all members in every year, if the group is not dated} */
  public CountrySet members(int year) {
    return byYear.get(Math.max(0, Math.min(year - firstYear, byYear.size() - 1)));
  }

  /** {@return whether membership depends on the year} */
  public boolean dated() {
    return byYear.size() > 1;
  }

  @Override
  public String toString() {
    return id;
  }
}
