package colab.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import colab.corpus.Selection;
import colab.table.Value;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Subjects counted whole and field-fractionally, and beside the world's. */
class SubjectsAnalysisTest {
  /** Fixture F1 of the methods: field M is 2700, field P is 3100. */
  private static final List<String> F1 =
      List.of(
          "2017;2;10;1.363636;-;Article;GB JP;2700",
          "2017;1;2;0.272727;-;Article;GB;2700",
          "2017;2;1;0.136364;-;Article;JP;2700",
          "2017;3;12;1.718182;-;Article;GB JP US;2700 3100",
          "2017;1;0;0;-;Article;JP;3100",
          "2017;2;4;0.6;-;Article;US;3100",
          "2017;2;3;0.45;-;Article;GB US;3100",
          "2017;2;5;0.681818;-;Article;US FR;2700",
          "2017;1;6;0.9;-;Article;JP GB;3100",
          "2017;6;40;5.727273;-;Article;GB JP US FR DE;2700 3100",
          "2017;1;0;0;-;Article;FR;2700",
          "2017;2;1;0.15;-;Article;DE JP;3100");

  private static final List<String> FIELDS = List.of("1303", "2730", "2700", "3101", "1000");

  @TempDir Path folder;

  private Answered asked(Question question, boolean index, String text) {
    return Answered.to(
        new SubjectsAnalysis(
            question, new SubjectsAnalysis.Wanted(false, index), new Papers(folder).library(text)));
  }

  private Answered pair(List<String> publications) {
    return asked(
        Answered.full(Answered.of("GB", "JP")), true, Papers.file(Papers.WORLD, publications));
  }

  @Test
  void aPublicationOfTwoFieldsCountsOneInEachOrHalfInEach() {
    assertThat(pair(F1).rows("code", "output", "fwci", "output_of_parts", "fwci_of_parts"))
        .containsExactly(
            "2700 | 3 | 2.936364 | 2 | 2.543182", "3100 | 3 | 2.781818 | 2 | 2.311364");
  }

  /** Two of four in each, and in the world six of twelve. */
  @Test
  void theActivityIndexIsOfFractionalCounts() {
    assertThat(pair(F1).rows("code", "activity_index", "activity_symmetric", "activity_squared"))
        .containsExactly(
            "2700 | 1.000000 | 0.000000 | 0.000000", "3100 | 1.000000 | 0.000000 | 0.000000");
    // GB: 1 + 1 + 1/2 + 1/2 of 6; JP: 1 + 1 + 1/2 + 1/2 of 7
    assertThat(pair(F1).rows("code", "activity_index_of_uk", "activity_index_of_japan"))
        .containsExactly("2700 | 1.000000 | 1.166667", "3100 | 1.000000 | 0.875000");
  }

  @Test
  void whatOnlyTheWholeCountHasIsNotInTheParts() {
    List<String> more = new ArrayList<>(F1);
    more.add("2017;2;9;-;-;Article;GB JP;-");
    Answered answer = pair(more);
    assertThat(answer.rows("output", "output_of_parts", "activity_index"))
        .containsExactly("3 | 2 | 1.000000", "3 | 2 | 1.000000");
    assertThat(answer.notes()).anyMatch(note -> note.startsWith("1 publication has no subject"));
  }

  @Test
  void filesThatDoNotHoldTheWorldHaveNoIndexAndSayWhyWhenAsked() {
    String japan =
        Papers.file(
            Papers.preamble("Publications in Japan", "2017 to 2020", "1 March 2023"),
            List.of("2017;2;10;1.363636;-;Article;GB JP;2700"));
    Question question = Answered.full(Answered.of("GB", "JP"));
    assertThat(asked(question, false, japan).columns()).noneMatch(id -> id.startsWith("activity"));
    Answered with = asked(question, true, japan);
    assertThat(with.columns()).contains("activity_index_of_japan");
    assertThat(with.rows("code", "activity_index")).containsExactly("2700 | -");
    assertThat(with.notes()).anyMatch(note -> note.startsWith("No activity index"));
  }

