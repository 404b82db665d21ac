package colab.counted;

import colab.corpus.Grid;
import colab.corpus.Provenance;
import colab.publication.Countries;
import colab.publication.CountryGroups;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes exports of counted files: files of figures that belong together become one. */
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
   * a set of publications in common; plain tables and lists of pairs are one export, since nothing
   * in them says that they do not belong together.
   *
   * @throws colab.ColabException when a file has no header as its format has, no rows, or, in
   *     Benchmarking, a figure that cannot be read
   */
  public static List<CountedExport> of(
      List<Grid> grids, Countries countries, CountryGroups groups) {
    SetNames names = new SetNames(countries, groups);
    List<CountedExport> exports = new ArrayList<>();
    List<List<FiguresFile>> gathered = new ArrayList<>();
    for (Grid grid : grids.stream().sorted(NEWEST_FIRST).toList()) {
      switch (grid.shape()) {
        case COLLABORATORS -> exports.add(new CollaborationExport(grid, names));
        case SUBJECTS -> exports.add(new SubjectsExport(grid, names));
        default -> gather(gathered, figures(grid, names));
      }
    }
    gathered.forEach(files -> exports.add(new FiguresExport(files, names)));
    return exports;
  }

  private static FiguresFile figures(Grid grid, SetNames names) {
    return switch (grid.shape()) {
      case EDGES -> EdgeLayout.of(grid, names);
      case BENCHMARKS ->
          BenchmarkHeader.isOfMetrics(grid)
              ? EntityLayout.of(grid, names)
              : BenchmarkLayout.of(grid, names);
      default -> EntityLayout.of(grid, names);
    };
  }

  /** A file may belong with two groups that did not belong together before. */
  private static void gather(List<List<FiguresFile>> gathered, FiguresFile file) {
    List<List<FiguresFile>> akin =
        gathered.stream()
            .filter(files -> files.stream().anyMatch(other -> belongTogether(other, file)))
            .toList();
    if (akin.isEmpty()) {
      gathered.add(new ArrayList<>(List.of(file)));
      return;
    }
    List<FiguresFile> into = akin.get(0);
    for (List<FiguresFile> other : akin.subList(1, akin.size())) {
      into.addAll(other);
      gathered.remove(other);
    }
    into.add(file);
    into.sort(Comparator.comparing(FiguresFile::grid, NEWEST_FIRST));
  }

  private static boolean belongTogether(FiguresFile one, FiguresFile other) {
    if (one.isPlain() && other.isPlain()) {
      return true;
    }
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
