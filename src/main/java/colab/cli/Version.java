package colab.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The version of the program, from its jar. */
final class Version {
  private Version() {}

  /** {@return what differs from one build to another: the version, and when the jar was made} */
  static String build() {
    try {
      Path jar = Path.of(Version.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return number() + " " + Files.getLastModifiedTime(jar).toMillis();
    } catch (IOException | URISyntaxException e) {
      return number();
    }
  }

  /** {@return "0.1.0"; "development" when it runs from classes} */
  static String number() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
