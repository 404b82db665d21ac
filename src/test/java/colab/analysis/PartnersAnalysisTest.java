package colab.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import colab.ColabException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Cells by hand from {@link Papers#SEVENTEEN}, of which fourteen are international publications of
 * Japan.
 */
class PartnersAnalysisTest {
  @TempDir Path folder;
  Library world;

  @BeforeEach
  void write() {
    world = new Papers(folder).library(Papers.file(Papers.WORLD, Papers.SEVENTEEN));
  }

  private Answered partners(String of, Optional<Integer> top) {
    return Answered.to(new PartnersAnalysis(Answered.full(Answered.of(of)), top, world));
  }

  @Test
  void everyCellIsAsCountedByHand() {
    // at most 100 authors: 8 has no number of authors, 2 and 9 have more
    assertThat(
            partners("JP", Optional.empty())
                .rows(
                    "rank",
                    "code",
                    "output",
                    "fwci",
                    "n_fwci",
                    "fwci_median",
                    "fwci_up_to_100_authors",
                    "n_fwci_up_to_100_authors",
                    "share_percent",
                    "yearly_rank"))
        // in a year without a publication with Japan France has no rank
        .containsExactly(
            "1 | GB | 10 | 4.311111 | 9 | 2.000000 | 1.300000 | 6 | 71.428571 | 1",
            "2 | US | 6 | 5.150000 | 6 | 1.050000 | 0.725000 | 4 | 42.857143 | 1-3",
            "3 | FR | 3 | 6.900000 | 3 | 0.500000 | 0.350000 | 2 | 21.428571 | 2-3",
            "3 | DE | 3 | 7.533333 | 3 | 2.500000 | 1.300000 | 2 | 21.428571 | 3");
  }

  @Test
  void theTopIsCutAfterAllAreRanked() {
    Answered first = partners("JP", Optional.of(3));
    assertThat(first.rows("rank", "country"))
        .containsExactly("1 | United Kingdom", "2 | United States", "3 | France");
    assertThat(first.table().title()).startsWith("Japan's 3 largest partners, 2017-2020");
    assertThat(partners("JP", Optional.of(4)).table().title())
        .startsWith("Japan's partners, 2017-2020");
  }

  @Test
  void notesTellTheBaseAndTheLiftOfConsortia() {
    assertThat(partners("JP", Optional.empty()).notes())
        .containsExactly(
            "Partners overlap (one publication, several partners): do not add.",
            "FWCI order is mostly consortium share: see <=100au.",
            "% of Japan's 14 international.",
            "Index: 1 is as expected from how much both publish internationally.");
  }

  @Test
  void aPublicationOfTwoMembersOnlyIsDomesticToTheirGroup() {
    // methods page, M2; of the EU27: 5 (FR), 9 (FR, DE), 11 (FR), 15 (FR), 16 (DE), 17 (DE), and
    // two of FR and DE alone
    List<String> more = new java.util.ArrayList<>(Papers.SEVENTEEN);
    more.add("2019;2;1;1.00;50;Article;FR DE;2700");
    more.add("2020;2;1;1.00;50;Article;FR DE;2700");
    world = new Papers(folder).library(Papers.file(Papers.WORLD, more));
    Answered answer = partners("EU27", Optional.empty());
    assertThat(answer.rows("code", "output", "share_percent"))
        .containsExactly("JP | 5 | 83.333333", "GB | 4 | 66.666667", "US | 2 | 33.333333");
    assertThat(answer.notes()).anyMatch(note -> note.endsWith(" 6 international."));
  }

  @Test
  void aGroupHasNoRankAmongCountries() {
    assertThatThrownBy(
            () ->
                RankAnalysis.amongPartners(
                    Answered.full(Answered.of("JP")), Answered.side("EU27"), RankBy.OUTPUT, world))
        .isInstanceOf(ColabException.class)
        .hasMessageContaining("is a group");
  }

  @Test
  void aProfileWithAGroupHasNoRankOfIt() {
    // in 2020: 15 is of GB and FR, 16 of GB, JP and DE
    Answered answer =
        Answered.to(new ProfileAnalysis(Answered.full(Answered.of("JP", "EU27")), world));
    assertThat(answer.rows("set", "partner_rank"))
        .containsExactly("Japan | -", "EU27 | Japan 2nd", "Japan-EU27 | -");
  }

  @Test
  void partnersAreOfOneSide() {
    assertThatThrownBy(
            () ->
                new PartnersAnalysis(
                    Answered.full(Answered.of("JP", "GB")), Optional.empty(), world))
        .isInstanceOf(ColabException.class);
  }

  @Test
  void aRankTellsItsYearItsFieldAndWhoIsNextAbove() {
    Answered answer =
        Answered.to(
            RankAnalysis.amongPartners(
                Answered.full(Answered.of("JP")), Answered.side("DE"), RankBy.OUTPUT, world));
    assertThat(answer.rows())
        .containsExactly(
            "2017 | - | 2 | 0 | - | -",
            "2018 | 3 | 4 | 1 | United Kingdom, United States 2 | France",
            "2019 | 3 | 4 | 1 | France 2 | United States",
            "2020 | 3 | 3 | 1 | United States 2 | -",
            "2017-2020 | 3 | 4 | 3 | United States 6 | France");
    assertThat(answer.result().wording().get())
        .isEqualTo(
            "Germany ranks 3rd of 4 partners of Japan by output, 2017-2020 (SciVal, exported 1 Mar"
                + " 2023), with 3; next above: United States 6. It was 3rd in every year. It shares"
                + " its rank with France.");
  }

  @Test
  void aRankByFwciLeavesOutThoseWithoutAny() {
    Answered answer =
        Answered.to(
            RankAnalysis.amongPartners(
                Answered.full(Answered.of("JP")), Answered.side("GB"), RankBy.FWCI, world));
    // 2018: GB (2 + 0.5) / 2, US (0.5 + 1.5) / 2, FR 0.5, DE 0.1; 2017: GB 4.5, US 8
    assertThat(answer.rows("year", "rank", "of", "fwci", "ahead"))
        .contains(
            "2017 | 2 | 2 | 4.500000 | United States 8.00",
            "2018 | 1 | 4 | 1.250000 | -",
            "2017-2020 | 4 | 4 | 4.311111 | United States 5.15");
  }

  @Test
  void aRankWithinAGroupIsByEachCountrysOwn() {
    List<colab.corpus.Side> group =
        List.of(Answered.side("GB"), Answered.side("JP"), Answered.side("US"));
    Question all = Answered.full(colab.corpus.Selection.ALL);
    assertThat(
            Answered.to(RankAnalysis.within(all, Answered.side("GB"), group, RankBy.OUTPUT, world))
                .rows())
        .last()
        .isEqualTo("2017-2020 | 2 | 3 | 12 | Japan 15 | -");
    // international: GB 11 of 12 (not 6), JP 14 of 15 (not 3), US 6 of 6
    assertThat(
            Answered.to(
                    RankAnalysis.within(
                        all, Answered.side("GB"), group, RankBy.INTERNATIONAL, world))
                .rows("rank", "international_percent"))
        .last()
        .isEqualTo("3 | 91.666667");
  }
}
