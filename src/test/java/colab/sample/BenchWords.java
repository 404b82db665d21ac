package colab.sample;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Names, titles and abstracts of large files; abstracts have quotation marks and line breaks. */
final class BenchWords {
  private static final byte[][] NAMES =
      bytes(
          "Abe, K.",
          "Brown, T.",
          "Chen, Y.",
          "Dubois, M.",
          "Evans, R.",
          "Ito, S.",
          "Kim, J.",
          "Müller, H.",
          "Nakamura, A.",
          "O'Neill, P.",
          "Rossi, G.",
          "Tanaka, M.");
  private static final byte[][] TITLES =
      bytes(
          "Measurement of spin currents ",
          "A model of seasonal growth ",
          "Control of early signs ",
          "Limits of robust estimation ",
          "On \"\"simple\"\" networks ",
          "Imaging of thin films ");
  private static final byte[][] SETTINGS =
      bytes(
          "at low temperature",
          "in two island countries",
          "with sparse data, and its use",
          "across three decades",
          "on short time scales",
          "by machine learning");
  private static final byte[][] SENTENCES =
      bytes(
          "The rows of this file are made up, and so is this sentence, which has only a length. ",
          "Nothing was measured; the numbers come from a seeded generator and mean nothing at all."
              + " ",
          "A reader that splits at commas, or at line ends, will stumble over what comes next.\n",
          "So-called \"\"quoted\"\" words stand here because real abstracts have them, doubled. ",
          "Where a value is small (p < 0.05; n = 12), semicolons and brackets are not far. ",
          "Temperatures of −5 °C and lengths of 3 µm ask for more than one byte a letter.\n\n",
          "Further work is needed, as always, and is left to the next row of the same file. ");

  private BenchWords() {}

  private static byte[][] bytes(String... texts) {
    return Stream.of(texts)
        .map(text -> text.getBytes(StandardCharsets.UTF_8))
        .toArray(byte[][]::new);
  }

  static void name(BenchLine line, Dice dice) {
    line.put(NAMES[dice.below(NAMES.length)]);
  }

  static void title(BenchLine line, Dice dice) {
    line.put(TITLES[dice.below(TITLES.length)]);
    line.put(SETTINGS[dice.below(SETTINGS.length)]);
  }

  /** About 1.5 KB. */
  static void text(BenchLine line, Dice dice) {
    for (int i = dice.between(13, 21); i > 0; i--) {
      line.put(SENTENCES[dice.below(SENTENCES.length)]);
    }
  }
}
