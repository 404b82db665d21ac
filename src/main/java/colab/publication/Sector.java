package colab.publication;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What kind of organisation an institution is. A kind that no source names is unknown, which is not
 * the same as another kind: an institution of unknown sector may be a company.
 */
public enum Sector {
  ACADEMIC("Academic"),
  CORPORATE("Corporate"),
  GOVERNMENT("Government"),
  MEDICAL("Medical"),
  OTHER("Other"),
  UNKNOWN("unknown");

  private final String title;

  Sector(String title) {
    this.title = title;
  }

  /** {@return its name for people} */
  public String title() {
    return title;
  }

  /**
   * {@return the sector in the words of SciVal, or the type in those of ROR and OpenAlex; unknown
   * for nothing and for a word that neither uses}
   */
  public static Sector of(String word) {
    return switch (word.strip().toLowerCase(Locale.ROOT)) {
      case "academic", "education", "university" -> ACADEMIC;
      case "corporate", "company" -> CORPORATE;
      case "government" -> GOVERNMENT;
      case "medical", "healthcare" -> MEDICAL;
      case "other", "facility", "nonprofit", "archive", "funder" -> OTHER;
      default -> UNKNOWN;
    };
  }

  /** {@return of several words the sector that stands first in the list of sectors} */
  public static Sector first(List<String> words) {
    return words.stream().map(Sector::of).min(Comparator.naturalOrder()).orElse(UNKNOWN);
  }
}
