package colab.corpus.format.columnar;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.CRC32C;

/**
 * A columnar file whose blocks or head were harmed, and whose check sums are right all the same.
 */
final class HarmedFile {
  private final SplittableRandom random;
  private final Head head;
  private final List<byte[]> blocks = new ArrayList<>();

  HarmedFile(byte[] whole, SplittableRandom random) throws IOException {
    this.random = random;
    this.head = Head.read(new ByteArrayInputStream(whole), "whole");
    for (Group group : head.groups()) {
      for (int column = 0; column < head.columns().size(); column++) {
        int start = (int) group.start(column);
        blocks.add(Arrays.copyOfRange(whole, start, start + group.length(column)));
      }
    }
  }

  /** {@return the file with some bytes of one block changed, gone or come, and what was harmed} */
  String harmBlock() {
    int at = random.nextInt(blocks.size());
    blocks.set(at, harmed(blocks.get(at)));
    return head.columns().get(at % head.columns().size()) + " " + Arrays.toString(blocks.get(at));
  }

  /** Puts another block in the place of the first one of the column. */
  void put(Column column, ByteWriter block) {
    blocks.set(head.columns().indexOf(column), block.array());
  }

  int rows() {
    return head.groups().get(0).rows();
  }

  /** Swaps the blocks of two columns. */
  String swapBlocks() {
    int one = random.nextInt(blocks.size());
    int other = random.nextInt(blocks.size());
    byte[] block = blocks.set(one, blocks.get(other));
    blocks.set(other, block);
    return head.columns().get(one % head.columns().size())
        + " for "
        + head.columns().get(other % head.columns().size());
  }

  private byte[] harmed(byte[] block) {
    if (block.length == 0) {
      return new byte[] {(byte) random.nextInt()};
    }
    // What is first tells how the rest is to be understood.
    int reach = random.nextBoolean() ? block.length : Math.min(block.length, 12);
    int place = random.nextInt(reach);
    byte[] changed = block.clone();
    switch (random.nextInt(6)) {
      case 0 -> changed[place] ^= (byte) (1 << random.nextInt(8));
      case 1 -> changed[place] = (byte) random.nextInt();
      case 2 -> Arrays.fill(changed, place, Math.min(block.length, place + 9), (byte) 0xff);
      case 3 -> changed = Arrays.copyOf(block, place);
      case 4 -> changed = inserted(block, place, new byte[1 + random.nextInt(9)]);
      default -> changed = inserted(block, place, huge());
    }
    return changed;
  }

  /** Numbers that are negative, or larger than anything. */
  private byte[] huge() {
    byte[] most = new byte[10];
    Arrays.fill(most, (byte) 0xff);
    most[9] = (byte) random.nextInt(2);
    return random.nextBoolean() ? most : new byte[] {-1, -1, -1, (byte) random.nextInt(128)};
  }

  private static byte[] inserted(byte[] block, int place, byte[] more) {
    byte[] longer = Arrays.copyOf(block, block.length + more.length);
    System.arraycopy(more, 0, longer, place, more.length);
    System.arraycopy(block, place, longer, place + more.length, block.length - place);
    return longer;
  }

  /** {@return the file, well-formed by all check sums} */
  byte[] bytes() throws IOException {
    List<Group> groups = new ArrayList<>();
    int columns = head.columns().size();
    for (int i = 0; i < head.groups().size(); i++) {
      long[] starts = new long[columns + 1];
      int[] sums = new int[columns];
      for (int column = 0; column < columns; column++) {
        byte[] block = blocks.get(i * columns + column);
        starts[column + 1] = starts[column] + block.length;
        sums[column] = new ByteWriter().raw(block, block.length).checksum();
      }
      groups.add(new Group(head.groups().get(i).rows(), starts, sums));
    }
    ByteArrayOutputStream to = new ByteArrayOutputStream();
    new Head(head.contents(), head.columns(), groups, 0).writeTo(to);
    for (byte[] block : blocks) {
      to.write(block);
    }
    return to.toByteArray();
  }

  /** {@return the file with bytes of its head changed, well-formed by all check sums} */
  static byte[] harmedHead(byte[] whole, SplittableRandom random) {
    int fixed = 20;
    int length = whole[12] & 0xff | (whole[13] & 0xff) << 8 | (whole[14] & 0xff) << 16;
    byte[] harmed = whole.clone();
    for (int times = random.nextInt(1, 4); times > 0; times--) {
      int place = fixed + random.nextInt(length);
      int end = Math.min(fixed + length, place + random.nextInt(1, 10));
      if (random.nextBoolean()) {
        harmed[place] = (byte) random.nextInt();
      } else {
        Arrays.fill(harmed, place, end, (byte) 0xff);
        harmed[end - 1] &= 0x7f;
      }
    }
    CRC32C sum = new CRC32C();
    sum.update(harmed, 8, 8);
    sum.update(harmed, fixed, length);
    for (int i = 0; i < 4; i++) {
      harmed[16 + i] = (byte) (sum.getValue() >>> 8 * i);
    }
    return harmed;
  }
}
