package colab.report.consistency;

import colab.ColabException;
import colab.Nearest;
import colab.corpus.YearRange;
import colab.report.PublishedCell;
import colab.report.PublishedFigures;
import colab.report.Section;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Reads the checks on published figures from a report file. */
public final class CheckReader {
  private static final List<String> KINDS =
      List.of(
          "nesting",
          "total",
          "mean-within-parts",
          "rate-per-population",
          "rank-conflict",
          "growth-pair",
          "implied-year",
          "implied-mean",
          "expectation",
          "rank-correlation");

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

  private Check check(Section section) {
    String kind = section.text("kind");
    return switch (kind) {
      case "nesting" -> {
        keys(section, "outer", "outer-years", "inner", "inner-years");
        yield new Nesting(
            one(section, "outer"),
            years(section, "outer-years"),
            one(section, "inner"),
            years(section, "inner-years"));
      }
      case "total" -> total(section);
      case "mean-within-parts" -> {
        keys(section, "sizes", "means", "whole");
        yield new MeanWithinParts(sizes(section), all(section, "means"), one(section, "whole"));
      }
      case "rate-per-population" -> rate(section);
      case "rank-conflict" -> {
        keys(section, "one", "one-years", "other", "other-years");
        yield new RankConflict(
            one(section, "one"),
            section.text("one-years"),
            one(section, "other"),
            section.text("other-years"));
      }
      case "growth-pair" -> {
        keys(section, "one", "one-years", "other", "other-years");
        yield new GrowthPair(
            one(section, "one"),
            years(section, "one-years"),
            one(section, "other"),
            years(section, "other-years"));
      }
      default -> more(section, kind);
    };
  }

  private Check more(Section section, String kind) {
    return switch (kind) {
      case "implied-year" -> {
        keys(section, "whole", "part", "implied", "known", "known-year");
        yield new ImpliedYear(
            one(section, "whole"),
            one(section, "part"),
            section.text("implied"),
            one(section, "known"),
            section.text("known-year"));
      }
      case "implied-mean" -> {
        keys(section, "whole", "whole-years", "part", "part-years");
        yield impliedMean(section);
      }
      case "expectation" -> {
        keys(section, "share", "expected");
        yield new Expectation(one(section, "share"), number(section, "expected"));
      }
      case "rank-correlation" -> {
        keys(section, "sizes", "means");
        yield new RankCorrelation(sizes(section), all(section, "means"));
      }
      default ->
          throw section.wrong(
              "kind", "there is no check of kind \"" + kind + "\"", Nearest.hint(kind, KINDS));
    };
  }

  private Check total(Section section) {
    keys(section, "parts", "total");
    PublishedCell total = one(section, "total");
    return new Total(
        all(section, "parts").stream().filter(cell -> !cell.equals(total)).toList(), total);
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
    keys(section, "numbers", "rates", "per", "of");
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

  private static void keys(Section section, String... keys) {
    List<String> known = new ArrayList<>(List.of("kind"));
    known.addAll(List.of(keys));
    section.allowing(known);
  }

  private static YearRange years(Section section, String key) {
    try {
      return YearRange.parse(section.text(key));
    } catch (ColabException e) {
      throw section.wrong(key, String.valueOf(e.getMessage()), e.hint());
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
