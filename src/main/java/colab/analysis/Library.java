package colab.analysis;

import colab.ColabException;
import colab.corpus.Selection;
import colab.corpus.YearRange;
import colab.indicator.Counting;
import colab.publication.Attribute;
import colab.tally.Breakdown;
import colab.tally.Dimension;
import colab.tally.Export;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The exports at hand. A question goes to the narrowest one whose scope covers it: publications
 * before tables counted already, then the scope with most limits, then the shortest years, then the
 * newest. Tables counted already are opened only when no set of publications answers in full.
 */
public final class Library {
  private static final int MOST_TOLD = 4;

  private final List<Export> publications;
  private final Supplier<List<Export>> counted;
  private Optional<List<Export>> all = Optional.empty();

  /**
   * Exports at hand.
   *
   * @param publications sets of publications
   * @param counted what opens the tables that were counted already
   */
  public Library(List<? extends Export> publications, Supplier<List<Export>> counted) {
    this.publications =
        publications.stream().<Export>map(export -> export).sorted(Library::bestFirst).toList();
    this.counted = counted;
  }

  /** Exports at hand, of either kind. */
  public Library(List<Export> exports) {
    this(exports, List::of);
  }

  /** {@return all of them, best first} */
  public List<Export> exports() {
    if (all.isEmpty()) {
      all =
          Optional.of(
              Stream.concat(publications.stream(), counted.get().stream())
                  .sorted(Library::bestFirst)
                  .toList());
    }
    return all.get();
  }

  /** Java's own makers of comparators make classes at each start. */
  private static int bestFirst(Export one, Export other) {
    int order = Boolean.compare(one.isCounted(), other.isCounted());
    if (order == 0) {
      order = Integer.compare(other.scope().narrowness(), one.scope().narrowness());
    }
    if (order == 0) {
      order = Integer.compare(length(one), length(other));
    }
    return order == 0 ? Long.compare(exported(other), exported(one)) : order;
  }

  private static int length(Export export) {
    return export.scope().years().map(years -> years.length()).orElse(Integer.MAX_VALUE);
  }

  private static long exported(Export export) {
    return export.provenances().stream()
        .flatMap(provenance -> provenance.exported().stream())
        .mapToLong(date -> date.toEpochDay())
        .max()
        .orElse(Long.MIN_VALUE + 1);
  }

  /**
   * {@return the export that answers}
   *
   * @throws ColabException when none covers the question; it says what each holds and what to
   *     export
   */
  public Export choose(Breakdown breakdown) {
    return covering(breakdown).orElseThrow(() -> refused(breakdown));
  }

  /**
   * {@return the export that answers in this counting}
   *
   * @throws ColabException when none does
   */
  public Export choose(Breakdown breakdown, Counting counting) {
    Set<Attribute> needs = EnumSet.noneOf(Attribute.class);
    counting.dimension().map(Dimension::attribute).ifPresent(needs::add);
    Export export = needs.isEmpty() ? choose(breakdown) : choose(breakdown).serving(needs);
    String source = export.provenances().get(0).source();
    if (counting.isFractional() && export.isCounted()) {
      throw ColabException.couldNot(
          source + ": country shares need publications: this export is already counted",
          "Leave --counting "
              + counting.id()
              + " out, or export "
              + Words.wanted(breakdown.selection())
              + " from SciVal.");
    }
    if (!export.attributes().containsAll(needs)) {
      Attribute missing = needs.iterator().next();
      throw ColabException.couldNot(
          source
              + ": counting by "
              + counting.id()
              + " needs "
              + missing.title()
              + ", which "
              + export.provider().title()
              + " does not give here",
          missing == Attribute.INSTITUTION_COUNTRIES
              ? Whereabouts.advice(export) + " Or count --counting fractional."
              : "Take OpenAlex's works, or Web of Science, Scopus or Dimensions with affiliations;"
                  + " or count --counting fractional.");
    }
    return export;
  }

