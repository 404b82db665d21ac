package colab.tally;

import static org.assertj.core.api.Assertions.assertThat;

import colab.corpus.Reach;
import colab.corpus.Selection;
import colab.corpus.Side;
import colab.corpus.Subjects;
import colab.corpus.Traits;
import colab.corpus.YearRange;
import colab.publication.Countries;
import colab.publication.Country;
import colab.publication.CountrySet;
import colab.publication.DocumentType;
import colab.publication.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Publications counted by the batch give what they give one by one. */
class BatchTest {
  private static final List<List<Dimension>> DIMENSIONS =
      List.of(
          List.of(),
          List.of(Dimension.YEAR, Dimension.COUNTRY_NUMBER),
          List.of(Dimension.TYPE, Dimension.AREA),
          List.of(Dimension.AREA_NUMBER, Dimension.FIELD),
          List.of(Dimension.SIDE_COUNTRIES, Dimension.PARTNER),
          List.of(Dimension.PARTNER, Dimension.AUTHOR_BAND),
          List.of(Dimension.COUNTRY_PAIR));

  private static List<Given> rows(Random random, int number) {
    return Stream.generate(() -> Given.random(random)).limit(number).toList();
  }

  private static Country country(Random random) {
    return Countries.standard().require(List.of("GB", "JP", "US", "DE").get(random.nextInt(4)));
  }

  private static Selection selection(Random random) {
    List<Side> sides = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      sides.add(Side.of(country(random)));
    }
    int year = 2016 + random.nextInt(4);
    Selection plain =
        Selection.ALL
            .withSides(sides)
            .withTraits(
                new Traits(
                    random.nextInt(3) == 0 ? Set.of(DocumentType.ARTICLE) : Set.of(),
                    random.nextInt(3) == 0 ? OptionalInt.of(10) : OptionalInt.empty(),
                    random.nextBoolean()))
            .withReach(
                new Reach(
                    random.nextInt(4) == 0 ? OptionalInt.of(3) : OptionalInt.empty(),
                    random.nextInt(6) == 0,
                    random.nextBoolean() ? CountrySet.of(country(random)) : CountrySet.empty(),
                    random.nextInt(3) == 0));
    Selection dated = random.nextBoolean() ? plain.withYears(new YearRange(year, year + 1)) : plain;
    Subject subject = new Subject(Subject.Level.FIELD, random.nextInt(60), "", "");
    Selection about =
        random.nextInt(4) == 0
            ? dated.withSubjects(new Subjects(Set.of(subject), Optional.empty()))
            : dated;
    return random.nextInt(5) == 0 ? about.except(selection(random)) : about;
  }

  private static Breakdown breakdown(Random random) {
    Set<Measure> measures = Set.of(Measure.FWCI, Measure.TOP_10, Measure.CITED);
    Breakdown plain =
        Breakdown.of(
            selection(random), DIMENSIONS.get(random.nextInt(DIMENSIONS.size())), measures);
    return random.nextBoolean() ? plain : plain.withValues().withLeaders(random.nextInt(4));
  }

  private static Tallying tallying(List<Breakdown> breakdowns) {
    Tallying tallying = new Tallying(breakdowns, new Identities());
    tallying.expectDistinct();
    return tallying;
  }

  private static Tallying counted(List<Given> rows, List<Breakdown> breakdowns) {
    Tallying tallying = tallying(breakdowns);
    rows.forEach(tallying::row);
    return tallying;
  }

  private static Tallying byBatch(List<Given> rows, List<Breakdown> breakdowns, int size) {
    Tallying tallying = tallying(breakdowns);
    GivenBatch.of(rows, tallying, size).forEach(Runnable::run);
    return tallying;
  }

  private static List<Object> told(Facts facts) {
    return List.of(
        facts.publications(),
        facts.types(),
        facts.retracted(),
        facts.withoutAuthorNumber(),
        facts.withoutFwci(),
        facts.withoutField(),
        facts.withoutCountry(),
        facts.withUnknownCountry(),
        facts.firstYear(),
        facts.lastYear(),
        facts.onEvery());
  }

  private static Object cells(Cube cube) {
    if (cube.dimensions().isEmpty()) {
      return cube.total();
    }
    Map<Integer, Object> parts = new TreeMap<>();
    cube.parts(cube.dimensions().get(0)).forEach((member, part) -> parts.put(member, cells(part)));
    return parts;
  }

  private static void isTheSame(Filled batches, Filled rows) {
    assertThat(batches.account()).isEqualTo(rows.account());
    assertThat(batches.coverage()).isEqualTo(rows.coverage());
    assertThat(batches.leaders()).isEqualTo(rows.leaders());
    assertThat(told(batches.facts())).isEqualTo(told(rows.facts()));
    assertThat(cells(batches.cube())).isEqualTo(cells(rows.cube()));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void batchesOfAnySizeGiveWhatRowsGive(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 40; round++) {
      List<Given> rows = rows(random, random.nextInt(300));
      List<Breakdown> breakdowns = List.of(breakdown(random), breakdown(random));
      List<Filled> one = counted(rows, breakdowns).filled();
      List<Filled> other = byBatch(rows, breakdowns, 1 + random.nextInt(50)).filled();
      for (int i = 0; i < one.size(); i++) {
        isTheSame(other.get(i), one.get(i));
      }
    }
  }

  @Test
  void whatOneReadingDecidedIsForgottenInTheNext() {
    List<Given> here = List.of(Given.of("", 2020, "JP"), Given.of("", 2020, "GB"));
    List<Given> there = List.of(Given.of("", 2020, "GB"), Given.of("", 2020, "GB"));
    Selection japan = Selection.ALL.withSides(List.of(Side.of(Countries.standard().require("JP"))));
    Tallying tallying = tallying(List.of(Breakdown.of(japan, List.of(), Set.of())));
    GivenBatch.of(here, tallying, 2).forEach(Runnable::run);
    GivenBatch.of(there, tallying, 2).forEach(Runnable::run);
    assertThat(tallying.account(0).kept()).isEqualTo(1);
  }

  @Test
  void rowsThatMayRepeatOthersAreLookedAtOneByOne() {
    List<Given> twice = List.of(Given.of("2-s2.0-1", 2020, "JP"), Given.of("2-s2.0-1", 2020, "JP"));
    Tallying tallying =
        new Tallying(List.of(Breakdown.of(Selection.ALL, List.of(), Set.of())), new Identities());
    GivenBatch.of(twice, tallying, 2).forEach(Runnable::run);
    assertThat(tallying.account(0).duplicate()).isEqualTo(1);
  }
}
