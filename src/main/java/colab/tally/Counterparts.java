package colab.tally;

import colab.corpus.Keys;
import colab.corpus.Row;
import colab.corpus.Selection;
import colab.publication.Attribute;
import colab.publication.Provider;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The publications of one export, to find those of another among them: by identifier in a name
 * space, else by DOI, as {@link Identities} does. A publication without either has no counterpart.
 * Mutable while it is filled.
 */
public final class Counterparts {
  private static final Set<Attribute> COMPARED =
      EnumSet.of(
          Attribute.ID,
          Attribute.DOI,
          Attribute.YEAR,
          Attribute.TYPE,
          Attribute.COUNTRIES,
          Attribute.COUNTRY_NUMBER,
          Attribute.AUTHOR_NUMBER,
          Attribute.CITATIONS,
          Attribute.FWCI,
          Attribute.PERCENTILE,
          Attribute.WEIGHTED_PERCENTILE,
          Attribute.FIELDS);

  private final Map<String, Map<Long, Known>> spaces = new HashMap<>();
  private final Map<Long, Known> lone = new HashMap<>();
  private final Map<Long, Known> all = new HashMap<>();
  private long keyless;

  private Counterparts() {}

  /**
   * {@return the publications of this export}
   *
   * @param asked which of them a question is about
   */
  public static Counterparts of(PublicationExport export, Selection asked) {
    Counterparts counterparts = new Counterparts();
    Walk.over(
        export,
        Walk.toDecide(asked, COMPARED),
        (row, provider) -> counterparts.add(row, provider, asked.matches(row)));
    return counterparts;
  }

  private void add(Row row, Provider provider, boolean asked) {
    Known known = Known.of(row, asked);
    long id = row.key(Attribute.ID);
    long doi = row.key(Attribute.DOI);
    keyless += id == Keys.NONE && doi == Keys.NONE ? 1 : 0;
    if (id != Keys.NONE) {
      space(provider).putIfAbsent(id, known);
    }
    if (doi != Keys.NONE) {
      all.putIfAbsent(doi, known);
      if (id == Keys.NONE) {
        lone.putIfAbsent(doi, known);
      }
    }
  }

  private Map<Long, Known> space(Provider provider) {
    return spaces.computeIfAbsent(provider.nameSpace(), fresh -> new HashMap<>());
  }

  /** {@return the same publication here, if it is here} */
  public Optional<Known> find(Row row, Provider provider) {
    long id = row.key(Attribute.ID);
    long doi = row.key(Attribute.DOI);
    Map<Long, Known> space = spaces.getOrDefault(provider.nameSpace(), Map.of());
    if (id != Keys.NONE && space.containsKey(id)) {
      return Optional.ofNullable(space.get(id));
    }
    boolean sameNames = id != Keys.NONE && !space.isEmpty();
    return doi == Keys.NONE
        ? Optional.empty()
        : Optional.ofNullable((sameNames ? lone : all).get(doi));
  }

  /** {@return how many of its rows have neither identifier nor DOI} */
  public long keyless() {
    return keyless;
  }
}