  /** {@return the export that answers, if there is one} */
  public Optional<Export> covering(Breakdown breakdown) {
    return covering(List.of(breakdown));
  }

  /** {@return the export that answers all of these, if there is one} */
  public Optional<Export> covering(List<Breakdown> breakdowns) {
    Set<Attribute> needs = EnumSet.noneOf(Attribute.class);
    breakdowns.forEach(breakdown -> needs.addAll(breakdown.needs()));
    Predicate<Export> willing =
        export -> breakdowns.stream().allMatch(each -> export.refusal(each).isEmpty());
    Predicate<Export> able = willing.and(export -> export.attributes().containsAll(needs));
    return best(able)
        .or(
            () ->
                exports().stream()
                    .filter(export -> !export.isCounted() && willing.test(export))
                    .findFirst())
        .map(export -> export.serving(needs));
  }

  /**
   * {@return the best of those that fit, if any does} Tables counted already are opened only when
   * no set of publications fits.
   */
  public Optional<Export> best(Predicate<Export> fits) {
    Optional<Export> own = publications.stream().filter(fits).findFirst();
    return own.isPresent() ? own : exports().stream().filter(fits).findFirst();
  }

  /** {@return the sets of publications that answer, best first} */
  public List<Export> publications(Breakdown breakdown) {
    return publications.stream()
        .filter(export -> export.refusal(breakdown).isEmpty())
        .map(export -> export.serving(breakdown.needs()))
        .filter(export -> export.attributes().containsAll(breakdown.needs()))
        .toList();
  }

  /** {@return the other sets of publications that would answer, too} */
  List<Export> others(Breakdown breakdown, Export chosen) {
    return publications.stream()
        .filter(export -> export.serving(breakdown.needs()) != chosen)
        .filter(export -> export.refusal(breakdown).isEmpty())
        .toList();
  }

  private ColabException refused(Breakdown breakdown) {
    Selection selection = breakdown.selection();
    for (Export export : publications) {
      String refusal = export.refusal(breakdown);
      if (refusal.startsWith(Export.MIXED)) {
        throw ColabException.couldNot(
            "these files are of several databases: " + refusal, "Name the files of one of them.");
      }
    }
    StringBuilder message =
        new StringBuilder("no export here covers ").append(Words.set(selection));
    selection.years().ifPresent(years -> message.append(", ").append(years));
    exports().stream()
        .limit(MOST_TOLD)
        .forEach(
            export ->
                message
                    .append("\n  ")
                    .append(name(export))
                    .append(": ")
                    .append(reason(export, breakdown)));
    if (exports().size() > MOST_TOLD) {
      message
          .append("\n  and ")
          .append(exports().size() - MOST_TOLD)
          .append(" more (colab check lists them)");
    }
    String others =
        "xport "
            + Words.wanted(selection)
            + " from SciVal; only if these files hold them all: --assume-scope world.";
    return ColabException.couldNot(
        message.toString(),
        otherYears(selection)
            .map(years -> "Ask for years within " + years + ", or e" + others)
            .orElse("E" + others));
  }

  /** {@return the years of an export that lacks nothing but the years that were asked for} */
  private Optional<YearRange> otherYears(Selection selection) {
    return exports().stream()
        .map(Export::scope)
        .filter(scope -> !selection.sides().isEmpty() && scope.covers(selection))
        .filter(scope -> !scope.coversYears(selection))
        .flatMap(scope -> scope.years().stream())
        .findFirst();
  }

  private static String name(Export export) {
    String source = export.provenances().get(0).source();
    return source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
  }

  private static String reason(Export export, Breakdown breakdown) {
    String refusal = export.refusal(breakdown);
    return refusal.isEmpty() ? "it lacks " + missing(export, breakdown) : refusal;
  }

  private static String missing(Export export, Breakdown breakdown) {
    List<String> missing =
        breakdown.needs().stream()
            .filter(attribute -> !export.attributes().contains(attribute))
            .map(Attribute::title)
            .toList();
    return String.join(", ", missing);
  }
}
