package colab.bench;

import colab.corpus.Input;
import colab.corpus.Inputs;
import colab.corpus.Selection;
import colab.corpus.Side;
import colab.corpus.sheet.Dialect;
import colab.corpus.sheet.Sheet;
import colab.corpus.sheet.Sheets;
import colab.publication.Countries;
import colab.publication.CountryGroups;
import colab.report.Exports;
import colab.tally.Breakdown;
import colab.tally.Dimension;
import colab.tally.Export;
import colab.tally.Filled;
import colab.tally.Measure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The finding of rows and cells, and the counting of rows, over one file that is in memory. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
public class ReadingBenchmark {
  private Input input;
  private Export export;

  /** Takes the file that the property {@code bench.file} names. */
  @Setup(Level.Trial)
  public void open() {
    input =
        Inputs.of(List.of(System.getProperty("bench.file")), InputStream.nullInputStream()).get(0);
    Countries countries = Countries.standard();
    Exports exports = new Exports(countries, CountryGroups.standard(countries), Optional.empty());
    export = exports.add(List.of(input), false).all().get(0);
  }

  /** {@return how many cells there are} */
  @Benchmark
  public long scanner() throws IOException {
    long cells = 0;
    try (Sheet sheet = Sheets.open(input, Dialect.delimited(',', StandardCharsets.UTF_8))) {
      while (sheet.next()) {
        cells += sheet.width();
      }
    }
    return cells;
  }

  /** {@return publications and FWCI of Japan by partner} */
  @Benchmark
  public List<Filled> tally() {
    Side japan = Side.of(Countries.standard().require("JP"));
    return export.fill(
        List.of(
            Breakdown.of(
                Selection.ALL.withSides(List.of(japan)),
                List.of(Dimension.PARTNER),
                Set.of(Measure.FWCI))));
  }
}
