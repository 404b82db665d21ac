package colab.counted;

import colab.corpus.Selection;
import colab.corpus.YearRange;
import colab.tally.Breakdown;
import colab.tally.Cube;
import colab.tally.Dimension;
import colab.tally.Measure;
import colab.tally.Printed;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Makes cubes of printed figures.
 *
 * @param sets what they are figures of
 * @param table the figures
 */
record FigureCubes(CountedSets sets, CountedTable table) {

  /** {@return the cube, of a breakdown that is not refused} */
  Cube of(Breakdown breakdown) {
    Selection selection = breakdown.selection();
    if (breakdown.dimensions().contains(Dimension.PARTNER)) {
      return partners(breakdown, sets.partners(selection.sides()));
    }
    if (breakdown.dimensions().contains(Dimension.COUNTRY_PAIR)) {
      return pairs(selection);
    }
    boolean international = selection.reach().internationalOnly() && selection.sides().size() < 2;
    if (breakdown.dimensions().contains(Dimension.COUNTRY)) {
      Map<Integer, Printed> cells = new TreeMap<>();
      sets.countries()
          .forEach(
              (index, set) -> cells.put(index, overall(set, selection.years(), international)));
      return Cube.printed(Dimension.COUNTRY, cells, world(selection, international));
    }
    String set = sets.find(selection).orElseThrow();
    Printed overall = overall(set, selection.years(), international);
    return breakdown.dimensions().isEmpty()
        ? Cube.printed(overall)
        : Cube.printed(
            Dimension.YEAR, years(set, selection.years(), international), Optional.of(overall));
  }

  /** The world is what is printed for it, and never the sum of its countries. */
  private Optional<Printed> world(Selection selection, boolean international) {
    return sets.world().map(set -> overall(set, selection.years(), international));
  }

  private Cube partners(Breakdown breakdown, Map<Integer, String> partners) {
    Optional<YearRange> asked = breakdown.selection().years();
    Map<Integer, Printed> totals = new TreeMap<>();
    Map<Integer, Map<Integer, Printed>> cells = new TreeMap<>();
    partners.forEach(
        (index, set) -> {
          Printed total = overall(set, asked, false);
          if (total.publications().isPresent()) {
            totals.put(index, total);
            cells.put(index, years(set, asked, false));
          }
        });
    return breakdown.dimensions().contains(Dimension.YEAR)
        ? Cube.printed(breakdown.dimensions(), cells, totals)
        : Cube.printed(Dimension.PARTNER, totals, Optional.empty());
  }

  private Cube pairs(Selection selection) {
    Map<Integer, Printed> cells = new TreeMap<>();
    sets.pairs().forEach((pair, set) -> cells.put(pair, overall(set, selection.years(), false)));
    return Cube.printed(Dimension.COUNTRY_PAIR, cells, Optional.empty());
  }

  private Map<Integer, Printed> years(
      String set, Optional<YearRange> asked, boolean international) {
    Map<Integer, Printed> cells = new TreeMap<>();
    asked
        .or(sets::years)
        .ifPresent(
            range ->
                IntStream.rangeClosed(range.first(), range.last())
                    .forEach(year -> cells.put(year, finished(year(set, year), international))));
    return cells;
  }

  private Printed overall(String set, Optional<YearRange> asked, boolean international) {
    boolean all = asked.isEmpty() || asked.equals(sets.years());
    Printed printed = all ? table.cell(set, BenchmarkHeader.OVERALL) : PrintedCells.NOTHING;
    Printed whole =
        asked.or(sets::years).map(range -> printed.with(part(set, range))).orElse(printed);
    return finished(whole, international);
  }

  private Printed part(String set, YearRange range) {
    return range.length() == 1
        ? year(set, range.first())
        : PrintedCells.sum(
            IntStream.rangeClosed(range.first(), range.last())
                .mapToObj(year -> year(set, year))
                .toList());
  }

  private Printed year(String set, int year) {
    return table.cell(set, String.valueOf(year));
  }

  /** Of international publications their number is known, and none of the set's other figures. */
  private static Printed finished(Printed cell, boolean international) {
    if (!international) {
      return PrintedCells.withQuotients(cell);
    }
    OptionalDouble number = cell.total(Measure.INTERNATIONAL);
    OptionalLong publications =
        number.isPresent()
            ? OptionalLong.of(Math.round(number.getAsDouble()))
            : OptionalLong.empty();
    return new Printed(publications, Map.of(), Map.of());
  }
}
