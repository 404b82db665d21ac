package colab.corpus.format.columnar;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32C;
import java.util.zip.Deflater;

/** Bytes that grow as numbers and texts are put at their end. Mutable. */
final class ByteWriter {
  private static final int LOW = 0x7f;
  private static final int MORE = 0x80;

  private byte[] bytes = new byte[1 << 10];
  private int size;

  int size() {
    return size;
  }

  void clear() {
    size = 0;
  }

  private void room(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
    }
  }

  ByteWriter number(long value) {
    room(10);
    long rest = value;
    while ((rest & ~LOW) != 0) {
      bytes[size++] = (byte) (rest & LOW | MORE);
      rest >>>= 7;
    }
    bytes[size++] = (byte) rest;
    return this;
  }

  ByteWriter signed(long value) {
    return number(value << 1 ^ value >> 63);
  }

  /** Puts the lowest bytes of the value, the lowest first. */
  ByteWriter fixed(long value, int width) {
    room(width);
    for (int i = 0; i < width; i++) {
      bytes[size++] = (byte) (value >>> 8 * i);
    }
    return this;
  }

  ByteWriter text(String text) {
    byte[] utf = text.getBytes(StandardCharsets.UTF_8);
    return number(utf.length).raw(utf, utf.length);
  }

  ByteWriter raw(byte[] more, int length) {
    room(length);
    System.arraycopy(more, 0, bytes, size, length);
    size += length;
    return this;
  }

  ByteWriter raw(ByteWriter other) {
    return raw(other.bytes, other.size);
  }

  /** Puts all bytes at the end of the other's as a zlib stream. */
  void deflate(ByteWriter to) {
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    deflater.setInput(bytes, 0, size);
    deflater.finish();
    byte[] part = new byte[1 << 14];
    while (!deflater.finished()) {
      to.raw(part, deflater.deflate(part));
    }
    deflater.end();
  }

  /** Puts all bytes among the texts, as one. */
  void addTo(TextWriter texts) {
    texts.add(bytes, size);
  }

  byte[] array() {
    return Arrays.copyOf(bytes, size);
  }

  int checksum() {
    CRC32C sum = new CRC32C();
    sum.update(bytes, 0, size);
    return (int) sum.getValue();
  }

  void writeTo(OutputStream to) throws IOException {
    to.write(bytes, 0, size);
  }
}
