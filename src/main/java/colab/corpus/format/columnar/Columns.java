package colab.corpus.format.columnar;

import colab.ColabException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The columns of an opened file: those that are asked for are loaded with each group, the others
 * when somebody asks for a value. Mutable.
 */
final class Columns {
  private final Blocks blocks;
  private final List<Loading> atOnce = new ArrayList<>();
  private final Map<Long, long[]> absent = new HashMap<>();
  private int group;

  Columns(Blocks blocks) {
    this.blocks = blocks;
  }

  /** A column that is loaded when it is asked for. */
  final class Later {
    private final Column column;
    private final Loading loading;

    private Later(Column column, Loading loading) {
      this.column = column;
      this.loading = loading;
    }

    /** Sees to it that the values of the present group are there. */
    void load() {
      loading.load(group);
      loading.turn();
    }

    /** {@return the error for a value of the present group that cannot be understood} */
    ColabException damaged() {
      return blocks.head().damaged(blocks.name(), group, blocks.head().columns().indexOf(column));
    }
  }

  boolean has(Column column) {
    return blocks.head().columns().contains(column);
  }

  /** {@return the numbers of the column; all of them absent, if they are not wanted} */
  NumbersColumn numbers(Column column, boolean wanted, long absent) {
    if (!wanted || !has(column)) {
      return NumbersColumn.constant(absent(absent));
    }
    NumbersColumn numbers = NumbersColumn.of(column.limits());
    now(column, numbers);
    return numbers;
  }

  /** {@return the values of a column that has this one in all rows; several columns share them} */
  long[] absent(long value) {
    return absent.computeIfAbsent(
        value,
        each -> {
          long[] values = new long[Group.MOST];
          Arrays.fill(values, each);
          return values;
        });
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
    return new Later(column, loading);
  }

  private Loading loading(Column column, Loading.Decoder decoder) {
    boolean whole = column.kind() == Column.Kind.CODES || column.kind() == Column.Kind.BYLINE;
    return new BlockLoading(blocks, blocks.head().columns().indexOf(column), whole, decoder);
  }

  /** Has the values of a group decoded, beside those of the present one. */
  void decode(int next) {
    for (Loading loading : atOnce) {
      loading.load(next);
    }
  }

  /** Goes on to the group that was decoded. */
  void turn(int next) {
    group = next;
    for (Loading loading : atOnce) {
      loading.turn();
    }
  }
}
