package colab.corpus.format.openalex;

import colab.publication.Attribute;

/** The one thing to do when a file of OpenAlex lacks what is asked for. */
final class Advice {
  private Advice() {}

  /** {@return what to ask the API for} */
  static String json(Attribute missing, String name) {
    return name.isEmpty()
        ? none(missing)
        : "Ask the API again with " + name + " in select=, or without select=.";
  }

  /** {@return which column to choose on the website} */
  static String web(Attribute missing, String column) {
    return column.isEmpty()
        ? none(missing)
        : "Export it again from openalex.org with the column '"
            + column
            + "', or as works by the API (colab help formats).";
  }

  /** {@return what to do about the website's export as it was until 2023} */
  static String older(Attribute missing) {
    return "This is the website's export as it was until 2023, without "
        + missing.title()
        + ": export it again from openalex.org, or ask the API for the works.";
  }

  private static String none(Attribute missing) {
    return "OpenAlex tells no " + missing.title() + ".";
  }
}
