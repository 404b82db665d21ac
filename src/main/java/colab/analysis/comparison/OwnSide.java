package colab.analysis.comparison;

import colab.analysis.Question;
import colab.corpus.Side;
import colab.indicator.Stratum;
import colab.indicator.comparison.Comparison;
import colab.indicator.comparison.Standardisation;
import colab.table.Value;
import colab.tally.Cell;
import colab.tally.Filled;
import colab.tally.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The co-publications of a pair against one side's own publications. */
final class OwnSide {
  private final OwnRequests requests;
  private final Question question;
  private final List<Filled> filled;
  private final Side side;
  private final Optional<Standardisation> mix;

  OwnSide(OwnRequests requests, Question question, List<Filled> filled, Side side) {
    this.requests = requests;
    this.question = question;
    this.filled = filled;
    this.side = side;
    this.mix = requests.hasStrata() ? standardised() : Optional.empty();
  }

  private Optional<Standardisation> standardised() {
    return requests
        .filled(filled, side, OwnSet.WITHOUT)
        .map(own -> new Standardisation(filled.get(1).cube(), own.cube(), question.forRow()));
  }

  Side side() {
    return side;
  }

  private Side partner() {
    return OwnComparison.partner(requests.pair(), side);
  }

  private Cell joint() {
    return filled.get(1).cube().total();
  }

  private Optional<Cell> own(OwnSet set) {
    return requests.filled(filled, side, set).map(answer -> answer.cube().total());
  }

  /** {@return a row for each set of the side, and one for what its subjects lead to expect} */
  List<OwnRow> rows() {
    List<OwnRow> rows = new ArrayList<>();
    for (OwnSet set : OwnSet.values()) {
      rows.add(row(set));
    }
    rows.add(expected());
    return rows;
  }

  private OwnRow row(OwnSet set) {
    if (set == OwnSet.ALL) {
      return own(OwnSet.WITHOUT).map(this::all).orElseGet(() -> missing(set));
    }
    OwnRow row = own(set).map(cell -> against(set, cell)).orElseGet(() -> missing(set));
    return set == OwnSet.WITHOUT
        ? mix.map(
                found -> row.with("mix_effect", found.mix()).with("impact_effect", found.impact()))
            .orElse(row)
        : row;
  }

  private OwnRow all(Cell rest) {
    Tally all = ((Tally) joint()).fresh();
    all.merge((Tally) joint());
    all.merge((Tally) rest);
    Comparison comparison = comparison(rest);
    return OwnRow.of(name(OwnSet.ALL), all)
        .with("ratio", comparison.ratioToBoth())
        .with("difference", comparison.differenceToBoth())
        .tested(comparison)
        .repeating();
  }

  private OwnRow against(OwnSet set, Cell own) {
    return OwnRow.of(name(set), own).compared(comparison(own));
  }

  private Comparison comparison(Cell own) {
    return Comparison.of(
        List.of(new Stratum(1, joint())), List.of(new Stratum(1, own)), question.rowChance());
  }

  private OwnRow missing(OwnSet set) {
    return OwnRow.missing(name(set), "needs " + set.wanted(requests.pair(), side));
  }

  private OwnName name(OwnSet set) {
    return set.name(side, partner());
  }

  /** {@return what the subjects explain; nothing where own output or subjects are not there} */
  Optional<Standardisation> mix() {
    return mix;
  }

  private OwnRow expected() {
    OwnName name = OwnName.expected(side);
    if (mix.isEmpty()) {
      String reason =
          requests.hasStrata()
              ? "needs " + OwnSet.WITHOUT.wanted(requests.pair(), side)
              : "needs subjects, years and types";
      return OwnRow.missing(name, reason);
    }
    Standardisation found = mix.get();
    return OwnRow.missing(name, "not of a set of publications")
        .with("fwci", found.expected())
        .with("ratio", found.ratio())
        .with("uncovered_percent", Value.quantity(found.uncoveredPercent()));
  }
}
