package colab.cli;

/** The version of the program, from its jar. */
final class Version {
  private Version() {}

  /** {@return "0.1.0"; "development" when it runs from classes} */
  static String number() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
