package colab.corpus.format.columnar;

import colab.corpus.Row;
import colab.publication.Attribute;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Writes publications by column, a group of rows after the other; what stands before them is
 * written last. Mutable.
 */
public final class ColumnarWriter {
  /** More text than this ends a group. */
  private static final long MOST_TEXT = 1 << 23;

  private final Set<Attribute> attributes;
  private final OutputStream blocks;
  private final List<Column> columns = new ArrayList<>();
  private final List<ColumnWriter> writers = new ArrayList<>();
  private final List<Group> groups = new ArrayList<>();
  private final ByteWriter block = new ByteWriter();
  private int rows;
  private long end;

  /**
   * A writer.
   *
   * @param said what the rows say, or some of them
   * @param blocks where the blocks go, which stand behind the head in the file
   */
  public ColumnarWriter(Set<Attribute> said, OutputStream blocks) {
    this.attributes = EnumSet.noneOf(Attribute.class);
    this.attributes.addAll(said);
    this.attributes.remove(Attribute.YEARLY_CITATIONS);
    this.blocks = blocks;
    for (Column column : Column.values()) {
      if (column.isOf(attributes)) {
        columns.add(column);
        writers.add(ColumnWriters.of(column));
      }
    }
  }

  /** {@return what the file says of its publications} */
  public Set<Attribute> attributes() {
    return attributes;
  }

  /** Writes one publication. */
  public void row(Row row) throws IOException {
    long waiting = 0;
    for (ColumnWriter writer : writers) {
      writer.add(row);
      waiting += writer.waiting();
    }
    rows++;
    if (rows == Group.MOST || waiting > MOST_TEXT) {
      endGroup();
    }
  }

  /** Writes the rows that wait. */
  public void endGroup() throws IOException {
    if (rows == 0) {
      return;
    }
    long[] starts = new long[writers.size() + 1];
    int[] sums = new int[writers.size()];
    starts[0] = end;
    for (int i = 0; i < sums.length; i++) {
      block.clear();
      writers.get(i).write(block);
      block.writeTo(blocks);
      sums[i] = block.checksum();
      end += block.size();
      starts[i + 1] = end;
    }
    groups.add(new Group(rows, starts, sums));
    rows = 0;
  }

  /** Writes the head, which stands before the blocks in the file; all rows were written. */
  public void writeHead(Contents contents, OutputStream to) throws IOException {
    new Head(contents, columns, groups, 0).writeTo(to);
  }
}
