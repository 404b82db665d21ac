package colab.corpus.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.Optional;

/**
 * The first place where bytes are not text in an encoding.
 *
 * @param offset how many bytes stand before it
 * @param line its line, from 1
 */
record Undecodable(long offset, long line) {
  private static final int BUFFER = 1 << 16;

  /** {@return the first such place, if there is one} */
  static Optional<Undecodable> find(InputStream in, Charset charset) throws IOException {
    CharsetDecoder decoder = charset.newDecoder();
    ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
    CharBuffer text = CharBuffer.allocate(BUFFER);
    long before = 0;
    long line = 1;
    boolean ended = false;
    while (!ended) {
      int count = in.readNBytes(bytes.array(), bytes.position(), bytes.remaining());
      bytes.position(bytes.position() + count);
      ended = bytes.hasRemaining();
      bytes.flip();
      CoderResult result = decoder.decode(bytes, text, ended);
      line += text.flip().chars().filter(c -> c == '\n').count();
      if (result.isError()) {
        return Optional.of(new Undecodable(before + bytes.position(), line));
      }
      before += bytes.position();
      bytes.compact();
      text.clear();
    }
    return Optional.empty();
  }
}
