package colab.corpus.sheet;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Eight bytes at a time, the first in the lowest bits of a long. A byte of x = word xor pattern is
 * zero where the word has the wanted byte, and
 *
 * <pre>
 * ~(((x and 7f..7f) + 7f..7f) or x or 7f..7f)
 * </pre>
 *
 * has the high bit of exactly those bytes; (x - 01..01) and not x, which is cheaper, has the high
 * bit of some byte if and only if there is one, and its lowest bit is that of the first.
 */
final class Octets {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGHS = 0x8080808080808080L;
  private static final long SEVENS = 0x7f7f7f7f7f7f7f7fL;
  private static final long PLACES = 0x0001020304050607L;
  private static final long ALIKE = (~('"' ^ '\n') & 0xff) * ONES;
  private static final long ALIKE_MARKS = 0x02 * ONES;

  private Octets() {}

  /** {@return the eight bytes from this place on} */
  static long at(byte[] buffer, int place) {
    return (long) LONGS.get(buffer, place);
  }

  /** {@return eight times this byte} */
  static long of(int one) {
    return (one & 0xff) * ONES;
  }

  /** {@return the high bits of all bytes that are those of the pattern} */
  static long matches(long word, long pattern) {
    long x = word ^ pattern;
    return ~(((x & SEVENS) + SEVENS) | x | SEVENS);
  }

  /** {@return a number whose lowest bit, if any, is the high bit of the first byte that is zero} */
  static long first(long x) {
    return x - ONES & ~x & HIGHS;
  }

  /**
   * {@return 0 where the word has neither quote nor line feed} They are the bytes 22 and 0a, so
   * that without the bits in which they differ both are 02, as two rarer ones are.
   */
  static long quoteOrLineFeed(long word) {
    return first(word & ALIKE ^ ALIKE_MARKS);
  }

  /** {@return the bits of the bytes before the first that is marked} */
  static long before(long marks) {
    return Long.lowestOneBit(marks) - 1;
  }

  /**
   * {@return the place of the first byte that is marked, from 0} The product moves the byte that
   * says it to the top; the quick compiler counts zeros slowly.
   */
  static int firstByte(long marks) {
    return (int) ((Long.lowestOneBit(marks) >>> 7) * PLACES >>> 56);
  }

  /** {@return how many bytes are marked} */
  static int number(long matches) {
    return (int) ((matches >>> 7) * ONES >>> 56);
  }
}
