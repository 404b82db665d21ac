package colab.analysis;

import colab.ColabException;
import colab.corpus.Scope;
import colab.corpus.Selection;
import colab.corpus.Side;
import colab.indicator.Counting;
import colab.indicator.Stratum;
import colab.publication.Attribute;
import colab.tally.AuthorBand;
import colab.tally.Breakdown;
import colab.tally.Cell;
import colab.tally.Cube;
import colab.tally.Dimension;
import colab.tally.Export;
import colab.tally.Measure;
import colab.tally.Tally;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/**
 * Parts of one counted set: within an author limit, without third countries, weighted by country
 * share.
 */
public final class Sets {
  private Sets() {}

  /** {@return the dimensions that companions of a mean need, as far as the export has them} */
  public static List<Dimension> companions(Export export, boolean sides) {
    List<Dimension> dimensions = new ArrayList<>();
    if (export.isCounted()) {
      return dimensions;
    }
    if (export.attributes().contains(Attribute.COUNTRIES) && sides) {
      dimensions.add(Dimension.COUNTRY_NUMBER);
      dimensions.add(Dimension.SIDE_COUNTRIES);
    }
    if (export.attributes().contains(Attribute.AUTHOR_NUMBER)) {
      dimensions.add(Dimension.AUTHOR_BAND);
    }
    return dimensions;
  }

  /** {@return the sides of a pair whose own output by year the export holds} */
  public static List<Side> homes(Selection selection, Export export) {
    boolean unknown = export.scope().basis() == Scope.Basis.UNDECLARED && !export.isCounted();
    if (selection.sides().size() < 2 || unknown) {
      return List.of();
    }
    return selection.sides().stream().filter(side -> holds(export, selection, side)).toList();
  }

  private static boolean holds(Export export, Selection selection, Side side) {
    Selection own = selection.withSides(List.of(side));
    return export.refusal(Breakdown.of(own, List.of(Dimension.YEAR), Set.of())).isEmpty();
  }

  /** {@return those of the measures that the export can give} */
  public static Set<Measure> available(Export export, Measure... wished) {
    Set<Measure> measures = EnumSet.noneOf(Measure.class);
    for (Measure measure : wished) {
      if (export.attributes().contains(measure.attribute())) {
        measures.add(measure);
      }
    }
    return measures;
  }

  /** {@return whether it can be cut by the number of authors} */
  public static boolean hasAuthors(Cube cube) {
    return cube.dimensions().contains(Dimension.AUTHOR_BAND);
  }

  /** {@return whether it can be cut by the number of countries} */
  public static boolean hasCountries(Cube cube) {
    return cube.dimensions().contains(Dimension.COUNTRY_NUMBER);
  }

  /**
   * {@return the publications with at most so many authors; those with an unknown number are not
   * among them}
   */
  public static Cube withinAuthors(Cube cube, int most) {
    return cube.where(Dimension.AUTHOR_BAND, band -> AuthorBand.values()[band].isWithin(most));
  }

  /** {@return the publications without a country outside the sides} */
  public static Cell onlySides(Cube cube) {
    Cell sum = cube.where(Dimension.COUNTRY_NUMBER, number -> false).total();
    Tally only = ((Tally) sum).fresh();
    for (int number : cube.members(Dimension.COUNTRY_NUMBER)) {
      Cube same =
          cube.at(Dimension.COUNTRY_NUMBER, number)
              .where(Dimension.SIDE_COUNTRIES, own -> own == number);
      only.merge((Tally) same.total());
    }
    return only;
  }

  /** {@return the set in full counting} */
  public static List<Stratum> full(Cube cube) {
    return List.of(new Stratum(1, cube.total()));
  }

  /**
   * {@return the set in country-fractional counting: each publication counts k/m, for k of its m
   * countries being of the sides; without sides it counts one}
   */
  public static List<Stratum> fractional(Cube cube) {
    return fractional(cube, k -> k);
  }

