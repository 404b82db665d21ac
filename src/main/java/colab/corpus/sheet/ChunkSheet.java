package colab.corpus.sheet;

/**
 * The rows of one chunk after the other. It stops before a row that is not plainly well-formed;
 * lines are counted from the start of the chunk. Mutable: one object serves all chunks of a thread.
 */
public final class ChunkSheet implements Sheet {
  private final RowScanner scanner;
  private final CellText text;
  private byte[] buffer = new byte[0];
  private int limit;
  private int position;
  private long line;
  private long lastLine;

  /**
   * No rows yet.
   *
   * @param delimiter what stands between cells
   * @param text what makes text of them
   */
  public ChunkSheet(char delimiter, CellText text) {
    this.text = text;
    this.scanner = RowScanner.quoted((byte) delimiter);
  }

  /** Goes to the start of another chunk. */
  public void over(Chunks.Chunk chunk) {
    buffer = chunk.bytes();
    limit = chunk.length();
    position = 0;
    line = 0;
    lastLine = 0;
  }

  @Override
  public boolean next() {
    position = ScannedSheet.afterMark(buffer, position, limit);
    if (scanner.scan(buffer, position, limit, true) != RowScanner.Outcome.ROW) {
      return false;
    }
    position = scanner.next();
    line = lastLine + 1;
    lastLine = line + scanner.lineBreaks();
    return true;
  }

  /** {@return the place in the chunk where the next row starts} */
  public int position() {
    return position;
  }

  /** {@return where the present row starts} */
  public int start() {
    return scanner.first();
  }

  @Override
  public long line() {
    return line;
  }

  @Override
  public long lastLine() {
    return lastLine;
  }

  @Override
  public int width() {
    return scanner.width();
  }

  @Override
  public String cell(int index) {
    return index < scanner.width() ? text.of(buffer, scanner.start(index), scanner.end(index)) : "";
  }

  @Override
  public boolean bytes(int index, ByteCell into) {
    boolean there = index < scanner.width();
    into.at(buffer, there ? scanner.start(index) : 0, there ? scanner.end(index) : 0, text);
    return true;
  }

  /** Remembers where the cells of these columns stand. */
  public void keep(int[] columns, ByteCell.Places places) {
    places.of(buffer, text);
    for (int i = 0; i < columns.length; i++) {
      int column = columns[i];
      boolean there = column < scanner.width();
      places.put(i, there ? scanner.start(column) : 0, there ? scanner.end(column) : 0);
    }
  }

  @Override
  public boolean isBlank() {
    return scanner.isBlank(buffer);
  }

  @Override
  public void close() {}
}
