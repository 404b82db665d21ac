package colab.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import colab.chart.Charts;
import colab.chart.drawing.Drawing;
import colab.chart.drawing.Ink;
import colab.chart.drawing.Mark;
import colab.table.ChartKind;
import colab.table.Column;
import colab.table.Interval;
import colab.table.Picture;
import colab.table.Table;
import colab.table.Unit;
import colab.table.Value;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** No chart lies. */
final class ChartHonestyTest {
  private static final Value NONE = Value.missing("unknown");

  private static Drawing drawn(Picture picture, Value... values) {
    return drawn(picture, Unit.COUNT, values);
  }

  private static Drawing drawn(Picture picture, Unit unit, Value... values) {
    List<List<Value>> rows =
        IntStream.range(0, values.length)
            .mapToObj(
                row -> List.of(Value.label(String.valueOf(2000 + row)), values[row], values[row]))
            .toList();
    Table table =
        new Table(
            "t",
            "T",
            false,
            List.of(
                Column.of("year", "Year", Unit.TEXT),
                Column.of("fwci", "Mean", unit),
                Column.of("n_fwci", "n", Unit.COUNT)),
            rows,
            List.of());
    return Charts.of(
        table.drawnAs(picture), Optional.empty(), Lettered.with(RenderOptions.defaults()));
  }

  private static List<Mark.Bar> bars(Drawing drawing) {
    return drawing.marks().stream()
        .filter(mark -> mark instanceof Mark.Bar bar && bar.ink().equals(Ink.BLUE))
        .map(Mark.Bar.class::cast)
        .toList();
  }

  private static List<Mark.Stroke> strokes(Drawing drawing, Ink ink) {
    return drawing.marks().stream()
        .filter(mark -> mark instanceof Mark.Stroke stroke && stroke.ink().equals(ink))
        .map(Mark.Stroke.class::cast)
        .toList();
  }

  private static List<Mark.Dot> dots(Drawing drawing) {
    return drawing.marks().stream()
        .filter(Mark.Dot.class::isInstance)
        .map(Mark.Dot.class::cast)
        .toList();
  }

  private static List<String> words(Drawing drawing) {
    return drawing.words().stream().map(Mark.Words::text).toList();
  }

  private static Value mean(double number, double low, double high) {
    return new Value.Quantity(number, Optional.of(new Interval(low, high)), Value.Caution.NONE);
  }

  @Test
  void barsAreAsLongAsTheirNumbersFromZero() {
    List<Mark.Bar> bars =
        bars(
            drawn(
                Picture.of(ChartKind.BARS, "year", "fwci"),
                Value.count(1000),
                Value.count(990),
                Value.count(250)));
    assertThat(bars).extracting(bar -> bar.box().x()).containsOnly(bars.get(0).box().x());
    double whole = bars.get(0).box().width();
    assertThat(bars.get(1).box().width() / whole).isCloseTo(0.99, within(1e-9));
    assertThat(bars.get(2).box().width() / whole).isCloseTo(0.25, within(1e-9));
  }

  @Test
  void barsBelowZeroGoToTheLeftOfIt() {
    List<Mark.Bar> bars =
        bars(
            drawn(
                Picture.of(ChartKind.BARS, "year", "fwci"),
                Unit.GROWTH,
                Value.quantity(20),
                Value.quantity(-10)));
    assertThat(bars.get(1).box().right()).isCloseTo(bars.get(0).box().x(), within(1e-9));
    assertThat(bars.get(1).box().width() * 2).isCloseTo(bars.get(0).box().width(), within(1e-6));
  }

  @Test
  void whatIsMissingHasNoBarAndSaysSo() {
    Drawing drawing =
        drawn(Picture.of(ChartKind.BARS, "year", "fwci"), Value.count(7), NONE, Value.count(0));
    assertThat(bars(drawing)).extracting(bar -> bar.box().width() > 0).containsExactly(true, false);
    assertThat(words(drawing)).contains("no value", "0");
    assertThat(drawing.description()).contains("2001 no value").contains("2002 0");
  }

