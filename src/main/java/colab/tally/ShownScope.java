package colab.tally;

import colab.ColabException;
import colab.corpus.Scope;
import colab.corpus.Side;
import colab.publication.Countries;
import colab.publication.Country;
import java.util.List;

/**
 * The scope that rows show where files declare none.
 *
 * @param source the first file
 * @param scope what the files declare
 */
record ShownScope(String source, Scope scope) {
  private static final int NO_CHANCE = 30;

  /** Files that declare no scope may still show one: a country that stands on every row. */
  void check(List<Breakdown> breakdowns, Tallying tallying) {
    if (scope.basis() != Scope.Basis.UNDECLARED) {
      return;
    }
    for (Breakdown breakdown : breakdowns) {
      List<Side> sides = breakdown.selection().sides();
      for (Country country : onEvery(tallying)) {
        if (!sides.isEmpty() && !isAsked(country, sides, tallying.everything().publications())) {
          throw notCovered(country, sides.get(0));
        }
      }
    }
  }

  private static List<Country> onEvery(Tallying tallying) {
    return tallying.onEvery().indices().mapToObj(Countries.standard()::get).toList();
  }

  /**
   * With few publications it may be chance that all have a country, and a pair is answered; what
   * one country has as a whole is not.
   */
  private static boolean isAsked(Country country, List<Side> sides, long publications) {
    boolean asked =
        sides.stream()
            .anyMatch(side -> side.countries().contains(country) && side.countries().size() == 1);
    return asked || publications < 2 || publications < NO_CHANCE && sides.size() > 1;
  }

  private ColabException notCovered(Country country, Side side) {
    return ColabException.couldNot(
        source
            + ": every publication in these files has "
            + country.inSentence()
            + ", so they cannot tell about "
            + side.sentenceName()
            + " as a whole",
        "Export the publications of " + side.sentenceName() + ", or add --assume-scope world.");
  }
}
