package colab.bench;

import colab.render.Form;
import colab.render.RenderOptions;
import colab.table.Column;
import colab.table.Table;
import colab.table.Unit;
import colab.table.Value;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A table of ten thousand rows in each form; {@code -p rows=100000} for others. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
public class FormBenchmark {
  @Param({"text", "csv", "json", "markdown", "html", "latex", "xlsx"})
  String form;

  @Param("10000")
  int rows;

  private Table table;

  /** Names, counts and means. */
  @Setup
  public void fill() {
    List<Column> columns =
        List.of(
            Column.of("name", "Name", Unit.TEXT),
            Column.of("output", "Output", Unit.COUNT),
            Column.of("fwci", "FWCI", Unit.RATIO));
    List<List<Value>> lines = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      lines.add(
          List.of(Value.label("Place " + i), Value.count(i * 7L), Value.quantity(i / 1_000.0)));
    }
    table = new Table("bench", "A large table", true, columns, lines, List.of());
  }

  /** Writes it to nowhere. */
  @Benchmark
  public void write() throws IOException {
    Form.named(form)
        .write(List.of(table), RenderOptions.defaults(), OutputStream.nullOutputStream());
  }
}
