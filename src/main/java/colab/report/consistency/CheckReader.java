package colab.report.consistency;

import colab.ColabException;
import colab.Nearest;
import colab.corpus.YearRange;
import colab.report.PublishedCell;
import colab.report.PublishedFigures;
import colab.report.Section;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads the checks on published figures from a report file. */
public final class CheckReader {
  private static final List<String> DIVISORS = List.of("known", "part", "inner");

  private final PublishedFigures figures;

  /** Takes the figures that checks may name. */
  public CheckReader(PublishedFigures figures) {
    this.figures = figures;
  }

  /**
   * {@return the checks, in their order}
   *
   * @throws ColabException when one is of no known kind, lacks a key or names a figure that is not
   *     there
   */
  public List<Check> read(List<Section> sections) {
    List<Check> checks = new ArrayList<>();
    sections.forEach(section -> checks.add(check(section)));
    return checks;
  }

  /**
   * A kind of check.
   *
   * @param keys what a report file says of one
   * @param make makes one of them
   */
  private record Kind(List<String> keys, Function<Section, Check> make) {}

  private Map<String, Kind> kinds() {
    Map<String, Kind> kinds = new LinkedHashMap<>();
    kinds.put("nesting", kind(this::nesting, "outer", "outer-years", "inner", "inner-years"));
    kinds.put("total", kind(this::total, "parts", "total"));
    kinds.put("mean-within-parts", kind(this::meanWithinParts, "sizes", "means", "whole"));
    kinds.put("rate-per-population", kind(this::rate, "numbers", "rates", "per", "of"));
    kinds.put("rank-conflict", kind(this::ranks, "one", "one-years", "other", "other-years"));
    kinds.put("growth-pair", kind(this::growths, "one", "one-years", "other", "other-years"));
    kinds.put(
        "implied-year", kind(this::impliedYear, "whole", "part", "implied", "known", "known-year"));
    kinds.put(
        "implied-mean", kind(this::impliedMean, "whole", "whole-years", "part", "part-years"));
    kinds.put("expectation", kind(this::expectation, "share", "expected"));
    kinds.put("rank-correlation", kind(this::correlation, "sizes", "means"));
    return kinds;
  }

  private static Kind kind(Function<Section, Check> make, String... keys) {
    List<String> known = new ArrayList<>(List.of("kind"));
    known.addAll(List.of(keys));
    return new Kind(known, make);
  }

  private Check check(Section section) {
    String name = section.text("kind");
    Map<String, Kind> kinds = kinds();
    Kind kind =
        Optional.ofNullable(kinds.get(name))
            .orElseThrow(
                () ->
                    section.wrong(
                        "kind",
                        "there is no check of kind \"" + name + "\"",
                        Nearest.hint(name, kinds.keySet())));
    return kind.make().apply(section.allowing(kind.keys()));
  }

  private Check nesting(Section section) {
    return new Nesting(
        one(section, "outer"),
        years(section, "outer-years"),
        one(section, "inner"),
        years(section, "inner-years"));
  }

  private Check total(Section section) {
    PublishedCell total = one(section, "total");
    List<PublishedCell> parts = all(section, "parts");
    return new Total(parts.stream().filter(cell -> !cell.equals(total)).toList(), total);
  }

  private Check meanWithinParts(Section section) {
    return new MeanWithinParts(sizes(section), all(section, "means"), one(section, "whole"));
  }

  private Check ranks(Section section) {
    return new RankConflict(
        one(section, "one"),
        section.text("one-years"),
        one(section, "other"),
        section.text("other-years"));
  }

  private Check growths(Section section) {
    return new GrowthPair(
        one(section, "one"),
        years(section, "one-years"),
        one(section, "other"),
        years(section, "other-years"));
  }

  private Check impliedYear(Section section) {
    return new ImpliedYear(
        one(section, "whole"),
        one(section, "part"),
        section.text("implied"),
        one(section, "known"),
        section.text("known-year"));
  }

  private Check expectation(Section section) {
    return new Expectation(one(section, "share"), number(section, "expected"));
  }

  private Check correlation(Section section) {
    return new RankCorrelation(sizes(section), all(section, "means"));
  }

  private Check impliedMean(Section section) {
    YearRange whole = years(section, "whole-years");
    YearRange part = years(section, "part-years");
    if (!whole.contains(part) || whole.equals(part)) {
      throw section.wrong(
          "part-years",
          part + " is no part of " + whole,
          "Name a shorter period inside the longer one.");
    }
    return new ImpliedMean(one(section, "whole"), whole, one(section, "part"), part);
  }

  private Check rate(Section section) {
    List<PublishedCell> numbers = all(section, "numbers");
    List<PublishedCell> rates = divisors(section, "rates");
    sameLength(section, numbers, rates);
    return new RatePerPopulation(numbers, rates, number(section, "per"), section.text("of"));
  }

  private List<PublishedCell> sizes(Section section) {
    List<PublishedCell> sizes = divisors(section, "sizes");
    sameLength(section, sizes, all(section, "means"));
    return sizes;
  }

  private static void sameLength(
      Section section, List<PublishedCell> some, List<PublishedCell> others) {
    if (some.size() != others.size()) {
      throw ColabException.couldNot(
          section.place() + ": " + some.size() + " figures against " + others.size(),
          "Name as many of each.");
    }
  }

  private static YearRange years(Section section, String key) {
    try {
      return YearRange.parse(section.text(key));
    } catch (ColabException e) {
      throw section.at(key).of(e);
    }
  }

  private static BigDecimal number(Section section, String key) {
    try {
      return new BigDecimal(section.text(key));
    } catch (NumberFormatException e) {
      throw section.wrong(
          key, "\"" + section.text(key) + "\" is not a number", "Write " + key + " = \"10\".");
    }
  }

  /** {@return the figures, once it is known that none of them is zero} */
  private List<PublishedCell> divisors(Section section, String key) {
    List<PublishedCell> found = all(section, key);
    if (found.stream().anyMatch(cell -> Numbers.of(cell).signum() == 0)) {
      throw section.wrong(
          key,
          section.text(key) + " is zero; nothing can be divided by it",
          "Name another figure.");
    }
    return found;
  }

  private List<PublishedCell> all(Section section, String key) {
    section.text(key);
    return figures.named(section.text(key), section.at(key));
  }

  private PublishedCell one(Section section, String key) {
    boolean divides = DIVISORS.contains(key);
    List<PublishedCell> found = divides ? divisors(section, key) : all(section, key);
    if (found.size() > 1) {
      throw section.wrong(key, key + " names " + found.size() + " figures", "Name one row, not *.");
    }
    return found.get(0);
  }
}