  /**
   * {@return as {@link #fractional(Cube)}, with another number in place of k: k + 1 for a partner,
   * whose co-publication then counts the sum of both shares}
   */
  public static List<Stratum> fractional(Cube cube, IntUnaryOperator counted) {
    if (!cube.dimensions().contains(Dimension.SIDE_COUNTRIES)) {
      throw ColabException.usage(
          "partners and ranks are counted whole or by country share, not by authors or institutions",
          "Write --counting fractional; output, growth, fwci and subjects take --counting author.");
    }
    if (cube.members(Dimension.SIDE_COUNTRIES).stream().allMatch(k -> k == 0)) {
      return full(cube);
    }
    List<Stratum> strata = new ArrayList<>();
    for (int m : cube.members(Dimension.COUNTRY_NUMBER)) {
      Cube same = cube.at(Dimension.COUNTRY_NUMBER, m);
      for (int k : same.members(Dimension.SIDE_COUNTRIES)) {
        strata.add(
            new Stratum(
                (double) counted.applyAsInt(k) / m, same.at(Dimension.SIDE_COUNTRIES, k).total()));
      }
    }
    return strata;
  }

  /** {@return whether the export can be broken down so} */
  public static boolean can(Export export, Dimension dimension) {
    return !export.isCounted() && export.attributes().contains(dimension.attribute());
  }

  /** {@return the year, where a table counted before has its partners by year} */
  public static Optional<Dimension> partnersByYear(Export export, Selection selection) {
    Breakdown yearly =
        Breakdown.of(selection, List.of(Dimension.PARTNER, Dimension.YEAR), Set.of());
    return export.isCounted() && export.refusal(yearly).isEmpty()
        ? Optional.of(Dimension.YEAR)
        : Optional.empty();
  }

  /** {@return the dimensions that fractional counting needs besides} */
  public static List<Dimension> with(Counting counting, Dimension... own) {
    List<Dimension> dimensions = new ArrayList<>(List.of(own));
    if (counting == Counting.FRACTIONAL) {
      dimensions.add(Dimension.COUNTRY_NUMBER);
      dimensions.add(Dimension.SIDE_COUNTRIES);
    }
    counting.dimension().ifPresent(dimensions::add);
    return dimensions;
  }

  /** {@return the set in the counting that was asked for} */
  public static List<Stratum> counted(Cube cube, Counting counting) {
    if (counting == Counting.FULL) {
      return full(cube);
    }
    return counting.dimension().map(share -> shared(cube, share)).orElseGet(() -> fractional(cube));
  }

  /**
   * {@return the set, of which each publication counts its own share; one whose share is not known
   * is left out}
   *
   * @param share by what its cells are keyed
   */
  public static List<Stratum> shared(Cube cube, Dimension share) {
    List<Stratum> strata = new ArrayList<>();
    for (int member : cube.members(share)) {
      cube.met()
          .share(member)
          .ifPresent(part -> strata.add(new Stratum(part, cube.at(share, member).total())));
    }
    strata.sort(Comparator.comparingDouble(Stratum::weight));
    Cell none = cube.where(share, member -> false).total();
    return strata.isEmpty() ? List.of(new Stratum(1, none)) : strata;
  }

  /**
   * {@return how many publications count nothing, because nobody knows their shares; 0 where cells
   * overlap}
   */
  public static long withoutShare(Cube cube, Dimension share) {
    boolean adds = cube.dimensions().stream().allMatch(Dimension::partition);
    if (!adds || !cube.dimensions().contains(share)) {
      return 0;
    }
    return cube.where(share, member -> cube.met().share(member).isEmpty())
        .total()
        .publications()
        .orElse(0);
  }

  /** {@return what an export must have to answer the breakdown at all} */
  public static Breakdown essential(Selection selection, Measure... measures) {
    return Breakdown.of(selection, List.of(), Set.of(measures));
  }
}
