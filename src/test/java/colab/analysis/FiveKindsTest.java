package colab.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** F1 by the five kinds of collaboration, and the part of a pair that one person joins. */
final class FiveKindsTest {
  private static final String F1 = "src/test/cases/counting/f1-score/works.jsonl";

  @Test
  void domesticIsOneKindWhereTheNumberOfInstitutionsIsNotGiven() {
    Answered answer =
        Answered.to(
            new FwciByAnalysis(
                Answered.full(Answered.of("JP")), By.COLLABORATION, Bylines.library(F1)));
    assertThat(answer.rows("collaboration", "output"))
        .containsExactly(
            "1 country (domestic) | 2",
            "2 countries (bilateral) | 3",
            "3 countries (trilateral) | 1",
            "4 or more (quadrilateral+) | 1");
    assertThat(answer.notes())
        .contains(
            "Domestic is one kind where the source gives no number of institutions, else two.");
  }

  @Test
  void aQuarterOfThePairIsJointByOnePerson() {
    Question question = Answered.full(Answered.of("GB", "JP")).forced();
    Question detailed =
        new Question(
            question.selection(),
            question.counting(),
            question.resamples(),
            question.splits(),
            question.seed(),
            true,
            true,
            0);
    Answered answer = Answered.to(new FwciAnalysis(detailed, Bylines.library(F1)));
    assertThat(answer.notes())
        .contains("One person: 25.0% are joint by one author with affiliations on both sides only");
  }
}
