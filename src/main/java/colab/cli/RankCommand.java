package colab.cli;

import colab.ColabException;
import colab.analysis.Analysis;
import colab.analysis.Library;
import colab.analysis.Question;
import colab.analysis.RankAnalysis;
import colab.analysis.RankBy;
import colab.corpus.Selection;
import colab.corpus.Side;
import colab.indicator.Counting;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rank of a country. */
final class RankCommand implements QuestionCommand {
  private final Common common;
  private String of = "";
  private Optional<String> home = Optional.empty();
  private Optional<String> among = Optional.empty();
  private RankBy by = RankBy.OUTPUT;

  RankCommand(Surroundings surroundings) {
    this.common = new Common(surroundings);
  }

  @Override
  public void declare(Options options) {
    options.examples(
        "  colab rank --of UK --for JP export.csv",
        "  colab rank --of UK --for JP --years 2020 --value export.csv",
        "  colab rank --of UK --among G7 --by fwci benchmarking.csv");
    common.declare(options);
    options
        .option("--of A", "The country that is ranked.")
        .required()
        .of(Candidates.SIDES)
        .text(given -> of = given);
    options
        .option("--for B", "Among the partners of this country.")
        .of(Candidates.SIDES)
        .text(given -> home = Optional.of(given));
    options
        .option("--among GROUP", "Within this group, or a list of countries.")
        .of(Candidates.GROUPS)
        .text(given -> among = Optional.of(given));
    options
        .option(
            "--by WHAT",
            "output, share, fwci (or fcr, cnci), fwci_median, international, pp_top_1, pp_top_10, citations, citations_per_publication, cited, growth, compound_growth, trend_growth or index (default: output).")
        .constant(RankBy.class, given -> by = given);
    options.hide("--pair", "--country", "--group");
  }

  @Override
  public Common common() {
    return common;
  }

  @Override
  public Set<Counting> countings() {
    return EnumSet.of(Counting.FULL, Counting.FRACTIONAL);
  }

  @Override
  public Set<Tuning> tunings() {
    return by.hasFloor() ? EnumSet.of(Tuning.FORCE) : EnumSet.noneOf(Tuning.class);
  }

  @Override
  public Analysis analysis(Library library) {
    Rivals rivals = new Rivals(common);
    rivals.refuseSides();
    Side ranked = rivals.side(of);
    if (home.isPresent() == among.isPresent()) {
      throw ColabException.usage(
          "rank needs --for or --among, one of them", "Write colab rank --of UK --for JP.");
    }
    Question question = common.question();
    if (home.isPresent()) {
      Side owner = rivals.side(home.get());
      if (owner.countries().containsAny(ranked.countries())) {
        throw ColabException.usage(
            ranked.name() + " is no partner of itself", "Name two countries.");
      }
      Selection selection = question.selection().withSides(List.of(owner));
      return RankAnalysis.amongPartners(question.about(selection), ranked, by, library);
    }
    return RankAnalysis.within(
        question, ranked, rivals.with(ranked, among.orElseThrow()), by, library);
  }
}
