package colab.cli;

import colab.ColabException;
import colab.corpus.Input;
import colab.corpus.Keys;
import colab.corpus.format.columnar.ColumnarFile;
import colab.publication.Attribute;
import colab.report.ColumnarConversion;
import colab.report.Exports;
import colab.tally.PublicationExport;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.zip.CRC32C;

/**
 * Columnar files that are kept of large exports, so that the next question about one is answered at
 * once. An entry that does not fit its export any more, or is damaged, is made anew.
 *
 * @param folder where they are
 */
record Cache(Path folder) {
  /** Of smaller files an answer comes soon anyway. */
  private static final long LEAST = 32_000_000;

  private static final int ENDS = 1 << 16;

  private static final String UNUSABLE =
      ": COLAB_CACHE names no folder that can be written; nothing is kept for the next question";

  /**
   * {@return the cache that the user wants; none when COLAB_CACHE is not set}
   *
   * @param quiet whether nothing is said of a folder that nothing can be kept in
   */
  static Optional<Cache> of(Surroundings surroundings, boolean quiet) {
    Optional<Path> wanted = wanted(surroundings);
    wanted
        .filter(folder -> !quiet && !isUsable(folder))
        .ifPresent(folder -> surroundings.err().println("colab: " + folder + UNUSABLE));
    return wanted.filter(Cache::isUsable).map(Cache::new);
  }

  private static Optional<Path> wanted(Surroundings surroundings) {
    String wanted = surroundings.variable("COLAB_CACHE");
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    if (!wanted.equals("auto")) {
      return Optional.of(Path.of(wanted));
    }
    String own = surroundings.variable("XDG_CACHE_HOME");
    String home = surroundings.variable("HOME");
    if (own.isEmpty() && home.isEmpty()) {
      return Optional.empty();
    }
    Path users = own.isEmpty() ? Path.of(home, ".cache") : Path.of(own);
    return Optional.of(users.resolve("colab").resolve("publications"));
  }

  /** A folder that is not there yet is made in the next one above it that is. */
  private static boolean isUsable(Path folder) {
    Path there = folder.toAbsolutePath();
    while (!Files.exists(there) && there.getParent() != null) {
      there = there.getParent();
    }
    return Files.isDirectory(there) && Files.isWritable(there);
  }

  /**
   * {@return the file that stands for the input; the input itself, where none does}
   *
   * @param fresh exports without files, read in the usual way
   */
  Input instead(Input input, Supplier<Exports> fresh) {
    try {
      if (!input.isPlainFile() || input.size() < LEAST || ColumnarFile.isOne(input.head())) {
        return input;
      }
      Path original = input.path().orElseThrow().toRealPath();
      Path entry = folder.resolve(Long.toHexString(Keys.of(original.toString())) + ".colab");
      String key = key(original, input.size());
      boolean there = Files.exists(entry) && ColumnarFile.isKept(input.readFrom(entry), key);
      return there || isMade(input, fresh.get(), new Entry(entry, key))
          ? input.readFrom(entry)
          : input;
    } catch (IOException | ColabException toldByTheInput) {
      return input;
    }
  }

  private record Entry(Path file, String key) {}

  /** The key changes with the file's bytes, as far as can be told soon, and with the program. */
  private static String key(Path original, long size) throws IOException {
    CRC32C sum = new CRC32C();
    try (RandomAccessFile file = new RandomAccessFile(original.toFile(), "r")) {
      byte[] end = new byte[ENDS];
      file.readFully(end);
      sum.update(end);
      file.seek(size - ENDS);
      file.readFully(end);
      sum.update(end);
    }
    long time = Files.getLastModifiedTime(original).toMillis();
    return String.join(
        " ",
        original.toString(),
        String.valueOf(size),
        String.valueOf(time),
        Long.toHexString(sum.getValue()),
        Version.build());
  }

  /**
   * Publications alone are kept, and only if the columnar file can say all that the export says.
   */
  private boolean isMade(Input input, Exports exports, Entry entry) throws IOException {
    exports.add(List.of(input), false);
    List<PublicationExport> sets = exports.publications();
    boolean able =
        sets.size() == 1 && !sets.get(0).attributes().contains(Attribute.YEARLY_CITATIONS);
    if (!able) {
      return false;
    }
    Files.createDirectories(folder);
    Path spool = WholeFile.beside(entry.file());
    try {
      List<String> options = List.of(ColumnarFile.KEPT + entry.key());
      ColumnarConversion.Shape shape =
          new ColumnarConversion.Shape(false, Set.of(), false, options);
      ColumnarConversion made = ColumnarConversion.of(exports, shape, spool);
      WholeFile.write(
          entry.file(),
          to -> {
            made.writeHead(to);
            Files.copy(spool, to);
          });
    } finally {
      Files.deleteIfExists(spool);
    }
    return key(input.path().orElseThrow().toRealPath(), input.size()).equals(entry.key());
  }
}
