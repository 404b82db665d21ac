package colab.corpus;

/** A layout of files, recognised by content and never by name. */
public sealed interface Format permits PublicationFormat, CountedFormat {
  /** {@return its name in kebab-case} */
  String id();

  /** {@return what people call it} */
  String title();

  /** {@return in a few words, what it is recognised by} */
  default String recognition() {
    return "its header";
  }

  /** {@return whether the first rows of a file are of this layout} */
  boolean recognises(Head head);
}
