package colab.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import colab.corpus.Normed;
import colab.corpus.Row;
import colab.publication.DocumentType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The worked values of the methods page, M5 to M8 and M11. */
class ExpectedCitationsTest {
  private static double number(long millionths) {
    assertThat(millionths).isNotEqualTo(Row.MISSING);
    return (double) millionths / Row.SCALE;
  }

  private static double fine(long billionths) {
    assertThat(billionths).isNotEqualTo(Row.MISSING);
    return (double) billionths / Row.FINE;
  }

  private static List<Double> impacts(List<Given> world, List<Given> of) {
    Norms norms = new Norms(Given.baseline(world));
    return of.stream().map(each -> number(each.against(norms).fwci())).toList();
  }

  private static void assertImpacts(List<Double> found, double... expected) {
    assertThat(found).hasSize(expected.length);
    for (int i = 0; i < expected.length; i++) {
      assertThat(found.get(i)).as("publication %d", i + 1).isCloseTo(expected[i], within(1e-6));
    }
  }

  private static double mean(List<Double> numbers) {
    return numbers.stream().mapToDouble(each -> each).average().orElseThrow();
  }

  @Test
  void everyPublicationOfTheFixtureHasItsImpact() {
    assertImpacts(
        impacts(Given.F1, Given.F1),
        1.363636,
        0.272727,
        0.136364,
        1.718182,
        0,
        0.6,
        0.45,
        0.681818,
        0.9,
        5.727273,
        0,
        0.15);
  }

  @Test
  void theFixturesCellsAndTheirHarmonicMeanAreThoseOfThePage() {
    Norms norms = new Norms(Given.baseline(Given.F1));
    assertThat(fine(Given.F1.get(0).against(norms).normed(Normed.EXPECTED)))
        .isCloseTo(7.333333, within(1e-6));
    assertThat(fine(Given.F1.get(4).against(norms).normed(Normed.EXPECTED)))
        .isCloseTo(6.666667, within(1e-6));
    assertThat(fine(Given.F1.get(3).against(norms).normed(Normed.EXPECTED)))
        .isCloseTo(6.984127, within(1e-6));
    Distribution cell = Given.baseline(Given.F1).cells().values().iterator().next().all();
    assertThat(Weight.text(cell.weight())).isEqualTo("6");
    assertThat(Weight.text(cell.citations())).isEqualTo("44");
  }

  @Test
  void theWorldsMeanIsOneAndThatOfTheArithmeticMeanIsNot() {
    assertThat(mean(impacts(Given.F1, Given.F1))).isCloseTo(1, within(1e-6));
    double arithmetic = 0;
    for (Given each : Given.F1) {
      boolean both = each.fields().equals(Given.fields("M P"));
      double one = each.fields().equals(Given.fields("M")) ? 22 / 3.0 : 20 / 3.0;
      arithmetic += each.citations() / (both ? 7 : one) / Given.F1.size();
    }
    assertThat(arithmetic).isCloseTo(0.998593, within(1e-6));
  }

  @Test
  void aCellIsItsCitationsOverItsPublications() {
    List<Given> cell =
        List.of(Given.of("M", 1, 0), Given.of("M", 1, 1), Given.of("M", 1, 2), Given.of("M", 1, 9));
    assertImpacts(impacts(cell, cell), 0, 0.333333, 0.666667, 3);
  }

  @Test
  void ofTwoFieldsTheHarmonicMeanIsExpected() {
    List<Given> world = List.of(Given.of("M", 1, 4), Given.of("P", 1, 12));
    assertImpacts(impacts(world, List.of(Given.of("M P", 1, 6))), 1.0);
  }

  @Test
  void aWindowTakesThePublicationYearAndThreeMore() {
    Given cited =
        Given.of(2018, DocumentType.ARTICLE, "M", 1, 23)
            .cited(new TreeMap<>(Map.of(2018, 1L, 2019, 3L, 2020, 5L, 2021, 4L, 2022, 10L)));
    assertThat(Window.citations(cited, OptionalInt.of(4))).isEqualTo(13);
    assertThat(Window.citations(cited, OptionalInt.empty())).isEqualTo(23);
    assertThat(Window.citations(Given.of("M", 1, 3), OptionalInt.of(4))).isEqualTo(Row.MISSING);
  }

