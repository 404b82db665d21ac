package colab.corpus.format.columnar;

import colab.ColabException;
import colab.corpus.Input;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/**
 * The blocks of an opened file, each held against its check sum. Of a plain file only those are
 * read that are asked for; what is packed or comes through a pipe passes whole, a group at a time.
 * Mutable.
 */
final class Blocks implements Closeable {
  private final String name;
  private final Head head;
  private final Source source;

  /** Gives bytes. */
  private interface Source extends Closeable {
    /** {@return what begins with the bytes: the room, where that is large enough} */
    byte[] read(long start, int length, byte[] room) throws IOException;

    /** Has what stands between these places at hand. */
    void moveTo(long start, long end) throws IOException;

    /** {@return whether nothing stands from this place on} */
    boolean endsAt(long place) throws IOException;
  }

  private Blocks(String name, Head head, Source source) {
    this.name = name;
    this.head = head;
    this.source = source;
  }

  /** {@return the blocks of the input, and what stands before them} */
  static Blocks of(Input input) throws IOException {
    if (input.isPlainFile()) {
      FileChannel file = FileChannel.open(input.path().orElseThrow(), StandardOpenOption.READ);
      try {
        Head head = Head.read(new Start(file), input.name());
        return new Blocks(input.name(), head, new Plain(file));
      } catch (IOException | RuntimeException e) {
        file.close();
        throw e;
      }
    }
    InputStream in = input.stream();
    return new Blocks(input.name(), Head.read(in, input.name()), new Passing(in));
  }

  String name() {
    return name;
  }

  Head head() {
    return head;
  }

  /** {@return whether a group's blocks are gone when the next one's are read} */
  boolean pass() {
    return source instanceof Passing;
  }

  /** Has the blocks of the group at hand. */
  void moveTo(int group) throws IOException {
    Group is = head.groups().get(group);
    try {
      source.moveTo(is.start(), is.end());
    } catch (EOFException e) {
      throw cut();
    }
  }

  /**
   * {@return the block, as it was written}
   *
   * @param room where the bytes go, if they fit in
   */
  ByteReader block(int group, int column, byte[] room) throws IOException {
    Group is = head.groups().get(group);
    int length = is.length(column);
    byte[] bytes;
    try {
      bytes = source.read(is.start(column), length, room);
    } catch (EOFException e) {
      throw cut();
    }
    CRC32C sum = new CRC32C();
    sum.update(bytes, 0, length);
    if ((int) sum.getValue() != is.sum(column)) {
      throw head.damaged(name, group, column);
    }
    return new ByteReader(bytes, length);
  }

  /** {@return whether every block is as it was written} */
  boolean areWhole() throws IOException {
    byte[] room = {};
    for (int group = 0; group < head.groups().size(); group++) {
      moveTo(group);
      for (int column = 0; column < head.columns().size(); column++) {
        room = block(group, column, room).bytes();
      }
    }
    return source.endsAt(head.end());
  }

  /** Sees to it that the file ends with its last block. */
  void end() throws IOException {
    if (!source.endsAt(head.end())) {
      throw cut();
    }
  }

  private ColabException cut() {
    return Head.damaged(name, "the end (it must have " + head.end() + " bytes)");
  }

  @Override
  public void close() throws IOException {
    source.close();
  }

  /** The bytes of a file from its start, which leave no more behind than were asked for. */
  private static final class Start extends InputStream {
    private final FileChannel file;

    Start(FileChannel file) {
      this.file = file;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
      return file.read(ByteBuffer.wrap(to, offset, length));
    }
  }

  private record Plain(FileChannel file) implements Source {
    @Override
    public byte[] read(long start, int length, byte[] room) throws IOException {
      if (start + length > file.size()) {
        throw new EOFException();
      }
      byte[] bytes = length > room.length ? new byte[length] : room;
      ByteBuffer rest = ByteBuffer.wrap(bytes, 0, length);
      while (rest.hasRemaining()) {
        if (file.read(rest, start + rest.position()) < 0) {
          throw new EOFException();
        }
      }
      return bytes;
    }

    @Override
    public void moveTo(long start, long end) {}

    @Override
    public boolean endsAt(long place) throws IOException {
      return file.size() == place;
    }

    @Override
    public void close() throws IOException {
      file.close();
    }
  }

  private static final class Passing implements Source {
    private final InputStream in;
    private byte[] group = new byte[0];
    private long start;

    Passing(InputStream in) {
      this.in = in;
    }

    @Override
    public byte[] read(long from, int length, byte[] room) {
      byte[] bytes = length > room.length ? new byte[length] : room;
      System.arraycopy(group, (int) (from - start), bytes, 0, length);
      return bytes;
    }

    @Override
    public void moveTo(long from, long end) throws IOException {
      start = from;
      group = in.readNBytes((int) (end - from));
      if (group.length < end - from) {
        throw new EOFException();
      }
    }

    @Override
    public boolean endsAt(long place) throws IOException {
      return in.read() < 0;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
