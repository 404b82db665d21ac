package colab.publication;

import java.util.List;
import java.util.Optional;

/**
 * A document type: what kind of publication a provider says it is. Scopus's kinds, and those that
 * others add.
 */
public enum DocumentType {
  ARTICLE("Article", "ar|Journal Article|Research Article|Original Article"),
  REVIEW("Review", "re|Review Article"),
  CONFERENCE_PAPER(
      "Conference Paper",
      "cp|Proceedings Paper|Proceeding|Proceedings Article|Conference Proceedings Article"),
  CHAPTER("Chapter", "ch|Book Chapter|Research Chapter"),
  BOOK("Book", "bk|Monograph|Edited Book"),
  EDITORIAL("Editorial", "ed|Editorial Material"),
  LETTER("Letter", "le|Letter to the Editor|Letter to Editor"),
  NOTE("Note", "no"),
  ERRATUM("Erratum", "er|Errata|Correction|Correction Erratum|Corrigendum"),
  SHORT_SURVEY("Short Survey", "sh"),
  DATA_PAPER("Data Paper", "dp"),
  RETRACTED("Retracted", "tb|Retracted Publication|Retracted Article"),
  RETRACTION("Retraction", "Retraction Notice"),
  ARTICLE_IN_PRESS("Article in Press", "ip|aip"),
  CONFERENCE_REVIEW("Conference Review", "cr"),
  MEETING_ABSTRACT("Meeting Abstract", "Abstract|Conference Abstract|Abstract Report|ab"),
  BOOK_REVIEW("Book Review", ""),
  BUSINESS_ARTICLE("Business Article", "bz"),
  REPORT("Report", "rp"),
  PREPRINT("Preprint", "Posted Content"),
  DISSERTATION("Dissertation", "Thesis"),
  DATASET("Dataset", "Data Set"),
  /** Any other kind. */
  OTHER("Other", "");

  private final String label;
  private final String aliases;

  DocumentType(String label, String aliases) {
    this.label = label;
    this.aliases = aliases;
  }

  private static final class Spellings {
    static final Names<DocumentType> NAMES = new Names<>();

    static {
      for (DocumentType type : values()) {
        NAMES.add(type.label, type);
        NAMES.add(type.label + "s", type);
        Tsv.split(type.aliases, '|').forEach(alias -> NAMES.add(alias, type));
      }
    }
  }

  /** {@return the name as Scopus and SciVal print it} */
  public String label() {
    return label;
  }

  /**
   * {@return the type of this name, plural, Scopus code or other provider's name; nothing for one
   * not listed}
   */
  public static Optional<DocumentType> find(String spelling) {
    return Spellings.NAMES.find(spelling);
  }

  /** {@return the labels nearest to this spelling, nearest first} */
  public static List<String> nearest(String unknown, int howMany) {
    return Spellings.NAMES.nearest(unknown, howMany).stream().map(DocumentType::label).toList();
  }
}