  @Test
  void whatNobodyCitesHasNoRatioAndOtherFieldsRemain() {
    List<Given> world =
        List.of(Given.of("M", 1, 0), Given.of("M", 1, 0), Given.of("P", 1, 4), Given.of("P", 1, 2));
    Norms norms = new Norms(Given.baseline(world));
    assertThat(Given.of("M", 1, 0).against(norms).fwci()).isEqualTo(Row.MISSING);
    assertThat(norms.of(2016, DocumentType.ARTICLE, Given.fields("M")).lack())
        .hasValue(Lack.UNCITED);
    assertThat(number(Given.of("M P", 1, 6).against(norms).fwci())).isCloseTo(2, within(1e-6));
    assertThat(norms.of(2016, DocumentType.ARTICLE, Given.fields("M P")).uncited()).isPresent();
  }

  @Test
  void aCellOfFewTakesItsAreaInTheSameYearAndType() {
    List<Given> world = new ArrayList<>(Collections.nCopies(9, Given.of("2602", 1, 1)));
    world.addAll(Collections.nCopies(11, Given.of("2603", 1, 5)));
    world.add(Given.of(2017, DocumentType.ARTICLE, "2602", 1, 100));
    Norms norms = new Norms(Given.baseline(world, Given.about(10)));
    Norm sparse = norms.of(2016, DocumentType.ARTICLE, Given.fields("2602"));
    assertThat(sparse.isWidened()).isTrue();
    assertThat(1 / sparse.inverse()).isCloseTo((9 + 55) / 20.0, within(1e-12));
    Norm dense = norms.of(2016, DocumentType.ARTICLE, Given.fields("2603"));
    assertThat(dense.isWidened()).isFalse();
    assertThat(1 / dense.inverse()).isCloseTo(5, within(1e-12));
    assertThat(1 / norms.of(2016, DocumentType.ARTICLE, Given.fields("2604")).inverse())
        .isCloseTo(3.2, within(1e-12));
  }

  @Test
  void whatTheBaselineDoesNotHaveIsMissingForAReason() {
    Norms norms = new Norms(Given.baseline(Given.F1));
    assertThat(norms.of(2017, DocumentType.ARTICLE, Given.fields("M")).lack()).hasValue(Lack.YEAR);
    assertThat(norms.of(2016, DocumentType.LETTER, Given.fields("M")).lack()).hasValue(Lack.TYPE);
    assertThat(norms.of(2016, DocumentType.RETRACTED, Given.fields("M")).lack())
        .hasValue(Lack.TYPE);
    assertThat(norms.of(2016, DocumentType.ARTICLE, Given.fields("")).lack())
        .hasValue(Lack.FIELD_UNKNOWN);
    assertThat(norms.of(2016, DocumentType.ARTICLE, Given.fields("1202")).lack())
        .hasValue(Lack.FIELD);
    assertThat(norms.of(2016, DocumentType.REVIEW, Given.fields("M")).lack()).hasValue(Lack.FIELD);
  }

  @Test
  void eachTypeHasAMeanOfItsOwn() {
    List<Given> world =
        List.of(Given.of("M", 1, 2), Given.of(2016, DocumentType.REVIEW, "M", 1, 20));
    assertImpacts(impacts(world, world), 1, 1);
  }

  private static About until(int year) {
    About plain = Given.about(1);
    return new About(
        plain.provider(),
        "",
        true,
        Optional.of(LocalDate.of(year + 1, 6, 1)),
        OptionalInt.empty(),
        OptionalInt.of(year),
        plain.types(),
        1,
        false,
        Map.of());
  }

  @Test
  void youngPublicationsHaveNoImpactNorThoseOfWhichLittleIsExpectedYet() {
    List<Given> world = List.of(Given.of("M", 1, 4), Given.of("P", 1, 1), Given.of("P", 1, 0));
    Norms young = new Norms(Given.baseline(world, until(2016)));
    assertThat(young.of(2016, DocumentType.ARTICLE, Given.fields("M")).lack()).hasValue(Lack.YOUNG);
    Norms open = new Norms(Given.baseline(world, until(2017)));
    assertThat(open.of(2016, DocumentType.ARTICLE, Given.fields("M")).lack()).isEmpty();
    assertThat(open.of(2016, DocumentType.ARTICLE, Given.fields("P")).lack()).hasValue(Lack.FEW);
    Norms closed = new Norms(Given.baseline(world, until(2019)));
    assertThat(closed.of(2016, DocumentType.ARTICLE, Given.fields("P")).lack()).isEmpty();
  }

