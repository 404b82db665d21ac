package colab.render;

import static org.assertj.core.api.Assertions.assertThat;

import colab.chart.Charts;
import colab.chart.drawing.Drawing;
import colab.chart.drawing.Ink;
import colab.chart.drawing.Mark;
import colab.table.ChartKind;
import colab.table.Column;
import colab.table.Picture;
import colab.table.Table;
import colab.table.Unit;
import colab.table.Value;
import colab.table.Value.Caution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a chart says about its numbers: of how many publications, in what order, of what. */
final class ChartReadingTest {
  private final List<Column> columns = new ArrayList<>();

  private static Value of(double number, Caution caution) {
    return new Value.Quantity(number, Optional.empty(), caution);
  }

  private Drawing drawn(Picture picture, List<List<Value>> rows) {
    Table table = new Table("t", "T", false, columns, rows, List.of()).drawnAs(picture);
    return Charts.of(table, Optional.empty(), Lettered.with(RenderOptions.defaults()));
  }

  private Drawing ranks(long... ranks) {
    columns.addAll(
        List.of(Column.of("year", "Year", Unit.TEXT), Column.of("rank", "Rank", Unit.RANK)));
    return drawn(
        Picture.of(ChartKind.LINES, "year", "rank"),
        IntStream.range(0, ranks.length)
            .mapToObj(i -> List.of(Value.label("" + (2016 + i)), Value.count(ranks[i])))
            .toList());
  }

  private static List<String> words(Drawing drawing) {
    return drawing.words().stream().map(Mark.Words::text).toList();
  }

  private static List<Mark.Words> ticks(Drawing drawing) {
    return drawing.words().stream()
        .filter(words -> words.style().ink().equals(Ink.FAINT))
        .filter(words -> words.text().matches("[0-9.]{1,3}"))
        .toList();
  }

  @Test
  void ranksAreWholeAndTheFirstIsOnTop() {
    for (long last = 1; last <= 60; last++) {
      columns.clear();
      List<Mark.Words> ticks = ticks(ranks(last, Math.max(1, last - 20)));
      assertThat(ticks).extracting(Mark.Words::text).doesNotHaveDuplicates().contains("1");
      assertThat(ticks).allSatisfy(tick -> assertThat(tick.text()).matches("[0-9]+"));
      assertThat(ticks.get(0).text()).isEqualTo("1");
      assertThat(ticks).extracting(tick -> tick.at().y()).isSorted();
    }
  }

  @Test
  void aRankThatStaysNeedsLittleRoom() {
    double constant = ranks(18, 18, 18).height();
    columns.clear();
    assertThat(ranks(18, 5, 2).height()).isGreaterThan(constant * 1.5);
  }

  @Test
  void theWholeIsNotDrawnBesideItsParts() {
    columns.addAll(
        List.of(Column.of("kind", "", Unit.TEXT), Column.of("output", "Output", Unit.COUNT)));
    List<List<Value>> rows =
        List.of(
            List.of(Value.label("All"), Value.count(2)),
            List.of(Value.label("home"), Value.count(3)),
            List.of(Value.label("All"), Value.count(5)));
    Picture bars = Picture.of(ChartKind.BARS, "kind", "output").without("All");
    assertThat(drawn(bars, rows).description()).contains("All 2; home 3.").doesNotContain("All 5");
  }

  @Test
  void allYearsTogetherAreNoPartOfAStackOfYears() {
    columns.addAll(
        List.of(
            Column.of("year", "", Unit.TEXT),
            Column.of("a", "A", Unit.PERCENT),
            Column.of("b", "B", Unit.PERCENT)));
    List<Value> year = List.of(Value.label("2019"), Value.quantity(40), Value.quantity(60));
    List<Value> all = List.of(Value.label("2018-2019"), Value.quantity(41), Value.quantity(59));
    Drawing drawing = drawn(Picture.of(ChartKind.STACKED, "year", "a", "b"), List.of(year, all));
    assertThat(drawing.description()).contains("2019 A 40.0").doesNotContain("2018-2019");
  }

