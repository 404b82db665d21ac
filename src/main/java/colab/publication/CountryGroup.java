package colab.publication;

import java.util.ArrayList;
import java.util.List;

/**
 * A named group of countries. Membership is dated where it changed: a country belongs to a year if
 * it was a member at the end of that year, so the United Kingdom is in the EU of 2019 and not of
 * 2020, Croatia in that of 2013.
 */
public final class CountryGroup {
  static final int ALWAYS = Integer.MIN_VALUE;
  static final int STILL = Integer.MAX_VALUE;
  private static final int ANY_YEAR = Integer.MIN_VALUE;

  /**
   * A stay of a country in a group.
   *
   * @param from the first year at whose end it was a member; {@link #ALWAYS} if open
   * @param to the last such year; {@link #STILL} if open
   */
  record Membership(Country country, int from, int to) {
    boolean in(int year) {
      return from <= year && year <= to;
    }

    /**
     * {@return the first year with other members on its account; the largest number if there is
     * none}
     */
    int firstChange() {
      if (from != ALWAYS) {
        return from;
      }
      return to == STILL ? Integer.MAX_VALUE : to + 1;
    }

    /**
     * {@return the last year with other members on its account; the smallest number if there is
     * none}
     */
    int lastChange() {
      return to == STILL ? from : to + 1;
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
    this.members = in(ANY_YEAR, memberships);
    int first = Integer.MAX_VALUE;
    int last = Integer.MIN_VALUE;
    for (Membership stay : memberships) {
      first = Math.min(first, stay.firstChange());
      last = Math.max(last, stay.lastChange());
    }
    this.firstYear = first == Integer.MAX_VALUE ? 0 : first - 1;
    this.byYear = new ArrayList<>();
    for (int year = firstYear; year <= Math.max(firstYear, last); year++) {
      byYear.add(in(year, memberships));
    }
  }

  private static CountrySet in(int year, List<Membership> memberships) {
    CountrySet.Builder members = new CountrySet.Builder();
    for (Membership stay : memberships) {
      if (year == ANY_YEAR || stay.in(year)) {
        members.add(stay.country());
      }
    }
    return members.build();
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

  /**
   * {@return the members at the end of this year; all members in every year, if the group is not
   * dated}
   */
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
