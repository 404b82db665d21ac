package colab.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import colab.ColabException;
import colab.analysis.network.CountryAnalysis;
import colab.analysis.network.GraphAnalysis;
import colab.analysis.network.LinksAnalysis;
import colab.analysis.network.MatrixAnalysis;
import colab.analysis.network.NetworkQuestion;
import colab.analysis.network.NodesAnalysis;
import colab.analysis.network.PairAnalysis;
import colab.corpus.Selection;
import colab.table.Value;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fixture F1 of the methods page as a file: its countries alone matter here. */
class NetworkAnalysisTest {
  private static final List<String> F1 =
      rows(
          "GB JP",
          "GB",
          "JP",
          "GB JP US",
          "JP",
          "US",
          "GB US",
          "US FR",
          "JP GB",
          "GB JP US FR DE",
          "FR",
          "DE JP");

  @TempDir Path folder;
  Library world;

  private static List<String> rows(String... countries) {
    return List.of(countries).stream().map(c -> "2020;2;1;1.00;50;Article;" + c + ";2700").toList();
  }

  @BeforeEach
  void write() {
    world = new Papers(folder).library(Papers.file(Papers.WORLD, F1));
  }

  private static NetworkQuestion full(String... sides) {
    return new NetworkQuestion(Answered.full(Answered.of(sides)), 1, 1, Optional.empty());
  }

  private static NetworkQuestion fractional() {
    return new NetworkQuestion(Answered.fractional(Selection.ALL), 1, 1, Optional.empty());
  }

  @Test
  void theMatrixOfF1() {
    Answered answer = Answered.to(new MatrixAnalysis(full(), world));
    assertThat(answer.columns()).containsExactly("country", "code", "GB", "JP", "US", "DE", "FR");
    assertThat(answer.rows("code", "GB", "JP", "US", "DE", "FR"))
        .containsExactly(
            "GB | - | 4 | 3 | 1 | 1",
            "JP | 4 | - | 2 | 2 | 1",
            "US | 3 | 2 | - | 1 | 2",
            "DE | 1 | 2 | 1 | - | 1",
            "FR | 1 | 1 | 2 | 1 | -");
  }

  @Test
  void theMatrixOfF1InFractionalCounting() {
    Answered answer = Answered.to(new MatrixAnalysis(fractional(), world));
    assertThat(answer.rows("code", "GB", "JP", "US", "DE", "FR"))
        .containsExactly(
            "GB | - | 2.750000 | 1.750000 | 0.250000 | 0.250000",
            "JP | 2.750000 | - | 0.750000 | 1.250000 | 0.250000",
            "US | 1.750000 | 0.750000 | - | 0.250000 | 1.250000",
            "DE | 0.250000 | 1.250000 | 0.250000 | - | 0.250000",
            "FR | 0.250000 | 0.250000 | 1.250000 | 0.250000 | -");
  }

  @Test
  void theLinksOfF1StrongestFirst() {
    Answered answer = Answered.to(new LinksAnalysis(full(), world));
    assertThat(
            answer.rows(
                "rank",
                "code_a",
                "code_b",
                "output",
                "association_strength",
                "collaboration_index",
                "ric",
                "ric_reverse"))
        .startsWith(
            "1 | GB | JP | 4 | 1.777778 | 1.120000 | 0.800000 | 0.800000",
            "2 | GB | US | 3 | 1.500000 | 1.050000 | 0.600000 | 0.625000");
    assertThat(answer.rows("rank"))
        .containsExactly("1", "2", "3", "3", "3", "6", "6", "6", "6", "6");
    assertThat(answer.rows("salton", "jaccard", "inclusion", "ric_publications"))
        .startsWith("0.617213 | 0.444444 | 0.666667 | 1.600000");
  }

  @Test
  void theCountriesOfF1() {
    Answered answer = Answered.to(new NodesAnalysis(full(), world));
    assertThat(answer.rows("code", "output", "international", "degree", "strength"))
        .containsExactly(
            "GB | 6 | 5 | 4 | 9.000000",
            "JP | 7 | 5 | 4 | 9.000000",
            "US | 5 | 4 | 4 | 8.000000",
            "DE | 2 | 2 | 4 | 5.000000",
            "FR | 3 | 2 | 4 | 5.000000");
    assertThat(answer.notes().get(0))
        .isEqualTo("5 countries, 10 of 10 possible links (density 1.00).");
  }

  @Test
  void fractionalLinksOfACountryAreItsInternationalPublications() {
    assertThat(Answered.to(new NodesAnalysis(fractional(), world)).rows("code", "strength"))
        .containsExactlyInAnyOrder(
            "GB | 5.000000", "JP | 5.000000", "US | 4.000000", "FR | 2.000000", "DE | 2.000000");
  }

