package colab.corpus.format.openalex;

import colab.corpus.Input;
import colab.corpus.Provenance;
import colab.corpus.cell.Dates;
import colab.publication.Provider;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The dates of files of works. Only a snapshot says any: its manifest the day it was made, the
 * folder of a part the day on which its works were updated last. Mutable: it remembers manifests.
 */
final class SnapshotDates {
  private static final String PART_OF = "updated_date=";
  private static final List<String> MANIFESTS = List.of("manifest.json", "manifest");

  private final Map<Path, Optional<LocalDate>> made = new HashMap<>();

  /** {@return whether the file of this name is a part of a snapshot} */
  static boolean isPart(String name) {
    return name.startsWith(PART_OF) || name.replace('\\', '/').contains("/" + PART_OF);
  }

  /** {@return where the works of this file come from} */
  Provenance provenance(Input input, String format) {
    return new Provenance(
        input.name(),
        format,
        Provider.OPENALEX,
        "",
        Optional.empty(),
        updated(input.name()),
        input.path().flatMap(this::made),
        OptionalLong.empty(),
        Map.of(),
        List.of(),
        false);
  }

  private static Optional<LocalDate> updated(String name) {
    int at = name.lastIndexOf(PART_OF) + PART_OF.length();
    return isPart(name) && name.length() >= at + 10
        ? Dates.parse(name.substring(at, at + 10))
        : Optional.empty();
  }

  private Optional<LocalDate> made(Path part) {
    Path parts = part.toAbsolutePath().normalize().getParent();
    if (parts == null || !String.valueOf(parts.getFileName()).startsWith(PART_OF)) {
      return Optional.empty();
    }
    Path works = parts.getParent();
    return works == null
        ? Optional.empty()
        : made.computeIfAbsent(works, SnapshotDates::manifestOf);
  }

  private static Optional<LocalDate> manifestOf(Path works) {
    for (String name : MANIFESTS) {
      Path manifest = works.resolve(name);
      if (Files.isRegularFile(manifest)) {
        try (InputStream bytes = Files.newInputStream(manifest);
            JsonParser json = JsonWalk.parser(bytes)) {
          return date(json);
        } catch (IOException unreadable) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> date(JsonParser json) throws IOException {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      return Optional.empty();
    }
    for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
      json.nextToken();
      if (name.equals("date")) {
        String text = Work.text(json);
        return Dates.parse(text.substring(0, Math.min(10, text.length())));
      }
      json.skipChildren();
    }
    return Optional.empty();
  }
}
