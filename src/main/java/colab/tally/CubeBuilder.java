package colab.tally;

import colab.corpus.Batch;
import colab.corpus.Row;
import colab.corpus.Selection;
import colab.corpus.Sieve;
import colab.publication.Attribute;
import java.util.Optional;

/** Fills one cube from the rows that its breakdown selects. Mutable. */
final class CubeBuilder {
  private final Breakdown breakdown;
  private final Placing places;
  private final Leaders leaders;
  private final Optional<JournalsMet> journals;
  private final Facts facts;
  private final Sieve sieve;
  private final boolean summed;
  private final Optional<BySubjects> bySubjects;

  /**
   * Builds the cube of a breakdown.
   *
   * @param sieve of its selection; others may ask it too
   */
  CubeBuilder(Breakdown breakdown, Sieve sieve) {
    this.breakdown = breakdown;
    this.places = new Placing(breakdown, this::fresh);
    this.leaders = new Leaders(breakdown.leaders());
    Selection selection = breakdown.selection();
    this.journals = selection.subjects().journals().map(list -> new JournalsMet(list, selection));
    this.facts = new Facts(journals);
    this.sieve = sieve;
    this.summed =
        breakdown.dimensions().isEmpty()
            && breakdown.values().isEmpty()
            && breakdown.leaders() == 0
            && breakdown.measures().stream().allMatch(Measure::isOfColumn);
    this.bySubjects = BySubjects.of(breakdown, places);
  }

  /** {@return whether the question speaks of the attribute} */
  boolean needs(Attribute attribute) {
    return breakdown.needs().contains(attribute);
  }

  /** {@return how many publications of the batch were counted} */
  int add(Batch batch) {
    if (journals.isPresent()) {
      return addEach(batch);
    }
    Batch asked = sieve.sift(batch);
    facts.add(asked);
    if (asked.rows() > 0 && summed) {
      places.only().add(asked);
    } else if (bySubjects.isPresent()) {
      bySubjects.get().add(asked);
    } else {
      tallyEach(asked);
    }
    return asked.rows();
  }

  private void tallyEach(Batch batch) {
    for (int i = 0; i < batch.rows(); i++) {
      tally(batch.row(i));
    }
  }

  private int addEach(Batch batch) {
    int counted = 0;
    for (int i = 0; i < batch.rows(); i++) {
      counted += add(batch.row(i)) ? 1 : 0;
    }
    return counted;
  }

  /** {@return whether the publication was counted} */
  boolean add(Row row) {
    if (!breakdown.selection().matches(row)) {
      if (journals.isPresent()) {
        journals.get().passedOver(row);
      }
      return false;
    }
    if (journals.isPresent()) {
      journals.get().counted(row);
    }
    facts.add(row);
    tally(row);
    return true;
  }

  private void tally(Row row) {
    leaders.offer(row);
    places.forEach(row, tally -> tally.add(row));
  }

  private Tally fresh() {
    return new Tally(breakdown.measures(), breakdown.values());
  }

  Cube cube() {
    return places.cube(fresh());
  }

  Leaders leaders() {
    return leaders;
  }

  Facts facts() {
    return facts;
  }
}
