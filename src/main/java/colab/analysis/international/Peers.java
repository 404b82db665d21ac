package colab.analysis.international;

import colab.corpus.Side;
import java.util.List;
import java.util.Optional;

/**
 * Who is set beside whom.
 *
 * @param of whose place is asked for; none where all are
 * @param members the countries that are ranked
 * @param name what they are together: "OECD"; empty for the sides of a pair
 * @param group all of them as one, where that is asked for too
 */
public record Peers(Optional<Side> of, List<Side> members, String name, Optional<Side> group) {
  public Peers {
    members = List.copyOf(members);
  }

  /** {@return whether they are the two sides of a pair} */
  boolean isPair() {
    return of.isEmpty() && name.isEmpty() && members.size() == 2;
  }

  /** {@return who they are: "Japan among 38 countries (OECD)"} */
  String inWords() {
    if (isPair()) {
      return members.get(0).sentenceName() + " and " + members.get(1).sentenceName();
    }
    String all = members.size() + " countries" + (name.isEmpty() ? "" : " (" + name + ")");
    return of.map(side -> side.sentenceName() + " among " + all).orElse(all);
  }
}