  @Test
  void aPairOnEveryBase() {
    Answered answer = Answered.to(new PairAnalysis(full("GB", "JP"), world));
    assertThat(
            answer.rows("base", "together", "first", "second", "all", "observed_expected", "ric"))
        .containsExactly(
            "Links | 4 | 9 | 9 | 18 | 1.777778 | 0.800000",
            "International | 4 | 5 | 5 | 7 | 1.120000 | 1.600000",
            "All publications | 4 | 6 | 7 | 12 | 1.142857 | 1.333333");
    assertThat(answer.rows("salton")).last().isEqualTo("0.617213");
    assertThat(Answered.text(answer.result().headline())).isEqualTo("1.777778");
    assertThat(answer.result().wording().get())
        .contains(
            ": 4 publications together, 1.78 times what their links let expect and 1.12 times",
            "multilateral publications");
  }

  @Test
  void aPairHasAnIntervalOfPublicationsDrawnAnew() {
    Question drawn =
        new Question(
            Answered.of("GB", "US"),
            colab.indicator.Counting.FULL,
            OptionalInt.of(500),
            OptionalInt.of(500),
            3,
            false,
            true,
            0);
    List<String> many = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      many.addAll(F1);
    }
    Library large = new Papers(folder).library(Papers.file(Papers.WORLD, many));
    Answered answer =
        Answered.to(new PairAnalysis(new NetworkQuestion(drawn, 1, 1, Optional.empty()), large));
    assertThat(answer.interval("Links", "ric").low()).isBetween(0.4, 0.6);
    assertThat(answer.interval("Links", "ric").high()).isBetween(0.6, 0.8);
    assertThat(answer.rows("base", "ric").get(0)).isEqualTo("Links | 0.600000");
  }

  @Test
  void theLinksOfOneCountry() {
    Answered answer = Answered.to(new CountryAnalysis(full("FR"), world));
    assertThat(answer.rows("rank", "code", "output"))
        .containsExactly("1 | US | 2", "2 | DE | 1", "2 | GB | 1", "2 | JP | 1");
    assertThat(answer.notes().get(0))
        .isEqualTo("5 of all 18 links are France's, and 2 of 7 international publications.");
  }

  @Test
  void amongSomeTotalsStay() {
    Answered some = Answered.to(new LinksAnalysis(full("G7"), world));
    Answered pair =
        Answered.to(
            new LinksAnalysis(
                new NetworkQuestion(
                    Answered.full(
                        Selection.ALL.withSides(List.of(Answered.side("GB"), Answered.side("JP")))),
                    1,
                    1,
                    Optional.empty()),
                world));
    assertThat(some.rows()).isEqualTo(Answered.to(new LinksAnalysis(full(), world)).rows());
    assertThat(pair.rows("code_a", "code_b", "association_strength", "ric"))
        .containsExactly("GB | JP | 1.777778 | 0.800000");
  }

  @Test
  void weakLinksAreLeftOutOfTheGraphAndStayInTotals() {
    NetworkQuestion strong =
        new NetworkQuestion(Answered.full(Selection.ALL), 2, 1, Optional.empty());
    assertThat(Answered.to(new NodesAnalysis(strong, world)).rows("code", "degree", "strength"))
        .containsExactly(
            "JP | 3 | 8.000000",
            "GB | 2 | 7.000000",
            "US | 3 | 7.000000",
            "DE | 1 | 2.000000",
            "FR | 1 | 2.000000");
    assertThat(Answered.to(new LinksAnalysis(strong, world)).rows("association_strength"))
        .first()
        .isEqualTo("1.777778");
  }

  @Test
  void theOrderOfPublicationsIsNoMatter() {
    Random dice = new Random(2);
    List<String> many = new ArrayList<>();
    List<String> codes = new ArrayList<>(List.of("GB", "JP", "US", "FR", "DE", "IT", "CN", "KR"));
    for (int i = 0; i < 300; i++) {
      Collections.shuffle(codes, dice);
      many.addAll(rows(String.join(" ", codes.subList(0, 1 + dice.nextInt(4)))));
    }
    Library first = new Papers(folder).library(Papers.file(Papers.WORLD, many));
    Answered before = Answered.to(new NodesAnalysis(full(), first));
    Answered pair = Answered.to(new PairAnalysis(full("GB", "JP"), first));
    Collections.shuffle(many, dice);
    Library second = new Papers(folder).library(Papers.file(Papers.WORLD, many));
    assertThat(Answered.to(new NodesAnalysis(full(), second)).table()).isEqualTo(before.table());
    assertThat(Answered.to(new PairAnalysis(full("GB", "JP"), second)).table())
        .isEqualTo(pair.table());
  }

  @Test
  void whoHasNobodyElseHasNoRelativeIntensity() {
    Library two =
        new Papers(folder).library(Papers.file(Papers.WORLD, rows("GB JP", "GB US", "GB")));
    Answered answer = Answered.to(new PairAnalysis(full("GB", "JP"), two));
    assertThat(answer.rows("base", "ric", "odds_ratio").get(0)).isEqualTo("Links | - | -");
    assertThat(answer.notes()).anyMatch(note -> note.contains("no other partner"));
  }

  @Test
  void anExportOfOneCountryIsRefused() {
    Library japan =
        new Papers(folder)
            .library(
                Papers.file(
                    Papers.preamble("Publications in Japan", "2017 to 2020", "1 March 2023"),
                    Papers.SEVENTEEN));
    assertThatThrownBy(() -> new LinksAnalysis(full(), japan))
        .isInstanceOf(ColabException.class)
        .hasMessageContaining("how all countries collaborate")
        .hasMessageContaining("publications in Japan");
  }

  @Test
  void filesWithoutScopeTellLinksAndNoIndex() {
    Library files = new Papers(folder).library(Papers.file(Papers.preamble("", "", ""), F1));
    Answered answer = Answered.to(new LinksAnalysis(full(), files));
    assertThat(answer.rows("association_strength", "collaboration_index", "salton"))
        .first()
        .isEqualTo("1.777778 | - | -");
    assertThat(answer.table().title()).contains("in these files");
  }

  @Test
  void filesOfOneCountryWithoutScopeAreRefused() {
    List<String> japan = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      japan.addAll(rows("GB JP", "JP US", "FR JP"));
    }
    Library files = new Papers(folder).library(Papers.file(Papers.preamble("", "", ""), japan));
    assertThatThrownBy(() -> Answered.to(new LinksAnalysis(full(), files)))
        .isInstanceOf(ColabException.class)
        .hasMessageContaining("every publication in these files has Japan");
  }

  @Test
  void aListOfPairsIsANetworkToo() {
    Library pairs =
        new Papers(folder)
            .library(
                "country_a,country_b,publications\nJapan,United Kingdom,10\nJapan,France,4\n"
                    + "France,United Kingdom,6\n",
                "country,publications,international_articles\nWorld,500,100\nJapan,60,20\n"
                    + "United Kingdom,70,25\nFrance,40,16\n");
    Answered answer = Answered.to(new LinksAnalysis(full(), pairs));
    // links: GB 16, JP 14, FR 10, all 20; index 10 x 100 / (20 x 25)
    assertThat(
            answer.rows(
                "code_a", "code_b", "output", "association_strength", "collaboration_index"))
        .containsExactly(
            "GB | JP | 10 | 1.785714 | 2.000000",
            "GB | FR | 6 | 1.500000 | 1.500000",
            "JP | FR | 4 | 1.142857 | 1.250000");
    assertThat(answer.rows("salton")).first().isEqualTo("0.154303");
    assertThatThrownBy(() -> new LinksAnalysis(fractional(), pairs))
        .isInstanceOf(ColabException.class);
  }

  @Test
  void aGraphHasItsNodesInOrderOfTheirCodes() {
    Answered answer = Answered.to(new GraphAnalysis(full(), world));
    assertThat(answer.rows("id", "label")).first().isEqualTo("DE | Germany");
    assertThat(answer.result().behind()).hasSize(1);
    List<Value> first = answer.result().behind().get(0).rows().get(0);
    assertThat(first.subList(0, 3))
        .containsExactly(Value.label("GB"), Value.label("JP"), Value.quantity(4));
  }

  @Test
  void affinitiesAreThoseOfPublicationsCountedOneByOne() {
    Random dice = new Random(6);
    List<String> codes = new ArrayList<>(List.of("GB", "JP", "US", "FR", "DE", "IT"));
    List<List<String>> sets = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      Collections.shuffle(codes, dice);
      sets.add(List.copyOf(codes.subList(0, 1 + dice.nextInt(5))));
    }
    Library library =
        new Papers(folder)
            .library(
                Papers.file(
                    Papers.WORLD,
                    rows(sets.stream().map(s -> String.join(" ", s)).toArray(String[]::new))));
    double links = 0;
    double first = 0;
    double second = 0;
    double both = 0;
    for (List<String> set : sets) {
      for (String one : set) {
        for (String other : set) {
          links += one.compareTo(other) < 0 ? 1 : 0;
          first += one.equals("IT") && !other.equals("IT") ? 1 : 0;
          second += one.equals("US") && !other.equals("US") ? 1 : 0;
          both += one.equals("IT") && other.equals("US") ? 1 : 0;
        }
      }
    }
    Answered answer = Answered.to(new PairAnalysis(full("IT", "US"), library));
    Value.Quantity ric = (Value.Quantity) answer.value("Links", "ric");
    assertThat(ric.number())
        .isCloseTo(both / first / ((second - both) / (links - first)), within(1e-12));
  }
}
