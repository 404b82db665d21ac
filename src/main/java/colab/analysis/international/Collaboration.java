package colab.analysis.international;

import colab.indicator.Counting;
import colab.indicator.Evidence;
import colab.indicator.OutputIndicators;
import colab.indicator.Role;
import colab.indicator.Stratum;
import colab.table.Value;
import colab.tally.Cell;
import colab.tally.Cube;
import colab.tally.Dimension;
import colab.tally.Measure;
import colab.tally.Several;
import colab.tally.Tally;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;

/**
 * One set of publications by how many countries outside it they have and, without any, by authors
 * and institutions. A publication without a known country is in no part. Of a table that was
 * counted already the international part is known, as far as it is printed.
 */
final class Collaboration {
  private static final Value PRINTED =
      Value.missing("needs publications: this export is already counted");

  /**
   * Publications that are alike.
   *
   * @param partners how many countries they have outside the set
   * @param kind what collaboration they are
   * @param weight what each counts in fractional counting
   * @param cell the publications
   */
  record Part(int partners, Kind kind, double weight, Tally cell) {}

  private final Cube cube;
  private final boolean ofOnePlace;
  private final List<Part> parts = new ArrayList<>();

  Collaboration(Cube cube) {
    this(cube, false);
  }

  /**
   * The set by what its publications are.
   *
   * @param ofOnePlace whether all of them have a country of the set that the question does not
   *     name, as those of an institution do; without it and without sides the world is asked
   */
  Collaboration(Cube cube, boolean ofOnePlace) {
    this.cube = cube;
    this.ofOnePlace = ofOnePlace;
    if (cube.isCounted()) {
      for (int countries : cube.members(Dimension.COUNTRY_NUMBER)) {
        Cube same = cube.at(Dimension.COUNTRY_NUMBER, countries);
        for (int own : same.members(Dimension.SIDE_COUNTRIES)) {
          if (countries > 0) {
            add(countries, own, same.at(Dimension.SIDE_COUNTRIES, own));
          }
        }
      }
    }
  }

  /** Without sides the world is asked: one of several countries is international. */
  private void add(int countries, int own, Cube alike) {
    int partners = countries - Math.max(1, own);
    int here = own == 0 && ofOnePlace ? 1 : own;
    double weight = here == 0 ? 1 : (double) here / countries;
    for (Several institutions : members(alike, Dimension.SEVERAL_INSTITUTIONS)) {
      Cube some = at(alike, Dimension.SEVERAL_INSTITUTIONS, institutions);
      for (Several authors : members(some, Dimension.SEVERAL_AUTHORS)) {
        Kind kind = partners > 0 ? Kind.INTERNATIONAL : Kind.domestic(institutions, authors);
        Tally cell = (Tally) at(some, Dimension.SEVERAL_AUTHORS, authors).total();
        parts.add(new Part(partners, kind, weight, cell));
      }
    }
  }

  private static List<Several> members(Cube cube, Dimension dimension) {
    return cube.dimensions().contains(dimension)
        ? cube.members(dimension).stream().map(member -> Several.values()[member]).toList()
        : List.of(Several.UNKNOWN);
  }

  private static Cube at(Cube cube, Dimension dimension, Several member) {
    return cube.dimensions().contains(dimension) ? cube.at(dimension, member.ordinal()) : cube;
  }

  /** {@return the kinds that it has publications of} */
  Set<Kind> kinds() {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    parts.forEach(part -> kinds.add(part.kind()));
    return kinds;
  }

  private List<Stratum> strata(Predicate<Part> which, Counting counting) {
    if (counting == Counting.FULL) {
      Tally sum = ((Tally) cube.where(Dimension.COUNTRY_NUMBER, number -> false).total()).fresh();
      parts.stream().filter(which).forEach(part -> sum.merge(part.cell()));
      return List.of(new Stratum(1, sum));
    }
    return parts.stream()
        .filter(which)
        .map(part -> new Stratum(part.weight(), part.cell()))
        .toList();
  }

  /** {@return how many publications of it are such} */
  Value number(Predicate<Part> which, Counting counting) {
    if (!cube.isCounted()) {
      return PRINTED;
    }
    List<Stratum> strata = strata(which, counting);
    return strata.isEmpty() ? Value.count(0) : OutputIndicators.OUTPUT.of(Evidence.of(strata));
  }

  /** {@return how much of it is such, in per cent} */
  Value share(Predicate<Part> which, Counting counting) {
    if (!cube.isCounted()) {
      return PRINTED;
    }
    List<Stratum> all = strata(part -> true, counting);
    List<Stratum> here = strata(which, counting);
    if (here.isEmpty() && !all.isEmpty()) {
      return Value.quantity(0);
    }
    return OutputIndicators.SHARE.of(Evidence.of(here).with(Role.HOME, all));
  }

  /** {@return its publications, as far as their countries are known} */
  Value output() {
    return cube.isCounted()
        ? number(part -> true, Counting.FULL)
        : OutputIndicators.OUTPUT.of(Evidence.of(cube.total()));
  }

  /** {@return its international publications} */
  Value international() {
    if (cube.isCounted()) {
      return number(part -> part.partners() > 0, Counting.FULL);
    }
    Cell printed = cube.total();
    OptionalDouble number = printed.total(Measure.INTERNATIONAL);
    return number.isPresent()
        ? Value.count(Math.round(number.getAsDouble()))
        : Value.missing("the export does not print it");
  }

  /** {@return the share of its international publications, in per cent} */
  Value internationalShare(Counting counting) {
    if (cube.isCounted()) {
      return share(part -> part.partners() > 0, counting);
    }
    return counting == Counting.FULL
        ? OutputIndicators.INTERNATIONAL_SHARE.of(Evidence.of(cube.total()))
        : PRINTED;
  }
}
