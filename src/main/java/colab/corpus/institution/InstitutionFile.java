package colab.corpus.institution;

import colab.ColabException;
import colab.corpus.Head;
import colab.corpus.Input;
import colab.corpus.Inputs;
import colab.publication.Countries;
import colab.publication.Institution;
import colab.publication.Institutions;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/**
 * A file that says which country institutions are in, recognised by what it holds. Of an archive
 * every file is read: the layouts in ROR's data dump name the same institutions.
 */
public final class InstitutionFile {
  private InstitutionFile() {}

  /**
   * {@return the institutions in these files}
   *
   * @param countries the registry that countries are looked up in
   * @throws ColabException when a file is of another kind, is broken, or names no institution whose
   *     country is known
   */
  public static Institutions read(List<Input> inputs, Countries countries) {
    Institutions.Builder builder = new Institutions.Builder();
    for (Input input : inputs) {
      try {
        read(input, countries, builder::add);
      } catch (IOException e) {
        throw Inputs.unreadable(input.name(), e);
      }
    }
    Institutions institutions = builder.build();
    if (institutions.isEmpty()) {
      throw ColabException.couldNot(
          inputs.get(0).name() + ": no institution whose country is known",
          "Countries are names or ISO codes; colab list countries tells them.");
    }
    return institutions;
  }

  private static void read(Input input, Countries countries, Consumer<Institution> to)
      throws IOException {
    if (isJson(input.head())) {
      new RorJson(input, countries).read(to);
    } else {
      InstitutionTable.find(input, Head.of(input), countries).read(to);
    }
  }

  private static boolean isJson(byte[] head) {
    for (byte b : head) {
      boolean blankOrMark =
          b <= ' ' && b >= 0 || b == (byte) 0xef || b == (byte) 0xbb || b == (byte) 0xbf;
      if (!blankOrMark) {
        return b == '[' || b == '{';
      }
    }
    return false;
  }
}
