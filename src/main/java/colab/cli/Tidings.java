package colab.cli;

import colab.Diagnostic;
import colab.corpus.Input;
import colab.report.Exports;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is told on standard error of the files that were read. */
final class Tidings {
  private static final int MOST = 10;

  private Tidings() {}

  /** Tells the first ten. */
  static void tell(List<Diagnostic> diagnostics, PrintStream err) {
    diagnostics.stream().limit(MOST).forEach(diagnostic -> err.println("colab: " + diagnostic));
    if (diagnostics.size() > MOST) {
      err.println("colab: and " + (diagnostics.size() - MOST) + " more; colab check tells all");
    }
  }

  /** Tells which files were named or found and not read. */
  static void tellFiles(Exports exports, PrintStream err) {
    exports
        .repeated()
        .forEach(input -> err.println("colab: " + input.name() + ": named twice, read once"));
    List<Input> unknown = new ArrayList<>();
    exports
        .unknown()
        .forEach(
            (input, why) -> {
              if (exports.isStranger(input)) {
                unknown.add(input);
              } else {
                err.println("colab: passed over: " + why.getMessage() + "\n" + why.hint());
              }
            });
    if (!unknown.isEmpty()) {
      String names = String.join(", ", unknown.stream().limit(MOST).map(Input::name).toList());
      String more = unknown.size() > MOST ? " and " + (unknown.size() - MOST) + " more" : "";
      err.println("colab: passed over, being no export that colab knows: " + names + more);
    }
  }

  /** Tells which of the files that were named have no part in the answer. */
  static void tellUnused(List<String> named, Set<String> used, PrintStream err) {
    named.stream()
        .filter(name -> !name.equals("-") && !Files.isDirectory(Path.of(name)))
        .filter(name -> used.stream().noneMatch(source -> isOf(source, name)))
        .forEach(
            name ->
                err.println(
                    "colab: "
                        + name
                        + ": not used; another file answers this question"
                        + " (--assume-scope files takes all as one set)"));
  }

  private static boolean isOf(String source, String name) {
    return source.equals(name) || source.startsWith(name + "!");
  }

  /** {@return the files that were named or found, without those that were passed over} */
  static List<Path> files(Exports exports) {
    return exports.inputs().stream()
        .filter(input -> input.reopens() && !exports.unknown().containsKey(input))
        .flatMap(input -> files(input.name()))
        .toList();
  }

  /** An entry of an archive is named ARCHIVE!ENTRY; but a file's own name may hold the mark. */
  private static Stream<Path> files(String source) {
    return IntStream.rangeClosed(1, source.length())
        .filter(end -> end == source.length() || source.charAt(end) == '!')
        .mapToObj(end -> Path.of(source.substring(0, end)));
  }
}