  private void growth(String... counts) {
    columns.add(Column.of("set", "", Unit.TEXT));
    for (String count : counts) {
      columns.add(Column.of(count, count, Unit.COUNT));
    }
    columns.add(Column.of("growth_percent", "Growth", Unit.GROWTH));
  }

  @Test
  void growthOfFewSaysFromHowManyToHowMany() {
    growth("output_first", "output_last");
    List<Value> row =
        List.of(Value.label("a"), Value.count(40), Value.count(60), of(50, Caution.RED));
    assertThat(words(drawn(Picture.of(ChartKind.BARS, "set", "growth_percent"), List.of(row))))
        .contains("+50.0 (n=40 to 60)");
  }

  @Test
  void growthIsNotOfThePublicationsOfAllYears() {
    growth("output");
    List<Value> row = List.of(Value.label("a"), Value.count(260), of(50, Caution.RED));
    assertThat(words(drawn(Picture.of(ChartKind.BARS, "set", "growth_percent"), List.of(row))))
        .contains("+50.0 (n<50)");
  }

  @Test
  void aMeanOfFewIsToldWhereItHasNoFigure() {
    columns.addAll(
        List.of(
            Column.of("country", "", Unit.TEXT),
            Column.of("output", "Output", Unit.COUNT),
            Column.of("fwci", "FWCI", Unit.RATIO),
            Column.data("n_fwci", Unit.COUNT)));
    List<List<Value>> rows = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      rows.add(
          List.of(
              Value.label("C" + i),
              Value.count(99 - i),
              of(1, i == 0 ? Caution.NONE : Caution.AMBER),
              Value.count(90 - i)));
    }
    assertThat(words(drawn(Picture.of(ChartKind.SCATTER, "country", "output", "fwci"), rows)))
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith("Of few publications, read with care: C1 (n=89), C2 (n=88)")
                    .endsWith("C6 (n=84), and 2 more."));
  }

  @Test
  void linesBesideEachOtherTellTheirFew() {
    columns.addAll(
        List.of(
            Column.of("year", "", Unit.TEXT),
            Column.of("fwci_a", "A", Unit.RATIO),
            Column.of("fwci_b", "B", Unit.RATIO)));
    List<List<Value>> rows =
        List.of(
            List.of(Value.label("2019"), of(1, Caution.NONE), of(2, Caution.TOO_FEW)),
            List.of(Value.label("2020"), of(1, Caution.NONE), of(2, Caution.NONE)));
    assertThat(words(drawn(Picture.of(ChartKind.LINES, "year", "fwci_a", "fwci_b"), rows)))
        .contains("Of few publications, read with care: B 2019 (n<10).");
  }

  @Test
  void aChartMaySayMoreThanTheHeadOfItsColumn() {
    growth();
    List<Value> row = List.of(Value.label("a"), Value.quantity(5));
    Picture titled = Picture.of(ChartKind.DOTS, "set", "growth_percent").titled("Growth a year");
    assertThat(words(drawn(titled, List.of(row)))).contains("Growth a year", "Growth");
  }

  @Test
  void yearsWithoutAValueHaveNoAxesAndSaySo() {
    columns.addAll(
        List.of(Column.of("year", "Year", Unit.TEXT), Column.of("fwci", "FWCI", Unit.RATIO)));
    List<List<Value>> rows = List.of(List.of(Value.label("2019"), Value.missing("none")));
    Drawing drawing = drawn(Picture.of(ChartKind.LINES, "year", "fwci"), rows);
    assertThat(words(drawing)).contains("Nothing is drawn: no year has a value.");
    assertThat(drawing.marks()).allMatch(Mark.Words.class::isInstance);
  }

  @Test
  void aYearAboveAColumnSaysWhatIsCountedInIt() {
    columns.addAll(
        List.of(
            Column.of("set", "", Unit.TEXT),
            Column.of("trend", "Trend", Unit.GROWTH),
            Column.of("output_last", "2021", Unit.COUNT)));
    List<Value> row = List.of(Value.label("a"), Value.quantity(5), Value.count(7));
    Picture dots = Picture.of(ChartKind.DOTS, "set", "trend", "output_last");
    assertThat(words(drawn(dots, List.of(row)))).contains("Output 2021", "7");
  }
}
