package colab.corpus;

import colab.ColabException;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A named source of bytes, already inflated. It can be opened any number of times, except standard
 * input and pipes, which can be opened once after their head was read.
 */
public final class Input {
  /**
   * As much of a source as is read to recognise it: many preambles, a header and the first rows.
   */
  public static final int HEAD = 1 << 16;

  private static final int BUFFER = 1 << 16;

  /** Opens the bytes as they are stored. */
  interface Opener {
    InputStream open() throws IOException;
  }

  private final String name;
  private final long size;
  private final Optional<Path> path;
  private final Opener opener;
  private byte[] head = new byte[0];
  private Optional<InputStream> kept = Optional.empty();
  private Optional<QuoteCount> quotes = Optional.empty();
  private final boolean once;
  private boolean packed;
  private Optional<Head> knownHead = Optional.empty();

  private Input(String name, long size, Optional<Path> path, boolean once, Opener opener) {
    this.name = name;
    this.size = size;
    this.path = path;
    this.once = once;
    this.opener = opener;
  }

  /** {@return a source that can be opened again and again} */
  static Input of(String name, long size, Optional<Path> path, Opener opener) {
    return new Input(name, size, path, false, opener);
  }

  /** {@return a source whose bytes come once, as those of standard input or of a pipe} */
  static Input once(String name, InputStream in) {
    return new Input(name, -1, Optional.empty(), true, () -> in);
  }

  Optional<Head> knownHead() {
    return knownHead;
  }

  void remember(Head found) {
    knownHead = Optional.of(found);
  }

  /** {@return the source as the user named it} */
  public String name() {
    return name;
  }

  /** {@return stored bytes, before inflating; -1 when unknown} */
  public long size() {
    return size;
  }

  /** {@return whether its stored bytes are compressed} */
  public boolean isPacked() {
    return packed;
  }

  /** {@return the plain file behind it, where there is one} */
  public Optional<Path> path() {
    return path;
  }

  /** {@return a source of this name, whose bytes are those of another file} */
  public Input readFrom(Path file) throws IOException {
    return of(name, Files.size(file), Optional.of(file), () -> Files.newInputStream(file));
  }

  /** {@return the first bytes, inflated} */
  public byte[] head() throws IOException {
    if (head.length > 0) {
      return head;
    }
    if (!once) {
      try (InputStream in = inflated(opener.open())) {
        head = in.readNBytes(HEAD);
      }
      return head;
    }
    InputStream in = inflated(opener.open());
    head = in.readNBytes(HEAD);
    kept = Optional.of(in);
    return head;
  }

  /** {@return all bytes, inflated; the caller closes it} */
  public InputStream stream() throws IOException {
    if (!once) {
      return inflated(opener.open());
    }
    byte[] first = head();
    InputStream rest = kept.orElseThrow(() -> new IOException("it can be read only once"));
    kept = Optional.empty();
    QuoteCount counted =
        new QuoteCount(new SequenceInputStream(new ByteArrayInputStream(first), rest));
    quotes = Optional.of(counted);
    return counted;
  }

  /**
   * {@return whether the bytes from this line on hold an odd number of quotation marks; of an input
   * that comes once, all the bytes that were read}
   *
   * @param line from 1
   */
  public boolean hasOddQuotes(long line) throws IOException {
    if (once) {
      return quotes.map(QuoteCount::isOdd).orElse(false);
    }
    try (InputStream in = new BufferedInputStream(stream(), BUFFER)) {
      for (long at = 1; at < line; at++) {
        skipLine(in);
      }
      QuoteCount rest = new QuoteCount(in);
      rest.transferTo(OutputStream.nullOutputStream());
      return rest.isOdd();
    }
  }

  private static void skipLine(InputStream in) throws IOException {
    int one = in.read();
    while (one >= 0 && one != '\n') {
      one = in.read();
    }
  }

  /** {@return all bytes as they are stored, not inflated; the caller closes it} */
  public InputStream stored() throws IOException {
    return opener.open();
  }

  /** {@return whether {@link #stream()} can be called again} */
  public boolean reopens() {
    return !once;
  }

  /** {@return whether {@link #path()} holds the bytes of {@link #stream()} as they are} */
  public boolean isPlainFile() throws IOException {
    if (path.isEmpty()) {
      return false;
    }
    try (InputStream in = opener.open()) {
      return !isGzip(in.readNBytes(2));
    }
  }

  private static boolean isGzip(byte[] start) {
    return start.length == 2 && start[0] == 0x1f && (start[1] & 0xff) == 0x8b;
  }

  private InputStream inflated(InputStream raw) throws IOException {
    PushbackInputStream in = new PushbackInputStream(new BufferedInputStream(raw, BUFFER), 2);
    if (!startsAsGzip(in)) {
      return in;
    }
    packed = true;
    Inflation.Counted stored = new Inflation.Counted(in);
    Inflation counted = new Inflation(name, new Gzip(stored), stored::count);
    PushbackInputStream out = new PushbackInputStream(counted, 2);
    if (startsAsGzip(out)) {
      throw ColabException.couldNot(
          name + ": compressed by gzip twice", "Unpack it once, and name that.");
    }
    return out;
  }

  private static boolean startsAsGzip(PushbackInputStream in) throws IOException {
    byte[] start = in.readNBytes(2);
    in.unread(start);
    return isGzip(start);
  }
}
