package colab.sample;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the folder {@code sample-data}; with {@code bench}, a large file for measurements. */
public final class GenerateSample {
  private GenerateSample() {}

  /**
   * {@code [FOLDER]} writes the sample; {@code bench columns|full ROWS [FILE]} a large file, to
   * standard output when no file is named.
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length > 0 && arguments[0].equals("bench")) {
      bench(arguments);
      return;
    }
    Path folder = Path.of(arguments.length == 0 ? "sample-data" : arguments[0]);
    write(folder, small());
    write(folder, large());
  }

  private static void bench(String[] arguments) throws IOException {
    BenchSet set = new BenchSet(arguments[1]);
    long rows = Long.parseLong(arguments[2]);
    boolean named = arguments.length > 3;
    try (OutputStream out =
        named
            ? Files.newOutputStream(Path.of(arguments[3]))
            : new FileOutputStream(FileDescriptor.out)) {
      set.write(out, rows);
    }
  }

  /** Everything that is made in a moment, by path below the folder. */
  static Map<String, byte[]> small() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    BenchmarkingFiles.all().forEach((name, text) -> files.put(name, bytes(text)));
    CollaborationFiles.all().forEach((name, text) -> files.put(name, bytes(text)));
    files.put(InstitutionsFile.NAME, bytes(InstitutionsFile.text()));
    files.put(ContextFile.NAME, bytes(ContextFile.text()));
    files.put(AgreementsFile.NAME, bytes(AgreementsFile.text()));
    List<WorldPublication> world = World.make();
    files.put(WorldFiles.NAME, Gzip.pack(bytes(WorldFiles.text(world))));
    files.put(WorldFiles.INSTITUTIONS, bytes(WorldFiles.institutions()));
    FormatSample.texts(world).forEach((name, text) -> files.put(name, bytes(text)));
    files.put("formats/scival.xlsx", FormatSample.workbook(world));
    return files;
  }

  /** The two large publication exports. */
  static Map<String, byte[]> large() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(JapanFile.NAME, Gzip.pack(bytes(JapanFile.text())));
    files.put(PairFile.NAME, Gzip.pack(bytes(PairFile.text())));
    return files;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void write(Path folder, Map<String, byte[]> files) throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
  }
}
