package colab.analysis.international;

import colab.ColabException;
import colab.analysis.Library;
import colab.analysis.Words;
import colab.corpus.Scope;
import colab.corpus.Selection;
import colab.corpus.Side;
import colab.publication.Attribute;
import colab.table.Value;
import colab.tally.Breakdown;
import colab.tally.Dimension;
import colab.tally.Export;
import colab.tally.Filled;
import colab.tally.Measure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whose whole output an export holds: a share of international publications needs the others too.
 *
 * @param library the exports
 * @param byYear whether a row a year is asked for
 */
record Coverage(Library library, boolean byYear) {
  private static final int NAMED = 4;

  /** So many publications are never all international by chance. */
  private static final int NO_CHANCE = 30;

  /** {@return what an export must have to answer} */
  Breakdown essential(Selection selection) {
    List<Dimension> dimensions = byYear ? List.of(Dimension.YEAR) : List.of();
    return Breakdown.of(selection, dimensions, Set.of(Measure.INTERNATIONAL));
  }

  /** {@return all that is counted of the selection} */
  Breakdown full(Selection selection, Export export) {
    if (export.isCounted()) {
      return Breakdown.of(selection, List.of(Dimension.YEAR), Set.of(Measure.INTERNATIONAL));
    }
    List<Dimension> dimensions = new ArrayList<>();
    if (byYear) {
      dimensions.add(Dimension.YEAR);
    }
    dimensions.add(Dimension.COUNTRY_NUMBER);
    dimensions.add(Dimension.SIDE_COUNTRIES);
    if (export.attributes().contains(Attribute.AUTHOR_NUMBER)) {
      dimensions.add(Dimension.SEVERAL_AUTHORS);
    }
    if (export.attributes().contains(Attribute.INSTITUTION_NUMBER)) {
      dimensions.add(Dimension.SEVERAL_INSTITUTIONS);
    }
    return Breakdown.of(selection, dimensions, Set.of());
  }

  /**
   * {@return the question, of the side that the only export is about where none is named}
   *
   * @throws ColabException where the export holds international publications only
   */
  Selection asked(Selection selection) {
    if (!selection.sides().isEmpty()) {
      return selection;
    }
    Scope scope = library.choose(essential(selection)).scope();
    if (scope.international() || scope.sides().size() > 1) {
      throw ColabException.couldNot(
          "the only fitting export holds " + scope.inWords() + ", all of them international",
          "Export 'Publications in " + place(scope) + "' from SciVal.");
    }
    return scope.sides().size() == 1 ? selection.withSides(scope.sides()) : selection;
  }

  private static String place(Scope scope) {
    return scope.sides().stream().findFirst().map(Side::name).orElse("the World");
  }

  /**
   * {@return the one export that holds all of these sets}
   *
   * @throws ColabException when none does; it names what the nearest lacks
   */
  Export ofAll(List<Selection> sets) {
    Optional<Export> all =
        library.exports().stream().filter(export -> lacking(export, sets).isEmpty()).findFirst();
    if (all.isPresent()) {
      return all.get();
    }
    Export first =
        library.exports().stream()
            .min(Comparator.comparingInt(export -> lacking(export, sets).size()))
            .orElseThrow();
    List<Selection> lacking = lacking(first, sets);
    if (lacking.size() == sets.size()) {
      library.choose(essential(sets.get(0)));
    }
    List<String> names =
        lacking.stream().limit(NAMED).map(set -> set.sides().get(0).name()).toList();
    throw ColabException.couldNot(
        Words.name(first)
            + " has "
            + (sets.size() - lacking.size())
            + " of the "
            + sets.size()
            + " countries; it lacks "
            + String.join(", ", names)
            + (lacking.size() > NAMED ? " and " + (lacking.size() - NAMED) + " more" : ""),
        "Export all of them, or name those that are there: --among UK,FR,DE.");
  }

  private List<Selection> lacking(Export export, List<Selection> sets) {
    return sets.stream().filter(set -> !holds(export, set)).toList();
  }

  /** {@return whether the export answers for the set} */
  boolean holds(Export export, Selection set) {
    Breakdown essential = essential(set);
    return export.refusal(essential).isEmpty()
        && export.attributes().containsAll(essential.needs());
  }

  /**
   * Files that do not say what they hold may hold international publications only.
   *
   * @throws ColabException when all of many are
   */
  static void check(Export export, Selection selection, Filled answer) {
    boolean unclear = !export.isCounted() && export.scope().basis() == Scope.Basis.UNDECLARED;
    if (!unclear) {
      return;
    }
    Collaboration set = new Collaboration(answer.cube());
    boolean all = set.kinds().equals(Set.of(Kind.INTERNATIONAL));
    long number = set.output() instanceof Value.Count count ? count.number() : 0;
    if (all && number >= NO_CHANCE && selection.sides().size() < 2) {
      throw ColabException.couldNot(
          export.provenances().get(0).source()
              + ": all "
              + Words.number(number)
              + " "
              + Words.set(selection)
              + " in these files have another country: they seem to hold international ones only",
          "Export all publications; or, if these are all, add --assume-scope world.");
    }
  }
}
