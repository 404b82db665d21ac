package colab.counted;

import colab.corpus.Grid;
import colab.corpus.Provenance;
import colab.publication.Countries;
import colab.publication.CountryGroups;
import colab.tally.Export;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes exports of counted files: Benchmarking files that belong together become one. */
public final class CountedExports {
  private static final Comparator<Grid> NEWEST_FIRST =
      Comparator.comparing(
              (Grid grid) -> grid.provenance().exported().map(d -> -d.toEpochDay()).orElse(0L))
          .thenComparing(grid -> grid.provenance().source());

  private CountedExports() {}

  /**
   * {@return the exports in these files, the newest first}
   *
   * <p>Benchmarking files become one export when years, dates and limits are the same and they have
   * a set of publications in common.
   *
   * @throws colab.ColabException when a file has no second header row, no rows, or a figure that
   *     cannot be read
   */
  public static List<Export> of(List<Grid> grids, Countries countries, CountryGroups groups) {
    SetNames names = new SetNames(countries, groups);
    List<Export> exports = new ArrayList<>();
    List<List<BenchmarkFile>> gathered = new ArrayList<>();
    for (Grid grid : grids.stream().sorted(NEWEST_FIRST).toList()) {
      if (isBenchmarking(grid)) {
        gather(gathered, BenchmarkFile.of(grid, names));
      } else {
        exports.add(new CollaborationExport(grid, names));
      }
    }
    gathered.forEach(files -> exports.add(new BenchmarkingExport(files, names)));
    return exports;
  }

  private static boolean isBenchmarking(Grid grid) {
    return grid.provenance().format().equals("scival-benchmarking");
  }

  /** A file may belong with two groups that did not belong together before. */
  private static void gather(List<List<BenchmarkFile>> gathered, BenchmarkFile file) {
    List<List<BenchmarkFile>> akin =
        gathered.stream()
            .filter(files -> files.stream().anyMatch(other -> belongTogether(other, file)))
            .toList();
    if (akin.isEmpty()) {
      gathered.add(new ArrayList<>(List.of(file)));
      return;
    }
    List<BenchmarkFile> into = akin.get(0);
    for (List<BenchmarkFile> other : akin.subList(1, akin.size())) {
      into.addAll(other);
      gathered.remove(other);
    }
    into.add(file);
    into.sort(Comparator.comparing(BenchmarkFile::grid, NEWEST_FIRST));
  }

  private static boolean belongTogether(BenchmarkFile one, BenchmarkFile other) {
    Provenance a = one.provenance();
    Provenance b = other.provenance();
    boolean alike =
        one.years().equals(other.years())
            && a.updated().equals(b.updated())
            && a.exported().equals(b.exported())
            && Limits.of(a).equals(Limits.of(b));
    List<String> keys = one.sets().stream().map(NamedSet::key).toList();
    return alike && other.sets().stream().map(NamedSet::key).anyMatch(keys::contains);
  }
}
