package colab.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A folder in which OpenAlex's snapshot, or its works, lie as they were downloaded: parts in
 * folders {@code updated_date=2025-11-06}, beside them a manifest and lists of identifiers that
 * were merged or deleted. Other entities of the snapshot, such as authors, are no publications.
 */
final class SnapshotFolder {
  private static final String PART_OF = "updated_date=";
  private static final String WORKS = "works";

  /** The works lie in {@code works}, {@code data/works} or {@code data/jsonl/works}. */
  private static final Set<String> ON_THE_WAY = Set.of("legacy-data", "data", "jsonl", WORKS);

  private SnapshotFolder() {}

  /** {@return the parts of works below the folder; none when it holds no snapshot} */
  static List<Path> parts(Path folder) throws IOException {
    List<Path> parts = new ArrayList<>();
    for (Path below : folders(folder)) {
      if (name(below).startsWith(PART_OF)) {
        parts.addAll(files(below));
      } else if (ON_THE_WAY.contains(name(below))) {
        parts.addAll(ofWorks(below));
      }
    }
    return parts;
  }

  private static List<Path> ofWorks(Path folder) throws IOException {
    List<Path> parts = new ArrayList<>();
    for (Path below : folders(folder)) {
      if (name(below).startsWith(PART_OF) && name(folder).equals(WORKS)) {
        parts.addAll(files(below));
      } else if (ON_THE_WAY.contains(name(below))) {
        parts.addAll(ofWorks(below));
      }
    }
    return parts;
  }

  private static List<Path> folders(Path folder) throws IOException {
    try (Stream<Path> found = Files.list(folder)) {
      return found.filter(below -> Files.isDirectory(below, LinkOption.NOFOLLOW_LINKS)).toList();
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> found = Files.list(folder)) {
      return found.filter(Files::isRegularFile).toList();
    }
  }

  /** {@return whether the file only tells about the parts of a snapshot} */
  static boolean isAboutParts(Path file) {
    return switch (name(file)) {
      case "manifest", "manifest.json", "deleted_ids.csv", "RELEASE_NOTES.txt" -> true;
      default -> false;
    };
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }
}
