package colab.report;

import colab.ColabException;
import colab.Nearest;
import colab.tally.Filled;
import colab.tally.JournalsMet;
import java.util.List;
import java.util.Optional;

/** A list of journals of which the files hold none: misspelt, or of other files. */
final class JournalsSought {
  private static final int NAMED = 3;

  private JournalsSought() {}

  /** Refuses to answer 0 where the files have journals, and none that is on the list. */
  static void check(List<Filled> answers) {
    List<JournalsMet> met =
        answers.stream().map(each -> each.facts().journals()).flatMap(Optional::stream).toList();
    boolean empty = answers.stream().allMatch(each -> each.account().read() == 0);
    if (met.isEmpty() || empty || met.stream().anyMatch(JournalsMet::isAnywhere)) {
      return;
    }
    throw unmet(met.get(0));
  }

  private static ColabException unmet(JournalsMet met) {
    List<String> sought = met.shown().subList(0, Math.min(NAMED, met.listed()));
    int more = met.listed() - sought.size();
    List<String> near =
        sought.stream()
            .flatMap(title -> Nearest.to(title, met.titles()).stream().limit(1))
            .distinct()
            .toList();
    return ColabException.couldNot(
        met.name()
            + ": no publication here is in any of its journals: "
            + String.join(", ", sought)
            + (more > 0 ? " and " + more + " more" : ""),
        Nearest.question(
            near.stream().map(title -> '"' + title + '"').toList(),
            "Titles are compared whole, ISSNs by their digits; see the export's own."));
  }
}
