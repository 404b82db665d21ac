package colab.corpus.format.columnar;

import colab.corpus.Row;
import java.util.Arrays;

/**
 * The block of a column of numbers: codes of a few bytes each, and the exceptions that need more.
 * {@link Row#MISSING} is a code of its own.
 */
final class NumberBlock {
  /** About what an exception takes, in bytes. */
  private static final int EXCEPTION = 6;

  /** Codes of more bytes are looked at one by one. */
  private static final int MOST_NARROW = 3;

  private NumberBlock() {}

  /** What codes stand for. */
  private record Scale(long base, long unit, boolean missing) {
    long code(long value) {
      return value == Row.MISSING ? 0 : (value - base) / unit + (missing ? 1 : 0);
    }

    long value(long code) {
      return !missing ? base + unit * code : code == 0 ? Row.MISSING : base + unit * (code - 1);
    }

    /** {@return whether no code of so few bytes can mean a number beyond the limits} */
    boolean staysWithin(Limits limits, int width) {
      long codes = 1L << Byte.SIZE * Math.min(width, MOST_NARROW);
      return limits.isNone()
          || width <= MOST_NARROW
              && (limits.missing() || !missing)
              && limits.allow(base)
              && unit >= 0
              && unit <= (limits.most() - base) / codes;
    }
  }

  static void write(long[] values, int rows, ByteWriter to) {
    Scale scale = scale(values, rows);
    long[] codes = new long[rows];
    int[] needing = new int[Long.BYTES + 1];
    for (int i = 0; i < rows; i++) {
      codes[i] = scale.code(values[i]);
      needing[width(codes[i])]++;
    }
    int width = cheapest(needing, rows);
    int exceptions = 0;
    for (int wider = width + 1; wider <= Long.BYTES; wider++) {
      exceptions += needing[wider];
    }
    to.signed(scale.base).number(scale.unit).number(scale.missing ? 1 : 0);
    to.number(width).number(exceptions);
    for (int i = 0; i < rows && width > 0; i++) {
      to.fixed(codes[i], width);
    }
    int before = 0;
    for (int i = 0; i < rows && exceptions > 0; i++) {
      if (width(codes[i]) > width) {
        to.number(i - before).number(codes[i]);
        before = i;
      }
    }
  }

  private static Scale scale(long[] values, int rows) {
    long least = Long.MAX_VALUE;
    boolean missing = false;
    for (int i = 0; i < rows; i++) {
      missing |= values[i] == Row.MISSING;
      least = values[i] == Row.MISSING ? least : Math.min(least, values[i]);
    }
    long unit = 0;
    for (int i = 0; i < rows && unit != 1; i++) {
      unit = values[i] == Row.MISSING ? unit : divisor(values[i] - least, unit);
    }
    return new Scale(least == Long.MAX_VALUE ? 0 : least, Math.max(1, unit), missing);
  }

  private static long divisor(long a, long b) {
    long larger = a;
    long smaller = b;
    while (smaller != 0) {
      long rest = larger % smaller;
      larger = smaller;
      smaller = rest;
    }
    return larger;
  }

  private static int width(long code) {
    return (Long.SIZE - Long.numberOfLeadingZeros(code) + 7) / 8;
  }

  private static int cheapest(int[] needing, int rows) {
    int best = Long.BYTES;
    long least = Long.MAX_VALUE;
    long exceptions = 0;
    for (int width = Long.BYTES; width >= 0; width--) {
      long cost = (long) width * rows + exceptions * EXCEPTION;
      if (cost <= least) {
        least = cost;
        best = width;
      }
      exceptions += needing[width];
    }
    return best;
  }

  /**
   * Reads a block.
   *
   * @throws ByteReader.Malformed when a number is not within the limits
   */
  static void read(ByteReader from, int rows, long[] values, Limits limits) {
    long base = from.signed();
    Scale scale = new Scale(base, from.number(), from.upTo(1) == 1);
    int width = from.upTo(Long.BYTES);
    int exceptions = from.upTo(rows);
    readCodes(from, new int[] {rows, width}, scale, values);
    int row = 0;
    for (int i = 0; i < exceptions; i++) {
      row += from.upTo(rows - 1L - row);
      values[row] = scale.value(from.number());
      check(values[row], limits);
    }
    if (!scale.staysWithin(limits, width)) {
      check(values, rows, limits);
    }
  }

  private static void check(long[] values, int rows, Limits limits) {
    long least = limits.least();
    long most = limits.most();
    for (int i = 0; i < rows; i++) {
      if (values[i] < least || values[i] > most) {
        check(values[i], limits);
      }
    }
  }

  private static void check(long value, Limits limits) {
    if (!limits.allow(value)) {
      throw new ByteReader.Malformed("a number beyond its limits");
    }
  }

  private static void readCodes(ByteReader from, int[] shape, Scale scale, long[] values) {
    int rows = shape[0];
    int width = shape[1];
    int start = from.pass((long) width * rows);
    switch (width) {
      case 0 -> Arrays.fill(values, 0, rows, scale.value(0));
      case 1 -> ones(from.bytes(), start, rows, scale, values);
      case 2 -> twos(from.bytes(), start, rows, scale, values);
      case 3 -> threes(from.bytes(), start, rows, scale, values);
      default -> wider(from.bytes(), start, shape, scale, values);
    }
  }

  private static void ones(byte[] bytes, int start, int rows, Scale scale, long[] values) {
    long[] meaning = new long[256];
    for (int code = 0; code < meaning.length; code++) {
      meaning[code] = scale.value(code);
    }
    for (int i = 0; i < rows; i++) {
      values[i] = meaning[bytes[start + i] & 0xff];
    }
  }

  private static void twos(byte[] bytes, int start, int rows, Scale scale, long[] values) {
    long unit = scale.unit;
    long base = scale.missing ? scale.base - unit : scale.base;
    int none = scale.missing ? 0 : -1;
    for (int i = 0; i < rows; i++) {
      int at = start + 2 * i;
      int code = bytes[at] & 0xff | (bytes[at + 1] & 0xff) << 8;
      values[i] = code == none ? Row.MISSING : base + unit * code;
    }
  }

  private static void threes(byte[] bytes, int start, int rows, Scale scale, long[] values) {
    long unit = scale.unit;
    long base = scale.missing ? scale.base - unit : scale.base;
    int none = scale.missing ? 0 : -1;
    for (int i = 0; i < rows; i++) {
      int at = start + 3 * i;
      int code = bytes[at] & 0xff | (bytes[at + 1] & 0xff) << 8 | (bytes[at + 2] & 0xff) << 16;
      values[i] = code == none ? Row.MISSING : base + unit * code;
    }
  }

  private static void wider(byte[] bytes, int start, int[] shape, Scale scale, long[] values) {
    int width = shape[1];
    int at = start;
    for (int i = 0; i < shape[0]; i++) {
      long code = 0;
      for (int shift = 0; shift < width; shift++) {
        code |= (bytes[at++] & 0xffL) << 8 * shift;
      }
      values[i] = scale.value(code);
    }
  }
}
