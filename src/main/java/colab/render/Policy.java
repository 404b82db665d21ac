package colab.render;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a page may load and run: nothing but the very styles and scripts that stand in it, known by
 * their SHA-256 (Content Security Policy, level 3).
 */
final class Policy {
  private static final Pattern STYLES = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL);
  private static final Pattern SCRIPTS = Pattern.compile("<script>(.*?)</script>", Pattern.DOTALL);

  private Policy() {}

  /** {@return the policy for this page; words in it are escaped, so that a tag is a tag} */
  static String of(String page) {
    return "default-src 'none'; style-src"
        + hashes(page, STYLES)
        + "; script-src"
        + hashes(page, SCRIPTS)
        + "; base-uri 'none'; form-action 'none'";
  }

  private static String hashes(String page, Pattern elements) {
    String hashes =
        elements
            .matcher(page)
            .results()
            .map(found -> " 'sha256-" + hash(found.group(1)) + "'")
            .distinct()
            .collect(Collectors.joining());
    return hashes.isEmpty() ? " 'none'" : hashes;
  }

  private static String hash(String text) {
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(sum);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
