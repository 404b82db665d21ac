package colab.corpus.format.columnar;

import colab.corpus.Inputs;
import java.io.IOException;

/**
 * Loads the blocks of one column, group by group, each when its first value is asked for. Mutable.
 */
final class BlockLoading implements Loading {
  private final Blocks blocks;
  private final String name;
  private final int column;
  private final Decoder decoder;
  private final boolean whole;
  private byte[] room = {};
  private int loaded = -1;

  /**
   * The loading.
   *
   * @param whole whether a block can be understood only after those before it
   */
  BlockLoading(Blocks blocks, int column, boolean whole, Decoder decoder) {
    this.blocks = blocks;
    this.name = blocks.name();
    this.column = column;
    this.whole = whole;
    this.decoder = decoder;
  }

  @Override
  public void load(int group) {
    if (loaded != group) {
      for (int next = whole ? loaded + 1 : group; next <= group; next++) {
        decode(next);
      }
      loaded = group;
    }
  }

  @Override
  public void turn() {
    decoder.turn();
  }

  private void decode(int group) {
    try {
      ByteReader from = blocks.block(group, column, room);
      room = from.bytes();
      decoder.decode(from, blocks.head().groups().get(group).rows());
      from.end();
    } catch (ByteReader.Malformed e) {
      throw blocks.head().damaged(name, group, column);
    } catch (IOException e) {
      throw Inputs.unreadable(name, e);
    }
  }
}
