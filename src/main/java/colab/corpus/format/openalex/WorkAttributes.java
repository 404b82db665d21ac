package colab.corpus.format.openalex;

import colab.publication.Attribute;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the attributes of a work say of a publication, in OpenAlex's own names. */
final class WorkAttributes {
  private static final Map<String, List<Attribute>> SAID =
      Map.ofEntries(
          Map.entry("id", List.of(Attribute.ID)),
          Map.entry("doi", List.of(Attribute.DOI)),
          Map.entry("title", List.of(Attribute.TITLE)),
          Map.entry("display_name", List.of(Attribute.TITLE)),
          Map.entry("primary_location", List.of(Attribute.SOURCE, Attribute.ISSN)),
          Map.entry("publication_year", List.of(Attribute.YEAR)),
          Map.entry("type", List.of(Attribute.TYPE)),
          Map.entry("type_crossref", List.of(Attribute.TYPE)),
          Map.entry(
              "authorships",
              List.of(
                  Attribute.COUNTRIES,
                  Attribute.COUNTRY_NUMBER,
                  Attribute.AUTHOR_NUMBER,
                  Attribute.INSTITUTIONS,
                  Attribute.INSTITUTION_COUNTRIES,
                  Attribute.INSTITUTION_IDS,
                  Attribute.SECTORS,
                  Attribute.AFFILIATIONS)),
          Map.entry("countries_distinct_count", List.of(Attribute.COUNTRY_NUMBER)),
          Map.entry("institutions_distinct_count", List.of(Attribute.INSTITUTION_NUMBER)),
          Map.entry("authors_count", List.of(Attribute.AUTHOR_NUMBER)),
          Map.entry("cited_by_count", List.of(Attribute.CITATIONS)),
          Map.entry("counts_by_year", List.of(Attribute.YEARLY_CITATIONS)),
          Map.entry("fwci", List.of(Attribute.FWCI)),
          Map.entry("citation_normalized_percentile", List.of(Attribute.WEIGHTED_PERCENTILE)),
          Map.entry("primary_topic", List.of(Attribute.FIELDS)));

  private WorkAttributes() {}

  /** {@return whether colab reads an attribute of this name} */
  static boolean isRead(String name) {
    return SAID.containsKey(name);
  }

  /** {@return whether works with attributes of these names say all that OpenAlex does} */
  static boolean areAll(Collection<String> names) {
    return of(names).equals(of(SAID.keySet()));
  }

  /** {@return the names of all that are read} */
  static Set<String> all() {
    return new TreeSet<>(SAID.keySet());
  }

  /** {@return what works with attributes of these names say} */
  static Set<Attribute> of(Collection<String> names) {
    Set<Attribute> said = EnumSet.noneOf(Attribute.class);
    names.forEach(name -> said.addAll(SAID.getOrDefault(name, List.of())));
    return said;
  }

  /** {@return what to add to select= for it; empty when OpenAlex does not say it} */
  static String nameOf(Attribute attribute) {
    return switch (attribute) {
      case TITLE -> "display_name";
      case TYPE -> "type";
      case SOURCE, ISSN -> "primary_location";
      case COUNTRIES, COUNTRY_NUMBER, AUTHOR_NUMBER -> "authorships";
      case INSTITUTIONS, INSTITUTION_COUNTRIES, INSTITUTION_IDS, SECTORS, AFFILIATIONS ->
          "authorships";
      default ->
          SAID.entrySet().stream()
              .filter(said -> said.getValue().contains(attribute))
              .map(Map.Entry::getKey)
              .findFirst()
              .orElse("");
    };
  }
}
