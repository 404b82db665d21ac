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
}
