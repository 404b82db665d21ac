package colab.corpus.format.columnar;

/**
 * A file that publications were converted from.
 *
 * @param name its name, without folders
 * @param bytes how many it has; 0 of one that passed once
 * @param sha256 the hash of its bytes; empty of one that passed once
 */
public record Origin(String name, long bytes, String sha256) {

  void write(ByteWriter to) {
    to.text(name).number(bytes).text(sha256);
  }

  static Origin read(ByteReader from) {
    return new Origin(from.text(), from.number(), from.text());
  }

  /** {@return its name and size} */
  String inWords() {
    return sha256.isEmpty() ? name : name + ", " + bytes + " bytes";
  }
}
