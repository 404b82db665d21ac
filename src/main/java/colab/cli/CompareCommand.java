package colab.cli;

import colab.ColabException;
import colab.analysis.Analysis;
import colab.analysis.By;
import colab.analysis.Library;
import colab.analysis.Question;
import colab.analysis.comparison.OwnComparison;
import colab.analysis.comparison.SetComparison;
import colab.analysis.comparison.SetComparisonBy;
import colab.analysis.comparison.TwoSets;
import colab.corpus.Selection;
import colab.indicator.Counting;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Two sets against each other. */
final class CompareCommand implements QuestionCommand {
  private final Common common;
  private Optional<String> first = Optional.empty();
  private Optional<String> second = Optional.empty();
  private boolean own;
  private Optional<By> by = Optional.empty();

  CompareCommand(Surroundings surroundings) {
    this.common = new Common(surroundings);
  }

  @Override
  public void declare(Options options) {
    options.examples(
        "  colab compare --a pair=UK,JP --b country=JP exports/",
        "  colab compare --a 'pair=UK,JP max-authors=10' --b pair=UK,DE exports/",
        "  colab compare --a pair=UK,JP --b country=JP --by subject export.csv",
        "  colab compare --pair UK,JP --own exports/");
    common.declare(options);
    options
        .option("--a SET", "A set: options of a set without dashes, and international, in quotes.")
        .text(given -> first = Optional.of(given));
    options
        .option("--b SET", "What it is compared with.")
        .text(given -> second = Optional.of(given));
    options.flag(
        "--own",
        "The pair against what each side publishes without the other.",
        given -> own = given);
    options
        .option("--by WHAT", "A row for each year, subject, type, authors or countries.")
        .constant(By.class, given -> by = Optional.of(given));
  }

  private static final Set<By> ROWS = EnumSet.of(By.YEAR, By.SUBJECT, By.TYPE);

  @Override
  public Common common() {
    return common;
  }

  @Override
  public Set<Counting> countings() {
    return own ? EnumSet.of(Counting.FULL, Counting.FRACTIONAL) : EnumSet.allOf(Counting.class);
  }

  @Override
  public Set<Tuning> tunings() {
    return by.isPresent()
        ? EnumSet.of(Tuning.RESAMPLES, Tuning.PERMUTATIONS)
        : EnumSet.allOf(Tuning.class);
  }

  @Override
  public Analysis analysis(Library library) {
    if (own) {
      return own(library);
    }
    if (first.isEmpty() || second.isEmpty()) {
      throw ColabException.usage(
          "compare needs two sets, --a and --b, or --pair and --own",
          "Write colab compare --a pair=UK,JP --b country=JP, or colab compare --pair UK,JP --own.");
    }
    if (by.isPresent() && !ROWS.contains(by.get())) {
      throw ColabException.usage(
          "compare has no rows by " + by.get().id(), "Choose --by year, subject or type.");
    }
    Question question = common.question();
    SetExpression one = SetExpression.parse("--a", first.get());
    SetExpression other = SetExpression.parse("--b", second.get());
    boolean named = one.namesSides() && other.namesSides();
    if (named && !question.selection().sides().isEmpty()) {
      throw ColabException.usage(
          "countries were given beside --a and --b, which name their own",
          "Leave them out; other options beside --a and --b hold for both.");
    }
    TwoSets sets = TwoSets.of(question.about(selection(one)), selection(other));
    return by.isPresent()
        ? new SetComparisonBy(sets, by.get(), library)
        : new SetComparison(sets, library);
  }

  private Selection selection(SetExpression set) {
    return set.selection(common.set(), common.data());
  }

  private Analysis own(Library library) {
    Question question = common.question();
    if (first.isPresent() || second.isPresent() || by.isPresent()) {
      throw ColabException.usage(
          "--own was given together with --a, --b or --by",
          "Write colab compare --pair UK,JP --own.");
    }
    if (question.selection().sides().size() != 2) {
      throw ColabException.usage("--own needs --pair", "Write colab compare --pair UK,JP --own.");
    }
    return new OwnComparison(question, library);
  }
}
