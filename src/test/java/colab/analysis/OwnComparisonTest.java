package colab.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import colab.ColabException;
import colab.analysis.comparison.OwnComparison;
import colab.corpus.Selection;
import colab.indicator.Counting;
import colab.table.Value;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A pair against its sides' own output: M40 to M43. */
class OwnComparisonTest {
  @TempDir private Path folder;

  private static Question question(int resamples, boolean detail) {
    Selection pair = Answered.of("GB", "JP");
    return new Question(
        pair,
        Counting.FULL,
        OptionalInt.of(resamples),
        OptionalInt.of(resamples),
        1,
        detail,
        true,
        0);
  }

  private Answered world(List<String> publications) {
    Library library = new Papers(folder).library(Papers.file(Papers.WORLD, publications));
    return Answered.to(new OwnComparison(question(50, true), library));
  }

  private static double number(Answered found, String side, String part, String column) {
    return ((Value.Quantity) value(found, side, part, column)).number();
  }

  private static Value value(Answered found, String side, String part, String column) {
    List<String> columns = found.columns();
    return found.table().rows().stream()
        .filter(row -> row.get(columns.indexOf("side")).equals(Value.label(side)))
        .filter(row -> row.get(columns.indexOf("part")).equals(Value.label(part)))
        .findFirst()
        .orElseThrow()
        .get(columns.indexOf(column));
  }

  @Test
  void theFixtureHasTheMethodsPagesRatios() {
    Answered found = world(SetComparisonTest.F1);
    assertThat(found.rows("set", "output", "fwci", "ratio"))
        .containsExactly(
            "UK-Japan co-publications | 4 | 2.427273 | -",
            "UK and Japan only | 2 | 1.131818 | -",
            "with third countries | 2 | 3.722728 | -",
            "All UK output | 6 | 1.738636 | 1.396078",
            "without Japan | 2 | 0.361364 | 6.716984",
            "of these, international | 1 | 0.450000 | 5.393939",
            "UK only | 1 | 0.272727 | 8.900009",
            "expected by subjects | - | 0.361364 | 6.716984",
            "All Japan output | 7 | 1.427922 | 1.699864",
            "without UK | 3 | 0.095455 | 25.428539",
            "of these, international | 1 | 0.150000 | 16.181818",
            "Japan only | 2 | 0.068182 | 35.599905",
            "expected by subjects | - | 0.105682 | 22.967703");
    assertThat(value(found, "Japan", "without_partner", "p_permutation"))
        .isEqualTo(Value.quantity(3 / 35.0));
    assertThat(value(found, "Japan", "all", "p_permutation"))
        .isEqualTo(value(found, "Japan", "without_partner", "p_permutation"));
    assertThat(found.notes()).anyMatch(note -> note.startsWith("Physics and Astronomy: 50.0%"));
  }

  @Test
  void theRowOfAllOutputDoesNotCountAsATestOfItsOwn() {
    Answered found = world(SetComparisonTest.F1);
    // 4 of 15 ways to take two of six are as extreme: P02 with P07, and P10 with each of the pair
    assertThat(number(found, "United Kingdom", "without_partner", "p_permutation"))
        .isCloseTo(4 / 15.0, within(1e-9));
    assertThat(number(found, "Japan", "all", "p_permutation_adjusted"))
        .isEqualTo(number(found, "Japan", "without_partner", "p_permutation_adjusted"));
  }

  @Test
  void whatTheExportDoesNotHoldIsLeftOutAndTheNotesSayWhatWouldGiveIt() {
    List<String> joint =
        SetComparisonTest.F1.stream()
            .filter(line -> line.contains("JP") && line.contains("GB"))
            .toList();
    Library library =
        new Papers(folder)
            .library(
                Papers.file(
                    Papers.preamble(
                        "Publications co-authored by United Kingdom and Japan", "2018", ""),
                    joint));
    Answered found = Answered.to(new OwnComparison(question(0, false), library));
    assertThat(found.table().rows()).hasSize(3);
    assertThat(value(found, "", "bilateral", "fwci")).isInstanceOf(Value.Quantity.class);
    assertThat(found.notes())
        .anyMatch(note -> note.contains("'Publications in United Kingdom'"))
        .anyMatch(note -> note.contains("'Publications in Japan'"));
    assertThat(found.result().wording().get()).contains("is not in this export");
  }

