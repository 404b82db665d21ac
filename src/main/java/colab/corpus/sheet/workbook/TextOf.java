package colab.corpus.sheet.workbook;

/**
 * Whether characters belong to the text of an element: those in its {@code t}, but not those that
 * say how to pronounce it. Mutable: it is told of every tag.
 */
final class TextOf {
  private final String element;
  private boolean inside;
  private boolean phonetic;
  private boolean wanted;

  TextOf(String element) {
    this.element = element;
  }

  /** {@return whether the characters that follow are wanted} */
  boolean isWanted() {
    return wanted;
  }

  void pass(XmlScanner xml) {
    if (xml.opens("t")) {
      wanted = inside && !phonetic && !xml.closes("t");
    } else if (xml.closes("t")) {
      wanted = false;
    } else if (xml.opens("rPh")) {
      phonetic = !xml.closes("rPh");
    } else if (xml.closes("rPh")) {
      phonetic = false;
    } else if (xml.opens(element)) {
      inside = !xml.closes(element);
    } else if (xml.closes(element)) {
      inside = false;
      wanted = false;
    }
  }
}
