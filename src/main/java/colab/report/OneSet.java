package colab.report;

import colab.ColabException;
import colab.corpus.Provenance;
import colab.tally.PublicationExport;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Files that must be one set of publications of one provider. */
final class OneSet {
  private OneSet() {}

  /**
   * {@return the set}
   *
   * @param use what it is for, "convert"
   * @throws ColabException when they are no publications, of several sets, or of several providers
   */
  static PublicationExport of(Exports exports, String use) {
    List<PublicationExport> sets = exports.publications();
    if (sets.isEmpty()) {
      exports.library();
      throw ColabException.couldNot(
          "there are no publications to " + use + ": these exports are already counted",
          "Name an export with a row a publication.");
    }
    if (sets.size() > 1) {
      throw several(sets);
    }
    Set<String> providers =
        sets.get(0).provenances().stream()
            .map(each -> each.provider().title())
            .collect(Collectors.toCollection(TreeSet::new));
    if (providers.size() > 1) {
      throw ColabException.couldNot(
          "these files come from " + String.join(" and ", providers),
          "Take one provider's at a time; colab counts a publication of several files once.");
    }
    return sets.get(0);
  }

  /**
   * {@return what the newest file says, as far as it is true of all}
   *
   * @param assumed whether the user said what they hold all of, whatever they declare
   */
  static Provenance provenance(PublicationExport set, boolean assumed, OptionalLong declared) {
    Provenance first = set.provenances().get(0);
    return new Provenance(
        first.source(),
        first.format(),
        first.provider(),
        assumed ? "" : first.dataSet(),
        set.scope().years(),
        set.provenances().stream().flatMap(each -> each.updated().stream()).findFirst(),
        set.provenances().stream().flatMap(each -> each.exported().stream()).findFirst(),
        declared,
        assumed ? Map.of() : first.entries(),
        assumed ? List.of() : first.lines(),
        set.provenances().stream().anyMatch(Provenance::synthetic));
  }

  private static ColabException several(List<PublicationExport> sets) {
    StringBuilder message =
        new StringBuilder("these files are ").append(sets.size()).append(" sets");
    for (PublicationExport set : sets) {
      String first = set.provenances().get(0).source();
      message.append("\n  ").append(first).append(": ").append(set.scope().inWords());
    }
    return ColabException.couldNot(
        message.toString(),
        "Take them one at a time, or add --assume-scope files to make one set of all.");
  }
}
