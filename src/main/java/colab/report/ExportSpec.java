package colab.report;

import java.nio.file.Path;
import java.util.List;

/**
 * An export that a report is made from.
 *
 * @param name what tables call it
 * @param place where it stands in the report file
 * @param files its files
 */
public record ExportSpec(String name, Place place, List<Path> files) {
  public ExportSpec {
    files = List.copyOf(files);
  }

  /** {@return the files of the same names in this folder} */
  ExportSpec in(Path folder) {
    List<Path> moved =
        files.stream().map(file -> folder.resolve(file.getFileName().toString())).toList();
    return new ExportSpec(name, place, moved);
  }
}
