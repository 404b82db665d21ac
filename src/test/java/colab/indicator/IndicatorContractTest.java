package colab.indicator;

import static colab.indicator.Fixture.full;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import colab.corpus.Row;
import colab.table.Value;
import colab.tally.Printed;
import colab.tally.Tally;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every indicator; a new constant is tested by being there. */
class IndicatorContractTest {
  /** Those that one publication does not have, or that hang on how many there are. */
  private static final Set<Indicator> OF_SPREAD =
      Set.of(
          DistributionIndicators.STANDARD_DEVIATION,
          DistributionIndicators.STANDARD_ERROR,
          DistributionIndicators.SKEWNESS,
          DistributionIndicators.TOP_PUBLICATION,
          DistributionIndicators.TOP_ONE_PER_CENT,
          DistributionIndicators.EFFECTIVE_NUMBER,
          DistributionIndicators.INFLUENCE,
          ImpactIndicators.H_INDEX);

  /** Columns of tables that are no indicators of one set, with their meaning in the same list. */
  private static final Set<String> COLUMNS =
      Set.of(
          "share_sum_of_*",
          "international",
          "n_fwci_up_to_100_authors",
          "second_output",
          "second_fwci",
          "second_n_fwci",
          "first_year",
          "last_year",
          "output_first",
          "output_last",
          "set_share_first_percent",
          "set_share_last_percent",
          "of",
          "partner_rank",
          "yearly_rank_best",
          "yearly_rank_worst",
          "activity_index_of_*",
          "activity_symmetric_of_*",
          "activity_squared_of_*",
          "together",
          "first",
          "second",
          "all",
          "publications",
          "cells",
          "sparse_cells",
          "uncited_cells",
          "lowest_expected",
          "highest_expected",
          "citation_years",
          "fwci_low",
          "fwci_high",
          "fwci_up_to_100_authors",
          "relative_growth_percent",
          "rank",
          "output_of_parts",
          "fwci_of_parts",
          "output_fractional",
          "difference",
          "ratio",
          "p_permutation",
          "p_permutation_adjusted",
          "p_mann_whitney",
          "p_mann_whitney_adjusted",
          "superiority",
          "cliffs_delta",
          "mix_effect",
          "impact_effect",
          "uncovered_percent",
          "ric_reverse",
          "ric_publications",
          "ric_publications_reverse",
          "link_weight",
          "degree",
          "strength",
          "clustering",
          "community",
          "share_of_*_percent",
          "joint_percent",
          "joint_growth_minus_own_points",
          "set_share_change_points",
          "share_fractional_percent",
          "international_fractional_percent",
          "bilateral_percent",
          "trilateral_percent",
          "multilateral_percent",
          "national_percent",
          "institutional_percent",
          "single_author_percent",
          "rank_fractional",
          "rank_articles",
          "rank_up_to_100_authors",
          "rank_fwci",
          "next_z",
          "next_p",
          "rank_held_percent",
          "rank_stability_best",
          "rank_stability_worst",
          "collaboration_score",
          "coauthorship_score",
          "one_person_percent");

  static Stream<Indicator> indicators() {
    return Stream.<Indicator[]>of(
            OutputIndicators.values(),
            ImpactIndicators.values(),
            DistributionIndicators.values(),
            GrowthIndicators.values(),
            ActivityIndicators.values(),
            CollaborationIndicators.values(),
            AffinityIndicators.values(),
            BaselineIndicators.values())
        .flatMap(Arrays::stream);
  }

  static Stream<Indicator> ofOneSet() {
    return indicators()
        .filter(
            indicator ->
                !(indicator instanceof GrowthIndicators)
                    && !(indicator instanceof CollaborationIndicators)
                    && !(indicator instanceof ActivityIndicators)
                    && !(indicator instanceof AffinityIndicators)
                    && !(indicator instanceof BaselineIndicators)
                    && indicator != OutputIndicators.SHARE);
  }

