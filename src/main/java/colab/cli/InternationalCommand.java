package colab.cli;

import colab.ColabException;
import colab.analysis.Analysis;
import colab.analysis.Library;
import colab.analysis.Question;
import colab.analysis.international.InternationalAnalysis;
import colab.analysis.international.Peers;
import colab.analysis.international.RankedSharesAnalysis;
import colab.corpus.Side;
import colab.indicator.Counting;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** International share of output. */
final class InternationalCommand implements QuestionCommand {
  private final Common common;
  private Optional<String> of = Optional.empty();
  private Optional<String> among = Optional.empty();
  private boolean each;
  private Optional<String> by = Optional.empty();

  InternationalCommand(Surroundings surroundings) {
    this.common = new Common(surroundings);
  }

  @Override
  public void declare(Options options) {
    options.examples(
        "  colab international --country JP exports/",
        "  colab international --country JP --by year benchmarking.csv",
        "  colab international --institution \"Osaka University\" --by year world.csv",
        "  colab international --of JP --among OECD --years 2015 world.csv",
        "  colab international --group G7 --each benchmarking.csv");
    common.declare(options);
    options
        .option("--of A", "The country whose rank is asked for, with --among.")
        .of(Candidates.SIDES)
        .text(given -> of = Optional.of(given));
    options
        .option("--among GROUP", "Within this group, or a list of countries.")
        .of(Candidates.GROUPS)
        .text(given -> among = Optional.of(given));
    options.flag("--each", "A row for each member of the group, ranked.", given -> each = given);
    options.option("--by year", "A row for each year.").text(given -> by = Optional.of(given));
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
    boolean several = common.question().selection().sides().size() > 1;
    boolean ranked = several || of.isPresent() || each;
    return ranked ? EnumSet.of(Tuning.FORCE) : EnumSet.noneOf(Tuning.class);
  }

  @Override
  public Analysis analysis(Library library) {
    if (by.isPresent() && !by.get().equals("year")) {
      throw ColabException.usage(
          "international --by " + by.get() + " is not known", "Write --by year.");
    }
    Question question = common.question();
    boolean byYear = by.isPresent();
    Optional<Peers> peers = peers(question);
    return peers.isPresent()
        ? new RankedSharesAnalysis(question, peers.get(), byYear, library)
        : new InternationalAnalysis(question, byYear, library);
  }

  private Optional<Peers> peers(Question question) {
    List<Side> sides = question.selection().sides();
    if (of.isPresent() != among.isPresent()) {
      throw ColabException.usage(
          "--of and --among go together", "Write colab international --of JP --among OECD.");
    }
    if (of.isPresent()) {
      Rivals rivals = new Rivals(common);
      rivals.refuseSides();
      Side ranked = rivals.side(of.get());
      return Optional.of(
          new Peers(
              Optional.of(ranked),
              rivals.with(ranked, among.orElseThrow()),
              among.orElseThrow().contains(",") ? "" : among.orElseThrow(),
              Optional.empty()));
    }
    if (each) {
      return Optional.of(members(sides));
    }
    return sides.size() < 2
        ? Optional.empty()
        : Optional.of(new Peers(Optional.empty(), sides, "", Optional.empty()));
  }

  private Peers members(List<Side> sides) {
    if (sides.size() != 1 || sides.get(0).countries().size() < 2) {
      throw ColabException.usage(
          "--each needs a group or several countries",
          "Write colab international --group G7 --each.");
    }
    List<Side> members = new ArrayList<>();
    sides
        .get(0)
        .countries()
        .forEach(index -> members.add(Side.of(common.data().countries().get(index))));
    return new Peers(
        Optional.empty(), members, sides.get(0).shortName(), Optional.of(sides.get(0)));
  }
}
