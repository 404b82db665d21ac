package colab.baseline;

import colab.corpus.Normed;
import colab.corpus.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is told of publications held against those of their kind of collaboration. Mutable. */
final class KindFindings {
  private long withoutCountries;
  private long withoutMean;
  private long undivided;
  private long withoutInstitutions;

  void take(NormedRow row) {
    if (row.fwci() == Row.MISSING) {
      return;
    }
    Optional<Collaboration> kind = Collaboration.of(row.row());
    if (kind.isEmpty()) {
      withoutCountries++;
    } else if (row.normed(Normed.AMONG_ITS_KIND) == Row.MISSING) {
      withoutMean++;
    } else if (row.row().countryNumber() == 1 && !row.norm().isDivided()) {
      undivided++;
    } else if (kind.get() == Collaboration.DOMESTIC) {
      withoutInstitutions++;
    }
  }

  /** {@return one line for each thing that there is to tell} */
  List<String> inWords(String baseline) {
    List<String> words = new ArrayList<>();
    String none = "no FWCI against like collaboration: ";
    tell(words, withoutCountries, "has ", "have ", none + "number of countries unknown");
    tell(words, withoutMean, "has ", "have ", none + "of a kind without a citation in " + baseline);
    String all = "held against all domestic ones: ";
    String told = baseline + " does not tell one institution from several";
    tell(words, undivided, "is ", "are ", all + told);
    tell(words, withoutInstitutions, "is ", "are ", all + "number of institutions unknown");
    return words;
  }

  private static void tell(
      List<String> words, long number, String one, String several, String what) {
    if (number > 0) {
      words.add(number + (number == 1 ? " publication " + one : " publications " + several) + what);
    }
  }
}