  static Stream<Indicator> means() {
    return ofOneSet()
        .filter(
            indicator ->
                !Set.of("output", "citations", "n_fwci").contains(indicator.id())
                    && indicator.keeps().isEmpty());
  }

  static Stream<Indicator> ofEqualPublications() {
    return ofOneSet().filter(indicator -> !OF_SPREAD.contains(indicator));
  }

  private static List<Paper> papers(int number, long seed) {
    Random dice = new Random(seed);
    String[] countries = {"JP", "GB JP", "GB JP US", "JP FR DE KR"};
    List<Paper> papers = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      long fwci = dice.nextInt(8) == 0 ? Row.MISSING : dice.nextInt(5_000) * Row.SCALE / 100;
      long citations = dice.nextInt(9) == 0 ? Row.MISSING : dice.nextInt(40);
      long percentile = dice.nextInt(7) == 0 ? Row.MISSING : (1 + dice.nextInt(100)) * Row.SCALE;
      papers.add(
          new Paper(
              2016 + dice.nextInt(6),
              Paper.countries(countries[dice.nextInt(4)]),
              citations,
              fwci,
              percentile));
    }
    return papers;
  }

  @ParameterizedTest
  @MethodSource("indicators")
  void itsIdIsInSnakeCaseAndItIsDefined(Indicator indicator) {
    assertThat(indicator.id()).matches("[a-z][a-z0-9]*(_[a-z0-9]+)*");
    assertThat(indicator.title()).isNotBlank();
    Definitions.Definition definition = Definitions.find(indicator.id()).orElseThrow();
    assertThat(
            List.of(
                definition.title(), definition.formula(), definition.edges(), definition.source()))
        .doesNotContain("");
  }

  @Test
  void noTwoHaveTheSameIdOrTitle() {
    assertThat(indicators().map(Indicator::id)).doesNotHaveDuplicates();
    assertThat(indicators().map(Indicator::title)).doesNotHaveDuplicates();
  }

  @Test
  void everyDefinitionIsOfAnIndicatorOrOfAColumn() {
    Set<String> known =
        Stream.concat(indicators().map(Indicator::id), COLUMNS.stream())
            .collect(Collectors.toSet());
    assertThat(Definitions.all())
        .extracting(Definitions.Definition::id)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(known);
  }

  @Test
  void anUnknownIdHasNoDefinition() {
    assertThat(Definitions.find("g_index")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("indicators")
  void withNothingToGoOnItIsMissingOrZero(Indicator indicator) {
    List<Evidence> nothing =
        List.of(
            full(List.of()),
            Evidence.of(List.of()),
            Evidence.ofSeries(new java.util.TreeMap<>()),
            Fixture.series(2017, 0, 0, 0),
            Evidence.of(new Printed(OptionalLong.empty(), Map.of(), Map.of())),
            Evidence.of(new Tally(Set.of(), Set.of())),
            Evidence.of(
                List.of(
                    new Stratum(0.5, Fixture.tally(List.of())),
                    new Stratum(0.25, Fixture.tally(List.of())))));
    for (Evidence evidence : nothing) {
      Value value = indicator.of(evidence.resampled(java.util.Optional.of(Resampling.ROW)));
      assertThat(value instanceof Value.Missing || value.equals(Value.count(0)))
          .as("%s", value)
          .isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("ofEqualPublications")
  void onePublicationIsEnoughAndAllEqualIsThatValue(Indicator indicator) {
    Paper paper = new Paper(2020, Paper.countries("GB JP"), 3, 2 * Row.SCALE, Row.SCALE);
    double one = Fixture.number(indicator.of(full(List.of(paper))));
    double many = Fixture.number(indicator.of(full(Collections.nCopies(7, paper))));
    boolean adds = Set.of("output", "citations", "n_fwci").contains(indicator.id());
    assertThat(many).isCloseTo(adds ? 7 * one : one, within(1e-9));
  }

  @ParameterizedTest
  @MethodSource("ofOneSet")
  void theOrderOfPublicationsIsNoMatter(Indicator indicator) {
    List<Paper> papers = papers(300, 1);
    List<Paper> shuffled = new ArrayList<>(papers);
    Collections.shuffle(shuffled, new Random(2));
    assertThat(indicator.of(full(shuffled))).isEqualTo(indicator.of(full(papers)));
  }

  @ParameterizedTest
  @MethodSource("ofOneSet")
  void aPublicationThatLacksTheMeasureChangesOnlyOutput(Indicator indicator) {
    List<Paper> papers = papers(300, 3);
    List<Paper> more = new ArrayList<>(papers);
    more.add(new Paper(2020, Paper.countries(""), Row.MISSING, Row.MISSING, Row.MISSING));
    Value before = indicator.of(full(papers));
    if (indicator == OutputIndicators.OUTPUT) {
      assertThat(indicator.of(full(more))).isEqualTo(Value.count(301));
    } else {
      assertThat(indicator.of(full(more))).isEqualTo(before);
    }
  }

  @ParameterizedTest
  @MethodSource("means")
  void thePooledMeanIsTheMeanOfDisjointPartsWeighedByTheirNumbers(Indicator indicator) {
    List<Paper> papers = papers(300, 4);
    List<Paper> one = papers.subList(0, 77);
    List<Paper> other = papers.subList(77, 300);
    long first = number(indicator, one);
    long second = number(indicator, other);
    double pooled =
        (first * Fixture.number(indicator.of(full(one)))
                + second * Fixture.number(indicator.of(full(other))))
            / (first + second);
    assertThat(first).isPositive();
    assertThat(Fixture.number(indicator.of(full(papers)))).isCloseTo(pooled, within(1e-9));
  }

  private static long number(Indicator indicator, List<Paper> papers) {
    return Fixture.tally(papers).number(indicator.needs().iterator().next()).orElseThrow();
  }

  @Test
  void thePooledMeanOfJapanIsThatOfTheMethodsPage() {
    // invariant 10: (4 x 2.427273 + 3 x 0.095455) / 7
    assertThat((4 * 2.427273 + 3 * 0.095455) / 7).isCloseTo(1.427922, within(1e-6));
    Fixture.assertNumber(ImpactIndicators.FWCI.of(full(Fixture.with("JP"))), 1.427922);
  }

  @ParameterizedTest
  @MethodSource("ofOneSet")
  void whenEveryPublicationHasOneCountryFractionalIsFull(Indicator indicator) {
    List<Paper> papers =
        papers(300, 5).stream().filter(paper -> paper.countries().size() == 1).toList();
    assertThat(papers).isNotEmpty();
    assertThat(indicator.of(Fixture.fractional(papers, "JP")))
        .isEqualTo(indicator.of(full(papers)));
  }

  @ParameterizedTest
  @MethodSource("ofOneSet")
  void itNeedsNoMoreThanItSays(Indicator indicator) {
    List<Paper> papers = papers(100, 6);
    Tally needed = new Tally(indicator.needs(), indicator.keeps());
    papers.forEach(needed::add);
    assertThat(indicator.of(Evidence.of(needed))).isEqualTo(indicator.of(full(papers)));
  }

  @Test
  void countingsAreNamedAsOnTheCommandLine() {
    assertThat(EnumSet.allOf(Counting.class))
        .extracting(Counting::id)
        .containsExactly("full", "fractional", "author", "institution");
  }

  @Test
  void unitsFollowTheKindOfNumber() {
    assertThat(indicators().filter(indicator -> indicator.id().endsWith("_percent")))
        .allSatisfy(indicator -> assertThat(indicator.unit().name()).isIn("PERCENT", "GROWTH"));
    assertThat(OutputIndicators.OUTPUT.unit().name()).isEqualTo("COUNT");
    assertThat(ImpactIndicators.FWCI.unit().digits()).isEqualTo(2);
  }
}
