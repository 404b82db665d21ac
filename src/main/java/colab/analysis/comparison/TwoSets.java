package colab.analysis.comparison;

import colab.ColabException;
import colab.analysis.Library;
import colab.analysis.Question;
import colab.analysis.Sets;
import colab.analysis.Words;
import colab.corpus.Selection;
import colab.corpus.Side;
import colab.indicator.Counting;
import colab.tally.Breakdown;
import colab.tally.Dimension;
import colab.tally.Export;
import colab.tally.Measure;
import java.util.List;
import java.util.Set;

/**
 * A question about two sets.
 *
 * @param question what is asked, about the first set
 * @param second the set that it is compared with
 */
public record TwoSets(Question question, Selection second) {
  private static final String HERE = " in these files";

  /**
   * {@return the question}
   *
   * @throws ColabException when both sets are the same
   */
  public static TwoSets of(Question question, Selection second) {
    if (question.selection().equals(second)) {
      throw ColabException.usage(
          "both sets are the same: " + Words.set(second), "Describe two sets.");
    }
    return new TwoSets(question, second);
  }

  Selection first() {
    return question.selection();
  }

  /** {@return whether the first set is part of the second by what they ask, whatever is counted} */
  boolean isPart() {
    return isPart(first(), second);
  }

  private static boolean isPart(Selection inner, Selection outer) {
    return outer.withSides(inner.sides()).equals(inner)
        && outer.sides().stream().allMatch(side -> inner.sides().stream().anyMatch(side::includes));
  }

  /** {@return whether the second set is part of the first by what they ask} */
  boolean containsSecond() {
    return isPart(second, first());
  }

  /** {@return whether the years are not the same} */
  boolean differInYears() {
    return !first().years().equals(second.years());
  }

  /** {@return the name of a set at the head of a row} */
  String name(Selection selection, Export export) {
    String years =
        differInYears() ? selection.years().map(range -> ", " + range).orElse(", all years") : "";
    return Words.title(selection, export).replace(HERE, "") + years;
  }

  /** {@return both at the head of a table} */
  String title(Export export) {
    boolean here = Words.title(second, export).endsWith(HERE);
    return name(first(), export) + " against " + inSentence(second, export) + (here ? HERE : "");
  }

  /** {@return the name of a set in a sentence} */
  String inSentence(Selection selection, Export export) {
    String name = name(selection, export);
    boolean word = name.length() > 1 && Character.isLowerCase(name.charAt(1));
    boolean ownName = selection.sides().stream().map(Side::shortName).anyMatch(name::startsWith);
    return word && !ownName ? Character.toLowerCase(name.charAt(0)) + name.substring(1) : name;
  }

  /**
   * {@return the one export that answers for both sets}
   *
   * @throws ColabException when none does: what stands in two exports is not told apart
   */
  Export export(Library library, List<Dimension> dimensions) {
    List<Breakdown> both =
        List.of(
            Breakdown.of(first(), dimensions, Set.of(Measure.FWCI)),
            Breakdown.of(second, dimensions, Set.of(Measure.FWCI)));
    Export export = library.covering(both).orElseThrow(() -> apart(library, both));
    if (export.isCounted() && question.counting() == Counting.FRACTIONAL) {
      library.choose(both.get(0), question.counting());
    }
    return export;
  }

  private ColabException apart(Library library, List<Breakdown> both) {
    List<Export> each = both.stream().map(library::choose).toList();
    return ColabException.couldNot(
        "no one export covers both sets: "
            + Words.set(first())
            + " come from "
            + Words.name(each.get(0))
            + ", "
            + Words.set(second)
            + " from "
            + Words.name(each.get(1))
            + "; which stand in both cannot be told",
        "Export "
            + Words.wanted(wider())
            + " from SciVal, or add --assume-scope files to take all files as one set.");
  }

  private Selection wider() {
    return first().sides().size() <= second.sides().size() ? first() : second;
  }

  /** {@return what cells are kept apart by} */
  List<Dimension> dimensions(Dimension... own) {
    return Sets.with(question.counting(), own).stream().distinct().toList();
  }
}
