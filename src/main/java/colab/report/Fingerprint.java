package colab.report;

import colab.ColabException;
import colab.corpus.Input;
import colab.corpus.Inputs;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What tells the stored bytes of a file from any others: the same as {@code sha256sum} prints.
 *
 * @param bytes how many there are
 * @param sha256 64 hexadecimal digits
 */
record Fingerprint(long bytes, String sha256) {
  private static final int BUFFER = 1 << 16;

  /** {@return the fingerprint of a file that could not be read, if its bytes can be} */
  static Optional<Fingerprint> ofDamaged(Input input) {
    try {
      return of(input);
    } catch (ColabException notEvenItsBytes) {
      return Optional.empty();
    }
  }

  /** {@return the fingerprint; none of standard input, which passes once} */
  static Optional<Fingerprint> of(Input input) {
    if (!input.reopens()) {
      return Optional.empty();
    }
    try (InputStream stored = input.stored()) {
      return Optional.of(of(stored));
    } catch (IOException e) {
      throw Inputs.unreadable(input.name(), e);
    }
  }

  /** {@return the fingerprint of a file as it is stored} */
  static Fingerprint of(Path file) {
    try (InputStream stored = Files.newInputStream(file)) {
      return of(stored);
    } catch (IOException e) {
      throw Inputs.unreadable(file.toString(), e);
    }
  }

  private static Fingerprint of(InputStream stored) throws IOException {
    MessageDigest digest = digest();
    byte[] buffer = new byte[BUFFER];
    long bytes = 0;
    for (int count = stored.read(buffer); count >= 0; count = stored.read(buffer)) {
      digest.update(buffer, 0, count);
      bytes += count;
    }
    return new Fingerprint(bytes, HexFormat.of().formatHex(digest.digest()));
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
