package colab.corpus.format.columnar;

import colab.ColabException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * What stands before the blocks.
 *
 * @param contents what the file says of its publications as a whole
 * @param columns the columns, in the order of their blocks
 * @param groups where the blocks are
 * @param end where the file ends; 0 while it is written
 */
record Head(Contents contents, List<Column> columns, List<Group> groups, long end) {
  /** The first bytes; what mends line ends or cuts the highest bit harms them. */
  static final byte[] MARK = {(byte) 0x89, 'c', 'o', 'l', 'a', 'b', '\r', '\n'};

  private static final int VERSION = 1;
  private static final int FIXED = MARK.length + 3 * Integer.BYTES;
  private static final String AGAIN = "Convert the exports again, or copy the file again.";

  /** {@return whether the file starts as no other does, even if it is harmed after that} */
  static boolean isOne(byte[] start) {
    return start.length > 1 && Arrays.equals(start, 0, 2, MARK, 0, 2);
  }

  private static boolean isWhole(byte[] fixed) {
    return fixed.length == FIXED && Arrays.equals(fixed, 0, MARK.length, MARK, 0, MARK.length);
  }

  void writeTo(OutputStream to) throws IOException {
    ByteWriter head = new ByteWriter();
    contents.write(head);
    head.number(columns.size());
    columns.forEach(column -> head.text(column.name()));
    head.number(groups.size());
    groups.forEach(group -> group.write(head));
    ByteWriter start = new ByteWriter().fixed(VERSION, 4).fixed(head.size(), 4);
    ByteWriter checked = new ByteWriter().raw(start).raw(head);
    to.write(MARK);
    start.fixed(checked.checksum(), Integer.BYTES).writeTo(to);
    head.writeTo(to);
  }

  /**
   * {@return the head of the file}
   *
   * @param in stands at the start of the file, and then at its first block
   * @throws ColabException when it is damaged, or of a version that is not known
   */
  static Head read(InputStream in, String name) throws IOException {
    byte[] fixed = in.readNBytes(FIXED);
    if (!isWhole(fixed)) {
      throw damaged(name, "the start");
    }
    ByteReader start = new ByteReader(fixed);
    start.pass(MARK.length);
    long version = start.fixed(Integer.BYTES);
    if (version > VERSION && version < 1000) {
      throw ColabException.couldNot(
          name + ": a columnar file of version " + version + "; this colab reads version 1",
          "Update colab, or convert the exports again with this one.");
    }
    int length = (int) start.fixed(Integer.BYTES);
    byte[] head = length < 0 ? new byte[0] : in.readNBytes(length);
    if (version != VERSION
        || head.length != length
        || sum(fixed, head) != (int) start.fixed(Integer.BYTES)) {
      throw damaged(name, "the head");
    }
    try {
      return read(new ByteReader(head), name, FIXED + (long) length);
    } catch (ByteReader.Malformed e) {
      throw damaged(name, "the head (" + e.getMessage() + ")");
    }
  }

  private static int sum(byte[] fixed, byte[] head) {
    CRC32C sum = new CRC32C();
    sum.update(fixed, MARK.length, 2 * Integer.BYTES);
    sum.update(head, 0, head.length);
    return (int) sum.getValue();
  }

  private static Head read(ByteReader from, String name, long firstBlock) {
    Contents contents = Contents.read(from, name);
    List<Column> columns = new ArrayList<>();
    for (int i = from.upTo(Column.values().length); i > 0; i--) {
      columns.add(Named.one(Column.class, from.text()));
    }
    List<Group> groups = new ArrayList<>();
    long end = firstBlock;
    for (int i = from.upTo(from.left()); i > 0; i--) {
      Group group = Group.read(from, end, columns.size());
      end = group.end();
      groups.add(group);
    }
    from.end();
    if (groups.stream().mapToLong(Group::rows).sum() != contents.rows()) {
      throw new ByteReader.Malformed("publications that do not add up");
    }
    return new Head(contents, columns, groups, end);
  }

  static ColabException damaged(String name, String part) {
    return ColabException.couldNot(name + ": " + part + " is damaged", AGAIN);
  }

  /** {@return the error for a block that is damaged} */
  ColabException damaged(String name, int group, int column) {
    long first = 1;
    for (Group before : groups.subList(0, group)) {
      first += before.rows();
    }
    String rows = first + "-" + (first + groups.get(group).rows() - 1);
    String block = columns.get(column).name().toLowerCase(java.util.Locale.ROOT);
    return damaged(name, "the block '" + block + "' of publications " + rows);
  }
}
