package colab.tally;

import colab.corpus.Keys;
import colab.corpus.Row;
import colab.publication.Attribute;
import java.util.HashMap;
import java.util.Map;

/**
 * Tells whether a publication came before: by its identifier in the provider's name space, else by
 * DOI; never by title, never by an empty key. Mutable.
 */
public final class Identities {
  private final boolean withDois;
  private final Map<String, Known> spaces = new HashMap<>();
  private final IdSet loneDois = new IdSet();
  private Known here = new Known(new IdSet(), new IdSet());
  private boolean lacksDois;

  /** Kept so that looking ahead is not thought needless. */
  @SuppressWarnings("unused")
  private long ahead;

  /** What is known of one name space: identifiers, and the DOIs that stand beside them. */
  private record Known(IdSet ids, IdSet dois) {}

  /** Knows nothing yet. */
  public Identities() {
    this(true);
  }

  /**
   * Knows nothing yet.
   *
   * @param withDois whether DOIs beside identifiers are remembered; where all rows have an
   *     identifier of one name space they tell nothing
   */
  Identities(boolean withDois) {
    this.withDois = withDois;
  }

  /** {@return whether DOIs would have told something, but were not remembered} */
  boolean lacksDois() {
    return lacksDois;
  }

  /** Says whose identifiers the rows that follow have. */
  public void from(String nameSpace) {
    here = spaces.computeIfAbsent(nameSpace, fresh -> new Known(new IdSet(), new IdSet()));
  }

  /** Makes room for about so many identifiers more. */
  public void expect(long rows) {
    here.ids().expect(rows);
  }

  /** Looks ahead at identifiers of rows that come next. */
  public void soon(long[] ids, int number) {
    ahead = here.ids().soon(ids, number);
  }

  /**
   * {@return whether a publication with the same key came before}
   *
   * <p>Two identifiers of one name space with one DOI are two publications; of two name spaces they
   * are one; a row without identifier is the one that has its DOI.
   */
  public boolean isDuplicate(Row row) {
    long id = row.key(Attribute.ID);
    if (id == Keys.NONE) {
      long doi = row.key(Attribute.DOI);
      lacksDois |= !withDois && doi != Keys.NONE;
      return doi != Keys.NONE && (isBesideIdentifier(doi) || !loneDois.add(doi));
    }
    boolean known = !here.ids().add(id);
    return withDois && remember(row.key(Attribute.DOI)) || known;
  }

  private boolean isBesideIdentifier(long doi) {
    return here.dois().contains(doi) || isElsewhere(doi);
  }

  @SuppressWarnings("ReferenceEquality") // sets that are alike may be of two name spaces
  private boolean isElsewhere(long doi) {
    for (Known known : spaces.values()) {
      if (known != here && known.dois().contains(doi)) {
        return true;
      }
    }
    return false;
  }

  /** {@return whether a row without identifier, or of another name space, had the DOI} */
  private boolean remember(long doi) {
    if (doi == Keys.NONE) {
      return false;
    }
    if (loneDois.contains(doi) || isElsewhere(doi)) {
      return true;
    }
    here.dois().add(doi);
    return false;
  }
}
