package colab.corpus.format.columnar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The columns of an opened file: those that are asked for are loaded with each group, the others
 * when somebody asks for a value. Mutable.
 */
final class Columns {
  private final Blocks blocks;
  private final List<Loading> atOnce = new ArrayList<>();
  private int group;

  Columns(Blocks blocks) {
    this.blocks = blocks;
  }

  /** A column that is loaded when it is asked for. */
  final class Later {
    private final Loading loading;

    private Later(Loading loading) {
      this.loading = loading;
    }

    /** Sees to it that the values of the present group are there. */
    void load() {
      loading.load(group);
    }
  }

  boolean has(Column column) {
    return blocks.head().columns().contains(column);
  }

  /** {@return the values of the present group; all of them absent, if they are not wanted} */
  long[] numbers(Column column, boolean wanted, long absent) {
    long[] values = new long[Group.MOST];
    if (wanted && has(column)) {
      now(column, (from, rows) -> NumberBlock.read(from, rows, values));
    } else {
      Arrays.fill(values, absent);
    }
    return values;
  }

  /** Has the column loaded with each group. */
  void now(Column column, Loading.Decoder decoder) {
    atOnce.add(loading(column, decoder));
  }

  /** {@return the column, loaded when it is asked for} */
  Later later(Column column, Loading.Decoder decoder) {
    Loading loading = has(column) ? loading(column, decoder) : Loading.NOTHING;
    if (blocks.pass() && has(column)) {
      atOnce.add(loading);
    }
    return new Later(loading);
  }

  private Loading loading(Column column, Loading.Decoder decoder) {
    boolean whole = column.kind() == Column.Kind.CODES || column.kind() == Column.Kind.BYLINE;
    return new BlockLoading(blocks, blocks.head().columns().indexOf(column), whole, decoder);
  }

  /** Goes on to a group. */
  void moveTo(int next) {
    group = next;
    atOnce.forEach(loading -> loading.load(next));
  }
}