  @Test
  void theSidesOwnOutputIsCountedWhereItIsAskedFor() {
    Question question = Answered.full(Answered.of("GB", "JP"));
    assertThat(asked(question, false, Papers.file(Papers.WORLD, F1)).columns())
        .contains("activity_index", "activity_symmetric", "activity_squared")
        .doesNotContain("activity_index_of_uk");
  }

  @Test
  void theWorldIsNotSetBesideItself() {
    Answered all = asked(Answered.full(Selection.ALL), false, Papers.file(Papers.WORLD, F1));
    assertThat(all.columns()).doesNotContain("activity_index");
    assertThat(all.rows("code", "output", "output_of_parts"))
        .containsExactly("2700 | 7 | 6", "3100 | 7 | 6");
  }

  /** A publication of a random world. */
  private record Drawn(Set<String> countries, Set<String> fields, double fwci) {
    static Drawn of(Random dice) {
      return new Drawn(
          some(dice, List.of("GB", "JP", "US", "FR")),
          some(dice, FIELDS),
          dice.nextInt(8) == 0 ? -1 : dice.nextInt(900) / 100.0);
    }

    private static Set<String> some(Random dice, List<String> from) {
      Set<String> some = new LinkedHashSet<>();
      for (int i = dice.nextInt(4); i > 0; i--) {
        some.add(from.get(dice.nextInt(from.size())));
      }
      return some;
    }

    Set<String> areas() {
      Set<String> areas = new LinkedHashSet<>();
      fields.forEach(field -> areas.add(field.substring(0, 2) + "00"));
      return areas;
    }

    String line() {
      return String.format(
          Locale.ROOT,
          "2018;2;1;%s;-;Article;%s;%s",
          fwci < 0 ? "-" : fwci,
          countries.isEmpty() ? "-" : String.join(" ", countries),
          fields.isEmpty() ? "-" : String.join(" ", fields));
    }
  }

  private static double parts(List<Drawn> all, String area, Predicate<Drawn> which) {
    return all.stream()
        .filter(which)
        .filter(one -> one.areas().contains(area))
        .mapToDouble(one -> 1.0 / one.areas().size())
        .sum();
  }

  private static double number(Value value) {
    return value instanceof Value.Count count ? count.number() : ((Value.Quantity) value).number();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void everyFigureIsWhatCountingByHandGives(long seed) {
    Random dice = new Random(seed);
    List<Drawn> world = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      world.add(Drawn.of(dice));
    }
    Answered answer = pair(world.stream().map(Drawn::line).toList());
    Predicate<Drawn> joint = one -> one.countries().containsAll(List.of("GB", "JP"));
    Predicate<Drawn> known = one -> one.fwci() >= 0;
    double set = world.stream().filter(joint).filter(one -> !one.fields().isEmpty()).count();
    double all = world.stream().filter(one -> !one.fields().isEmpty()).count();
    double sum = 0;
    for (List<Value> row : answer.table().rows()) {
      String name = Answered.text(row.get(0));
      String area = Answered.text(row.get(1));
      double part = parts(world, area, joint);
      assertThat(number(answer.value(name, "output_of_parts"))).isCloseTo(part, within(1e-9));
      double weighted =
          world.stream()
              .filter(joint.and(known))
              .filter(one -> one.areas().contains(area))
              .mapToDouble(one -> one.fwci() / one.areas().size())
              .sum();
      assertThat(number(answer.value(name, "fwci_of_parts")))
          .isCloseTo(weighted / parts(world, area, joint.and(known)), within(1e-9));
      assertThat(number(answer.value(name, "activity_index")))
          .isCloseTo(part / set / (parts(world, area, one -> true) / all), within(1e-9));
      assertThat(number(answer.value(name, "activity_index_of_japan")))
          .isCloseTo(
              part
                  / set
                  / (parts(world, area, one -> one.countries().contains("JP"))
                      / world.stream()
                          .filter(one -> one.countries().contains("JP") && !one.fields().isEmpty())
                          .count()),
              within(1e-9));
      sum += part;
    }
    assertThat(sum).isCloseTo(set, within(1e-9));
  }
}
