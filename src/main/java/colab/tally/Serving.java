package colab.tally;

import colab.Diagnostic;
import colab.publication.Attribute;
import colab.publication.Provider;
import colab.tally.PublicationExport.Part;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which files of a set serve a question. A provider whose files never say what is needed is put
 * aside and told; a file that lacks what its provider's other files say is an error, told when it
 * is opened.
 *
 * @param parts the files that are read
 * @param aside word of those that are not
 * @param refusal why the set cannot answer; empty when it can
 */
record Serving(List<Part> parts, List<Diagnostic> aside, String refusal) {

  /** What one database counts or normalises is never added to what another does. */
  private static final Set<Attribute> OF_ONE_DATABASE =
      EnumSet.of(
          Attribute.CITATIONS, Attribute.FWCI, Attribute.PERCENTILE, Attribute.WEIGHTED_PERCENTILE);

  static Serving of(List<Part> parts, Set<Attribute> needs) {
    Set<Provider> able =
        parts.stream()
            .filter(part -> part.attributes().containsAll(needs))
            .map(Serving::provider)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Provider.class)));
    List<Part> served = new ArrayList<>();
    List<Diagnostic> aside = new ArrayList<>();
    for (Part part : parts) {
      if (able.isEmpty() || able.contains(provider(part))) {
        served.add(part);
      } else {
        aside.add(aside(part, needs));
      }
    }
    return new Serving(served, aside, refusal(served, needs));
  }

  /**
   * {@return whether identifiers of one name space stand in all files: then DOIs tell nothing more,
   * unless a row lacks its identifier, and the files are read again}
   */
  boolean haveIdentifiers() {
    return !isOfSeveralDatabases()
        && parts.stream()
            .allMatch(part -> part.attributes().contains(Attribute.ID) && part.input().reopens());
  }

  /** {@return whether identifiers of several name spaces stand in the files} */
  boolean isOfSeveralDatabases() {
    return parts.stream().map(part -> provider(part).nameSpace()).distinct().count() > 1;
  }

  private static Provider provider(Part part) {
    return part.provenance().provider();
  }

  private static Diagnostic aside(Part part, Set<Attribute> needs) {
    List<String> missing =
        needs.stream()
            .filter(attribute -> !part.attributes().contains(attribute))
            .map(Attribute::title)
            .toList();
    String what =
        "not counted: this "
            + provider(part).title()
            + " file has no "
            + String.join(", no ", missing);
    return new Diagnostic(part.input().name(), 0, "", Diagnostic.Severity.WARNING, what);
  }

  private static String refusal(List<Part> parts, Set<Attribute> needs) {
    if (needs.stream().noneMatch(OF_ONE_DATABASE::contains)) {
      return "";
    }
    Set<String> databases = databases(parts);
    return databases.size() < 2
        ? ""
        : Export.MIXED
            + String.join(" and ", databases)
            + ", whose figures of citation are never put together";
  }

  /** SciVal's figures and those that Scopus exports are of different days and kinds. */
  private static Set<String> databases(List<Part> parts) {
    return parts.stream()
        .map(part -> provider(part).title())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** {@return what every file can say; of several databases, nothing about citation} */
  static Set<Attribute> attributes(List<Part> parts) {
    Set<Attribute> all = EnumSet.allOf(Attribute.class);
    parts.forEach(part -> all.retainAll(part.attributes()));
    if (databases(parts).size() > 1) {
      all.removeAll(OF_ONE_DATABASE);
    }
    return all;
  }
}