  @Test
  void internationalOutputIsComparedWhereOnlyThatIsHeld() {
    List<String> international =
        SetComparisonTest.F1.stream()
            .filter(line -> line.contains("JP ") || line.contains(" JP"))
            .toList();
    Library library =
        new Papers(folder)
            .library(
                Papers.file(
                    Papers.preamble(
                        "Publications in Japan with international collaboration", "2018", ""),
                    international));
    Answered found = Answered.to(new OwnComparison(question(0, false), library));
    assertThat(number(found, "Japan", "international_without_partner", "fwci"))
        .isCloseTo(0.15, within(1e-9));
    assertThat(value(found, "Japan", "all", "fwci")).isInstanceOf(Value.Missing.class);
  }

  @Test
  void fractionalCountingAndBilateralSetsAreRefused() {
    Library library = new Papers(folder).library(Papers.file(Papers.WORLD, SetComparisonTest.F1));
    Question fractional = Answered.fractional(Answered.of("GB", "JP"));
    assertThatThrownBy(() -> new OwnComparison(fractional, library))
        .isInstanceOf(ColabException.class)
        .hasMessageContaining("whole publications");
  }

  /** M42 and M43 from their formulas, with maps, on random publications. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void expectedMixAndImpactAreThoseOfABruteForce(long seed) {
    Random dice = new Random(seed);
    String[] countries = {"GB", "JP", "JP", "GB JP", "GB JP US", "JP US"};
    String[] fields = {"1700", "3100", "2700", "1700 3100", "1000 2700 3100", "2703 2705 1700", ""};
    List<String> lines = new ArrayList<>();
    Sums joint = new Sums();
    Sums own = new Sums();
    for (int i = 0; i < 250; i++) {
      String of = countries[dice.nextInt(6)];
      String about = fields[dice.nextInt(7)];
      int year = 2017 + dice.nextInt(3);
      String type = dice.nextInt(3) == 0 ? "Review" : "Article";
      double x = dice.nextInt(700) / 100.0;
      lines.add(year + ";2;1;" + x + ";1;" + type + ";" + of + ";" + about);
      if (of.contains("JP")) {
        (of.contains("GB") ? joint : own).add(about, year + type, x);
      }
    }
    Answered found = world(lines);
    assertThat(number(found, "Japan", "expected", "fwci"))
        .isCloseTo(expected(joint, own), within(1e-9));
    double mix = number(found, "Japan", "without_partner", "mix_effect");
    double impact = number(found, "Japan", "without_partner", "impact_effect");
    assertThat(mix).isCloseTo(mix(joint, own), within(1e-9));
    assertThat(mix + impact)
        .isCloseTo(number(found, "Japan", "without_partner", "difference"), within(1e-9));
  }

  private static double expected(Sums joint, Sums own) {
    double sum = 0;
    double covered = 0;
    for (String stratum : joint.weights.keySet()) {
      if (own.ofArea(stratum) != null) {
        sum += joint.weights.get(stratum) * own.mean(stratum, Double.NaN);
        covered += joint.weights.get(stratum);
      }
    }
    return sum / covered;
  }

  private static double mix(Sums joint, Sums own) {
    Map<String, Double> all = new HashMap<>(joint.weights);
    all.putAll(own.weights);
    double mix = 0;
    for (String k : all.keySet()) {
      double fj = joint.mean(k, own.mean(k, Double.NaN));
      double fo = own.mean(k, joint.mean(k, Double.NaN));
      mix += (joint.share(k) - own.share(k)) * (fj + fo) / 2;
    }
    return mix;
  }

  /** Publications and their FWCI by stratum and by area. */
  private static final class Sums {
    final Map<String, Double> weights = new HashMap<>();
    final Map<String, Double> sums = new HashMap<>();
    private final Map<String, Double> areaWeights = new HashMap<>();
    private final Map<String, Double> areaSums = new HashMap<>();
    private double n;

    void add(String fields, String rest, double x) {
      List<String> areas =
          List.of(fields.split(" ")).stream()
              .map(field -> field.isEmpty() ? "none" : field.substring(0, 2))
              .distinct()
              .toList();
      n++;
      for (String area : areas) {
        weights.merge(area + "/" + rest, 1.0 / areas.size(), Double::sum);
        sums.merge(area + "/" + rest, x / areas.size(), Double::sum);
        areaWeights.merge(area, 1.0 / areas.size(), Double::sum);
        areaSums.merge(area, x / areas.size(), Double::sum);
      }
    }

    double share(String stratum) {
      return weights.getOrDefault(stratum, 0.0) / n;
    }

    Double ofArea(String stratum) {
      String area = stratum.substring(0, stratum.indexOf('/'));
      return areaWeights.containsKey(area) ? areaSums.get(area) / areaWeights.get(area) : null;
    }

    double mean(String stratum, double otherwise) {
      if (weights.containsKey(stratum)) {
        return sums.get(stratum) / weights.get(stratum);
      }
      Double area = ofArea(stratum);
      return area == null ? otherwise : area;
    }
  }
}
