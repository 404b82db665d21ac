package colab.chart;

import colab.table.Unit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A column of values that is drawn.
 *
 * @param id the column's id
 * @param heading what people call it
 * @param title what it is, more fully where the heading is short
 * @param unit what its values are
 * @param data its values, one a row
 */
public record Strand(String id, String heading, String title, Unit unit, List<Datum> data) {
  public Strand {
    data = List.copyOf(data);
  }

  /** {@return every number in it, with the ends of intervals} */
  public List<Double> numbers() {
    return data.stream()
        .flatMap(
            datum ->
                Stream.concat(
                    datum.number().stream().boxed(),
                    datum.interval().stream().flatMap(i -> Stream.of(i.low(), i.high()))))
        .toList();
  }

  /** {@return whether any value has an interval} */
  public boolean hasIntervals() {
    return data.stream().anyMatch(datum -> datum.interval().isPresent());
  }

  /** {@return the same, of these rows} */
  Strand of(List<Integer> rows) {
    return new Strand(id, heading, title, unit, rows.stream().map(data::get).toList());
  }

  /** {@return the rows without a number} */
  List<Integer> gaps() {
    return IntStream.range(0, data.size())
        .filter(row -> data.get(row).number().isEmpty())
        .boxed()
        .toList();
  }

  /** {@return whether 1 is the mean of the world, or of what it is held against} */
  public boolean isAgainstMean() {
    return unit == Unit.RATIO
        && (id.startsWith("fwci") || id.startsWith("cnci") || id.equals("ratio"));
  }
}
