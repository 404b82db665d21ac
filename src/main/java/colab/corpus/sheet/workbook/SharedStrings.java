package colab.corpus.sheet.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The texts that cells name by number, held as bytes; one becomes text when it is asked for. */
final class SharedStrings {
  private static final long MOST_BYTES = 400_000_000;
  private static final int MOST = 20_000_000;

  /** No texts. */
  static final SharedStrings NONE = new SharedStrings();

  private byte[][] chunks = new byte[16][];
  private int chunkNumber;
  private int[] chunk = new int[64];
  private int[] start = new int[64];
  private int[] end = new int[64];
  private int begun;
  private int number;
  private long size;

  private SharedStrings() {}

  /** {@return the texts of the part} */
  static SharedStrings of(InputStream part) throws IOException {
    SharedStrings strings = new SharedStrings();
    Bytes text = new Bytes();
    try (XmlScanner xml = new XmlScanner(part)) {
      TextOf texts = new TextOf("si");
      while (xml.next(text, texts.isWanted())) {
        texts.pass(xml);
        if (xml.closes("si")) {
          strings.endText(text);
        }
      }
      strings.endChunk(text);
    }
    return strings;
  }

  private void endText(Bytes text) throws IOException {
    if (number == chunk.length) {
      chunk = Arrays.copyOf(chunk, number * 2);
      start = Arrays.copyOf(start, number * 2);
      end = Arrays.copyOf(end, number * 2);
    }
    chunk[number] = chunkNumber;
    start[number] = begun;
    end[number] = text.length();
    begun = text.length();
    number++;
    if (begun >= 1 << 20) {
      endChunk(text);
    }
    if (size > MOST_BYTES || number >= MOST) {
      throw new IOException("the workbook's list of texts is larger than any export has");
    }
  }

  private void endChunk(Bytes text) {
    if (chunkNumber == chunks.length) {
      chunks = Arrays.copyOf(chunks, chunkNumber * 2);
    }
    chunks[chunkNumber++] = text.copy();
    size += text.length();
    begun = 0;
    text.clear();
  }

  /** {@return the text, or the empty string where there is none of this number} */
  String get(int index) {
    if (index < 0 || index >= number) {
      return "";
    }
    byte[] bytes = chunks[chunk[index]];
    int length = end[index] - start[index];
    return Entities.resolved(new String(bytes, start[index], length, StandardCharsets.UTF_8));
  }
}