  @Test
  void aMissingYearInterruptsTheLineAndIsTold() {
    Drawing drawing =
        drawn(
            Picture.of(ChartKind.LINES, "year", "fwci"),
            Value.count(3),
            Value.count(4),
            NONE,
            Value.count(5),
            Value.count(6));
    assertThat(strokes(drawing, Ink.BLUE)).hasSize(2);
    assertThat(dots(drawing)).hasSize(4);
    assertThat(words(drawing)).contains("A gap in a line: no value for that year.");
  }

  @Test
  void aYearThatMayStillGrowIsHollowAndTheWayThereDashed() {
    Drawing drawing =
        drawn(
            Picture.of(ChartKind.LINES, "year", "fwci").unfinished(Set.of("2002")),
            Value.count(3),
            Value.count(4),
            Value.count(5));
    assertThat(dots(drawing)).extracting(Mark.Dot::hollow).containsExactly(false, false, true);
    assertThat(strokes(drawing, Ink.BLUE))
        .extracting(Mark.Stroke::dashed)
        .containsExactly(false, true);
    assertThat(words(drawing)).contains("Hollow: 2002 may still grow.");
  }

  @Test
  void intervalsReachFromEndToEnd() {
    Drawing drawing =
        drawn(
            Picture.of(ChartKind.DOTS, "year", "fwci"), Unit.RATIO, mean(2, 1, 4), mean(1, 0.5, 2));
    List<Mark.Stroke> lines =
        strokes(drawing, Ink.BLUE).stream()
            .filter(line -> line.points().get(0).y() == line.points().get(1).y())
            .toList();
    double dot = dots(drawing).get(0).at().x();
    double low = lines.get(0).points().get(0).x();
    double high = lines.get(0).points().get(1).x();
    assertThat((high - dot) / (dot - low)).isCloseTo(2, within(1e-9));
    assertThat(lines.get(1).points().get(1).x()).isCloseTo(dot, within(1e-9));
  }

  @Test
  void fewPublicationsAreCountedBesideTheMean() {
    Value few = new Value.Quantity(1.5, Optional.empty(), Value.Caution.RED);
    Table table =
        new Table(
                "t",
                "T",
                false,
                List.of(
                    Column.of("set", "", Unit.TEXT),
                    Column.of("fwci", "FWCI", Unit.RATIO),
                    Column.of("n_fwci", "n", Unit.COUNT)),
                List.of(List.of(Value.label("a"), few, Value.count(31))),
                List.of())
            .drawnAs(Picture.of(ChartKind.DOTS, "set", "fwci"));
    Drawing drawing = Charts.of(table, Optional.empty(), Lettered.with(RenderOptions.defaults()));
    assertThat(words(drawing)).contains("1.50 (n=31)");
  }

  @Test
  void aLogAxisSaysSoAndHasNoPlaceForZero() {
    Table table = new Pictured(9, ChartKind.SCATTER, 12).table();
    Table zero = table.withRows(List.of(zeroed(table.rows().get(0)), table.rows().get(1)));
    Drawing drawing = Charts.of(zero, Optional.empty(), Lettered.with(RenderOptions.defaults()));
    assertThat(words(drawing))
        .contains("Output (log axis: each step multiplies)")
        .contains("1 row without output or mean has no dot.");
    assertThat(dots(drawing)).hasSize(1);
  }

  private static List<Value> zeroed(List<Value> row) {
    return IntStream.range(0, row.size())
        .mapToObj(i -> i == 3 ? Value.count(0) : row.get(i))
        .toList();
  }

  @Test
  void whatIsNotNamedIsTold() {
    Drawing bars =
        Charts.of(
            new Pictured(1, ChartKind.BARS, 200).table(),
            Optional.empty(),
            Lettered.with(RenderOptions.defaults()));
    assertThat(bars(bars)).hasSize(200);
    assertThat(words(bars))
        .contains("Of 200 rows every second is named and has its figure; all are drawn.");
  }
}
