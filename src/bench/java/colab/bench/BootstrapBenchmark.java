package colab.bench;

import colab.corpus.Row;
import colab.corpus.rows.DecodedRow;
import colab.indicator.Bootstrap;
import colab.indicator.Resampling;
import colab.indicator.Stratum;
import colab.table.Interval;
import colab.tally.Measure;
import colab.tally.Tally;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
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

/** The stability interval of a mean FWCI. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
public class BootstrapBenchmark {
  @Param({"1000", "25000", "1000000"})
  int publications;

  private Tally tally;

  /** FWCI as it is mostly spread: log-normal, in hundredths. */
  @Setup
  public void draw() {
    Random random = new Random(Resampling.SEED);
    tally = new Tally(Set.of(Measure.FWCI), Set.of(Measure.FWCI));
    DecodedRow row = new DecodedRow("bench", attribute -> "");
    for (int i = 0; i < publications; i++) {
      row.begin(i);
      row.fwci(Math.round(100 * Math.exp(1.2 * random.nextGaussian() - 0.7)) * Row.SCALE / 100);
      tally.add(row);
    }
  }

  /** {@return the interval of the headline} */
  @Benchmark
  public Optional<Interval> interval() {
    return Bootstrap.interval(List.of(new Stratum(1, tally)), Resampling.HEADLINE);
  }
}
