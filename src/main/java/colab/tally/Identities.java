package colab.tally;

import colab.corpus.Row;
import colab.publication.Attribute;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Tells whether a publication came before: by its identifier in the provider's name space, else by
 * DOI; never by title, never by an empty key. Mutable.
 */
public final class Identities {
  private final Map<String, Known> spaces = new HashMap<>();
  private final IdSet loneDois = new IdSet();
  private Known here = new Known(new IdSet(), new IdSet());

  /** What is known of one name space: identifiers, and the DOIs that stand beside them. */
  private record Known(IdSet ids, IdSet dois) {}

  /** Says whose identifiers the rows that follow have. */
  public void from(String nameSpace) {
    here = spaces.computeIfAbsent(nameSpace, fresh -> new Known(new IdSet(), new IdSet()));
  }

  /**
   * {@return whether a publication with the same key came before}
   *
   * <p>Two identifiers of one name space with one DOI are two publications; of two name spaces they
   * are one; a row without identifier is the one that has its DOI.
   */
  public boolean isDuplicate(Row row) {
    String id = row.text(Attribute.ID);
    String doi = normalised(row.text(Attribute.DOI));
    if (id.isEmpty()) {
      return !doi.isEmpty() && (isBesideIdentifier(doi) || !loneDois.add(doi));
    }
    boolean known = !here.ids().add(id);
    return remember(doi) || known;
  }

  private boolean isBesideIdentifier(String doi) {
    return here.dois().contains(doi) || isElsewhere(doi);
  }

  private boolean isElsewhere(String doi) {
    for (Known known : spaces.values()) {
      if (known != here && known.dois().contains(doi)) {
        return true;
      }
    }
    return false;
  }

  /** {@return whether a row without identifier, or of another name space, had the DOI} */
  private boolean remember(String doi) {
    if (doi.isEmpty()) {
      return false;
    }
    if (loneDois.contains(doi) || isElsewhere(doi)) {
      return true;
    }
    here.dois().add(doi);
    return false;
  }

  private static String normalised(String doi) {
    if (doi.isEmpty()) {
      return doi;
    }
    String lower = doi.strip().toLowerCase(Locale.ROOT);
    if (lower.startsWith("10.")) {
      return lower;
    }
    for (String prefix : new String[] {"https://", "http://", "dx.", "doi.org/", "doi:"}) {
      lower = lower.startsWith(prefix) ? lower.substring(prefix.length()).strip() : lower;
    }
    return lower;
  }
}
