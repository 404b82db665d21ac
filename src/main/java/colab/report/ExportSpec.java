package colab.report;

import colab.corpus.Scope;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * An export that a report is made from.
 *
 * @param name what tables call it
 * @param place where it stands in the report file
 * @param files its files
 * @param scope what the report says they hold all of; empty where the files say it
 */
public record ExportSpec(String name, Place place, List<Path> files, Optional<Scope> scope) {
  public ExportSpec {
    files = List.copyOf(files);
  }

  /** {@return the files of the same names in this folder} */
  ExportSpec in(Path folder) {
    List<Path> moved =
        files.stream().map(file -> folder.resolve(file.getFileName().toString())).toList();
    return new ExportSpec(name, place, moved, scope);
  }
}