  @Test
  void retractedOnesOtherTypesAndThoseWithoutFieldOrCitationsHaveNoCell() {
    Reference reference = new Reference(About.USUAL_TYPES, OptionalInt.empty());
    reference.add(Given.of(2016, DocumentType.RETRACTED, "M", 2, 99));
    reference.add(Given.of(2016, DocumentType.EDITORIAL, "M", 1, 0));
    reference.add(Given.of("", 2, 5));
    reference.add(Given.of("M", 0, Row.MISSING));
    reference.add(Given.of("M", 0, 7));
    assertThat(reference.used()).isEqualTo(1);
    assertThat(reference.leftOut().values()).containsExactly(1L, 1L, 1L, 1L);
  }

  @Test
  void publicationsAreHeldAgainstThoseOfTheirKindOfCollaboration() {
    List<Given> world =
        List.of(
            Given.of("M", 1, 1),
            Given.of("M", 1, 3),
            Given.of("M", 2, 4),
            Given.of("M", 2, 8),
            Given.of("M", 7, 20));
    Norms norms = new Norms(Given.baseline(world));
    NormedRow eight = world.get(3).against(norms);
    assertThat(fine(eight.normed(Normed.AMONG_ITS_KIND))).isCloseTo(1.333333, within(1e-6));
    assertThat(number(eight.fwci())).isCloseTo(1.111111, within(1e-6));
    assertThat(fine(world.get(0).against(norms).normed(Normed.AMONG_ITS_KIND))).isEqualTo(0.5);
    assertThat(fine(world.get(4).against(norms).normed(Normed.AMONG_ITS_KIND))).isEqualTo(1);
    assertThat(Given.of("M", 0, 3).against(norms).normed(Normed.AMONG_ITS_KIND))
        .isEqualTo(Row.MISSING);
    assertThat(Given.of("M", 3, 3).against(norms).normed(Normed.AMONG_ITS_KIND))
        .isEqualTo(Row.MISSING);
  }

  private static long amongItsKind(Given given, Norms norms) {
    return given.against(norms).normed(Normed.AMONG_ITS_KIND);
  }

  /** Of one institution 1 and 3 citations, of several 8, of an unknown number 4: e 2, 8, 4. */
  @Test
  void domesticOnesOfOneInstitutionAndOfSeveralAreTwoKinds() {
    List<Given> world =
        List.of(
            Given.of("M", 1, 1).by(1),
            Given.of("M", 1, 3).by(1),
            Given.of("M", 1, 8).by(3),
            Given.of("M", 1, 4));
    Norms norms = new Norms(Given.baseline(world));
    assertThat(fine(amongItsKind(world.get(1), norms))).isEqualTo(1.5);
    assertThat(fine(amongItsKind(world.get(2), norms))).isEqualTo(1);
    assertThat(fine(amongItsKind(world.get(3), norms))).isEqualTo(1);
    assertThat(fine(amongItsKind(Given.of("M", 1, 2), norms))).isEqualTo(0.5);
    assertThat(fine(amongItsKind(Given.of("M", 1, 2).by(2), norms))).isEqualTo(0.25);
  }

  @Test
  void aKindThatTheReferenceDoesNotHaveIsMissingAndToldByNumber() {
    List<Given> world = List.of(Given.of("M", 1, 1).by(1), Given.of("M", 1, 3).by(1));
    Norms norms = new Norms(Given.baseline(world));
    KindFindings findings = new KindFindings();
    for (Given each :
        List.of(Given.of("M", 1, 2).by(2), Given.of("M", 3, 2), Given.of("M", 0, 2))) {
      assertThat(amongItsKind(each, norms)).isEqualTo(Row.MISSING);
      findings.take(each.against(norms));
    }
    assertThat(findings.inWords("B"))
        .containsExactly(
            "1 publication has no FWCI against like collaboration: number of countries unknown",
            "2 publications have no FWCI against like collaboration: of a kind without a citation"
                + " in B");
  }

  @Test
  void aReferenceWithoutNumbersOfInstitutionsHasOneDomesticKind() {
    Norms norms = new Norms(Given.baseline(List.of(Given.of("M", 1, 1), Given.of("M", 1, 3))));
    KindFindings findings = new KindFindings();
    for (Given each : List.of(Given.of("M", 1, 3).by(1), Given.of("M", 1, 3))) {
      assertThat(fine(amongItsKind(each, norms))).isEqualTo(1.5);
      findings.take(each.against(norms));
    }
    assertThat(findings.inWords("B"))
        .containsExactly(
            "2 publications are held against all domestic ones: B does not tell one institution"
                + " from several");
  }
}
