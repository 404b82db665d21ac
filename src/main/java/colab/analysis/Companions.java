package colab.analysis;

import colab.corpus.Selection;
import colab.corpus.Side;
import colab.indicator.Counting;
import colab.indicator.Stratum;
import colab.tally.Cube;
import java.util.ArrayList;
import java.util.List;

/** The lines of a screen of FWCI: the set itself, then the parts of it that tell what moves it. */
final class Companions {
  private static final List<Integer> AUTHOR_LIMITS = List.of(100, 10);
  private static final int COUNTRY_LIMIT = 9;

  private final Question question;
  private final Selection selection;
  private final Cube cube;
  private final Counting counting;
  private final List<Companion> lines = new ArrayList<>();

  /**
   * One line.
   *
   * @param part what it is one of, as a heading; empty for the set and its limits
   * @param label what it is
   * @param strata its publications
   */
  record Companion(String part, String label, List<Stratum> strata) {}

  private Companions(Question question, Cube cube) {
    this.question = question;
    this.selection = question.selection();
    this.cube = cube;
    boolean shared = question.counting().dimension().isPresent() && cube.isCounted();
    this.counting = Sets.hasCountries(cube) || shared ? question.counting() : Counting.FULL;
  }

  /** {@return the lines, the set itself first} */
  static List<Companion> of(Question question, Cube cube) {
    Companions companions = new Companions(question, cube);
    companions.add("", companions.all(), cube);
    companions.limits();
    if (Sets.hasCountries(cube) && companions.counting == Counting.FULL) {
      companions.byCountry();
    }
    if (question.detail()) {
      companions.parts();
    }
    return companions.lines;
  }

  private void add(String part, String label, Cube some) {
    lines.add(new Companion(part, label, Sets.counted(some, counting)));
  }

  private void limits() {
    if (Sets.hasAuthors(cube) && selection.traits().maxAuthors().isEmpty()) {
      AUTHOR_LIMITS.forEach(
          most -> add("", "  at most " + most + " authors", Sets.withinAuthors(cube, most)));
    }
    boolean open = selection.reach().maxCountries().orElse(COUNTRY_LIMIT + 1) > COUNTRY_LIMIT;
    if (question.detail() && open && Sets.hasCountries(cube)) {
      Band few = Band.upTo(COUNTRY_LIMIT);
      add("", "  " + few.title(), few.of(cube));
    }
  }

  private void byCountry() {
    if (!selection.reach().onlySides()) {
      lines.add(new Companion("", "  " + only(), List.of(new Stratum(1, Sets.onlySides(cube)))));
    }
    lines.add(new Companion("", "  weighted by country share", Sets.fractional(cube)));
  }

  private void parts() {
    if (Sets.hasAuthors(cube)) {
      bands("By number of authors", Band.AUTHORS);
    }
    if (Sets.hasCountries(cube)) {
      bands("By number of countries", Band.NESTED);
    }
  }

  private void bands(String part, List<Band> bands) {
    bands.stream()
        .filter(band -> band.occurs(cube))
        .forEach(band -> add(part, "  " + band.title(), band.of(cube)));
  }

  private String all() {
    List<Side> sides = selection.sides();
    if (sides.isEmpty()) {
      return "All publications";
    }
    if (sides.size() == 1) {
      return "All with " + sides.get(0).sentenceName();
    }
    boolean countries = sides.stream().allMatch(side -> side.countries().size() == 1);
    return countries ? "All with both countries" : "All with both sides";
  }

  private String only() {
    List<String> names = selection.sides().stream().map(Side::shortName).toList();
    return names.size() == 1
        ? names.get(0) + " only, no other country"
        : String.join(" and ", names) + " only, no third country";
  }
}
