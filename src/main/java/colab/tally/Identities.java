package colab.tally;

import colab.corpus.Row;
import colab.publication.Attribute;
import java.util.Locale;

/**
 * Tells whether a publication came before: by the source's identifier, else by DOI; never by title,
 * never by an empty key. Mutable.
 */
public final class Identities {
  private final IdSet ids = new IdSet();
  private final IdSet dois = new IdSet();
  private final IdSet loneDois = new IdSet();

  /**
   * {@return whether a publication with the same key came before}
   *
   * <p>Two identifiers with one DOI are two publications; a row without identifier is the one that
   * has its DOI.
   */
  public boolean isDuplicate(Row row) {
    String id = row.text(Attribute.ID);
    if (id.isEmpty()) {
      String doi = normalised(row.text(Attribute.DOI));
      return !doi.isEmpty() && (dois.contains(doi) || !loneDois.add(doi));
    }
    boolean known = !ids.add(id);
    return remember(normalised(row.text(Attribute.DOI))) || known;
  }

  /** {@return whether a row without identifier had the DOI} */
  private boolean remember(String doi) {
    if (doi.isEmpty() || loneDois.contains(doi)) {
      return !doi.isEmpty();
    }
    dois.add(doi);
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
