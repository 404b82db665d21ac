package colab.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import colab.ColabException;
import colab.Diagnostic;
import colab.corpus.Inputs;
import colab.corpus.Row;
import colab.corpus.Scope;
import colab.corpus.Selection;
import colab.corpus.Sink;
import colab.fixture.FuzzSeed;
import colab.fixture.Mutation;
import colab.fixture.Packed;
import colab.fixture.Ran;
import colab.publication.Countries;
import colab.publication.CountryGroups;
import colab.report.Exports;
import colab.tally.Breakdown;
import colab.tally.Export;
import colab.tally.PublicationExport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Harmed files are read or refused: no other exception, no endless run, and every row accounted
 * for, whatever is asked. {@code scripts/fuzz} runs it for longer, with other seeds.
 */
class FuzzTest {
  private static final long SEED = Long.getLong("fuzz.seed", 20221201L);
  private static final int NUMBER = Integer.getInteger("fuzz.number", 20_000);
  private static final int SECONDS = 5;
  private static final int TOLD_ONE_IN = 50;
  private static final int WHOLE_ONE_IN = 4;
  private static final int WORKERS = 2;
  private static final Countries COUNTRIES = Countries.standard();
  private static final CountryGroups GROUPS = CountryGroups.standard(COUNTRIES);
  private static final Breakdown NOTHING = Breakdown.of(Selection.ALL, List.of(), Set.of());
  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> everyHarmedFileIsReadOrRefused() {
    List<FuzzSeed> seeds = FuzzSeed.all();
    return seeds.stream()
        .map(seed -> DynamicTest.dynamicTest(seed.name(), () -> fuzz(seed, seeds)));
  }

  private void fuzz(FuzzSeed seed, List<FuzzSeed> seeds) throws Exception {
    ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
    FuzzSeed small = seed.small();
    int number = NUMBER / seeds.size() + 1;
    for (int i = 0; i < number; i += WORKERS) {
      List<Harmed> batch = new ArrayList<>();
      for (int j = i; j < i + WORKERS; j++) {
        batch.add(start(j % WHOLE_ONE_IN == 0 ? seed : small, seeds, j, workers));
      }
      for (Harmed harmed : batch) {
        await(harmed);
      }
    }
    workers.shutdown();
  }

  /** A file that is being read. */
  private record Harmed(String name, byte[] bytes, Future<?> run) {}

  private Harmed start(FuzzSeed seed, List<FuzzSeed> seeds, int number, ExecutorService workers)
      throws IOException {
    SplittableRandom random = new SplittableRandom(SEED + seed.name().hashCode() * 31L + number);
    byte[] other = seeds.get(random.nextInt(seeds.size())).small().bytes();
    byte[] bytes = harmed(seed, other, random);
    Path file = Files.write(folder.resolve(number % WORKERS + seed.name()), bytes);
    Future<?> run = workers.submit(() -> read(file, number % TOLD_ONE_IN == 0));
    return new Harmed(SEED + "-" + number + "-" + seed.name(), bytes, run);
  }

  private static void await(Harmed harmed) throws Exception {
    try {
      harmed.run().get(SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      Path kept = Path.of("target", "fuzz", harmed.name());
      Files.createDirectories(kept.getParent());
      Files.write(kept, harmed.bytes());
      String late = e instanceof TimeoutException ? "not done in time" : "";
      fail(kept + ": " + late, e.getCause());
    }
  }

  /** The parts of a workbook are compressed: half of its mutations are of what is in them. */
  private static byte[] harmed(FuzzSeed seed, byte[] other, SplittableRandom random)
      throws IOException {
    if (!seed.name().endsWith(".xlsx") || random.nextBoolean()) {
      return Mutation.mutated(seed.bytes(), other, random);
    }
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(seed.bytes()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    List<String> names = new ArrayList<>(parts.keySet());
    String name = names.get(random.nextInt(names.size()));
    parts.put(name, Mutation.mutated(parts.getOrDefault(name, new byte[0]), other, random));
    return Packed.zip(parts);
  }

  private static void read(Path file, boolean whole) {
    try {
      Optional<Scope> world =
          Optional.of(new Scope(Scope.Basis.ASSUMED, List.of(), false, "", Optional.empty()));
      Exports exports = new Exports(COUNTRIES, GROUPS, world);
      exports.add(Inputs.of(List.of(file.toString()), InputStream.nullInputStream()), true);
      exports.publications().forEach(FuzzTest::account);
      exports.all().forEach(Export::provenances);
    } catch (ColabException told) {
      assertThat(told.getMessage()).isNotEmpty();
    }
    if (whole) {
      Ran ran = Ran.with("check", file);
      assertThat(ran.code()).as(ran.err()).isNotEqualTo(ExitCode.BUG);
      assertThat(ran.err()).doesNotContain("\tat ");
    }
  }

  /** What is asked for changes which rows are rejected, and never how many there are. */
  private static void account(PublicationExport export) {
    long all = export.parts().stream().mapToLong(FuzzTest::rows).sum();
    if (all > 0) {
      assertThat(export.fill(List.of(NOTHING)).get(0).account().read()).isEqualTo(all);
    }
  }

  private static long rows(PublicationExport.Part part) {
    try {
      Tally tally = new Tally();
      part.format().open(part.input(), part.attributes()).read(tally);
      return tally.rows;
    } catch (IOException e) {
      throw Inputs.unreadable(part.input().name(), e);
    }
  }

  /** Counts what it is told of. */
  private static final class Tally implements Sink {
    private long rows;

    @Override
    public void row(Row row) {
      rows++;
    }

    @Override
    public void rejected(Diagnostic why) {
      rows++;
    }

    @Override
    public void leftOut(String as, long number) {
      rows += number;
    }

    @Override
    public void warning(Diagnostic what) {}
  }
}
