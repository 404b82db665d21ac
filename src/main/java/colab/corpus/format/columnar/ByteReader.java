package colab.corpus.format.columnar;

import java.nio.charset.StandardCharsets;

/**
 * Reads what {@link ByteWriter} wrote. Numbers are never trusted: whatever lies outside the bytes
 * is {@link Malformed}. Mutable.
 */
final class ByteReader {
  private final byte[] bytes;
  private final int end;
  private int position;

  /** What no writer writes. */
  static final class Malformed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Malformed(String what) {
      super(what);
    }
  }

  ByteReader(byte[] bytes) {
    this(bytes, bytes.length);
  }

  /** Reads so many of the bytes. */
  ByteReader(byte[] bytes, int end) {
    this.bytes = bytes;
    this.end = end;
  }

  byte[] bytes() {
    return bytes;
  }

  int position() {
    return position;
  }

  int left() {
    return end - position;
  }

  /** Passes over as many bytes, {@return where they start} */
  int pass(long count) {
    if (count < 0 || count > left()) {
      throw new Malformed("too short");
    }
    int start = position;
    position += (int) count;
    return start;
  }

  long number() {
    return position < end && bytes[position] >= 0 ? bytes[position++] : longer();
  }

  private long longer() {
    long value = 0;
    for (int shift = 0; shift < Long.SIZE; shift += 7) {
      byte one = bytes[pass(1)];
      value |= (one & 0x7fL) << shift;
      if (one >= 0) {
        return value;
      }
    }
    throw new Malformed("a number without end");
  }

  long signed() {
    long value = number();
    return value >>> 1 ^ -(value & 1);
  }

  /** {@return a number that is at most so large} */
  int upTo(long most) {
    long value = number();
    if (value < 0 || value > most) {
      throw new Malformed("a number too large: " + value);
    }
    return (int) value;
  }

  long fixed(int width) {
    int start = pass(width);
    long value = 0;
    for (int i = 0; i < width; i++) {
      value |= (bytes[start + i] & 0xffL) << 8 * i;
    }
    return value;
  }

  String text() {
    int length = upTo(left());
    return new String(bytes, pass(length), length, StandardCharsets.UTF_8);
  }

  /** Sees to it that nothing follows. */
  void end() {
    if (left() > 0) {
      throw new Malformed("too long");
    }
  }
}
