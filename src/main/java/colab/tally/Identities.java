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
  private final boolean compareDois;

  /**
   * Starts with none.
   *
   * @param compareDois whether some rows may lack the identifier, so that DOIs of all rows must be
   *     remembered
   */
  public Identities(boolean compareDois) {
    this.compareDois = compareDois;
  }

  /** {@return whether a publication with the same key came before} */
  public boolean isDuplicate(Row row) {
    String id = row.text(Attribute.ID);
    if (!id.isEmpty()) {
      boolean known = !ids.add(id);
      if (!known && compareDois) {
        remember(row);
      }
      return known;
    }
    String doi = normalised(row.text(Attribute.DOI));
    return !doi.isEmpty() && !dois.add(doi);
  }

  private void remember(Row row) {
    String doi = normalised(row.text(Attribute.DOI));
    if (!doi.isEmpty()) {
      dois.add(doi);
    }
  }

  private static String normalised(String doi) {
    if (doi.isEmpty()) {
      return doi;
    }
    String lower = doi.strip().toLowerCase(Locale.ROOT);
    for (String prefix : new String[] {"https://", "http://", "dx.", "doi.org/", "doi:"}) {
      lower = lower.startsWith(prefix) ? lower.substring(prefix.length()).strip() : lower;
    }
    return lower;
  }
}
