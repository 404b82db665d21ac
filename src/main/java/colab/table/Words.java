package colab.table;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;

/** Words compared as people look them up: case and accents ignored, the same under every locale. */
final class Words {
  static final Comparator<String> ORDER =
      Comparator.comparing(Words::folded).thenComparing(Comparator.naturalOrder());

  private Words() {}

  static boolean same(String one, String other) {
    return folded(one).equals(folded(other));
  }

  private static String folded(String text) {
    return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
        .replaceAll("\\p{Mn}+", "")
        .toLowerCase(Locale.ROOT);
  }
}
