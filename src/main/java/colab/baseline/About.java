package colab.baseline;

import colab.publication.DocumentType;
import colab.publication.Provider;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What there is to know of a baseline beside its cells.
 *
 * @param provider who its publications come from
 * @param dataSet the provider's title of them; empty when there is none
 * @param world whether they are all of the world, as their files or the user say
 * @param date the day on which the citations were counted, as far as it is known
 * @param window how many years of citations count, from the publication year on; none for citations
 *     to date
 * @param complete the last calendar year of which all citations are there; none when not known
 * @param types the document types, each with cells of its own
 * @param sparse cells of fewer publications take the mean of their subject area
 * @param synthetic whether the publications are a synthetic sample
 * @param counts what became of the rows of the reference, in the order in which it is told
 */
public record About(
    Provider provider,
    String dataSet,
    boolean world,
    Optional<LocalDate> date,
    OptionalInt window,
    OptionalInt complete,
    Set<DocumentType> types,
    int sparse,
    boolean synthetic,
    Map<String, Long> counts) {
  /** Types that have a baseline unless others are asked for. */
  public static final Set<DocumentType> USUAL_TYPES =
      Collections.unmodifiableSet(
          EnumSet.of(
              DocumentType.ARTICLE,
              DocumentType.REVIEW,
              DocumentType.CONFERENCE_PAPER,
              DocumentType.CHAPTER,
              DocumentType.BOOK));

  /** Cells of fewer publications take the mean of their subject area. */
  public static final int USUAL_SPARSE = 10;

  /** The publication year and the three after it. */
  public static final int USUAL_WINDOW = 4;

  public About {
    Set<DocumentType> sorted = EnumSet.noneOf(DocumentType.class);
    sorted.addAll(types);
    types = Collections.unmodifiableSet(sorted);
    counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
  }

  /** {@return how many years of citations publications of the year have, all their months over} */
  OptionalInt yearsSeen(int year) {
    int whole = window.orElse(USUAL_WINDOW);
    return complete.isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(Math.max(0, Math.min(whole, complete.getAsInt() - year + 1)));
  }

  /** {@return the last year of which the window is closed, where that is known} */
  OptionalInt closed() {
    return complete.isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(complete.getAsInt() - window.orElse(USUAL_WINDOW) + 1);
  }

  /** {@return whether the window of the year is not closed; false where that is not known} */
  boolean isOpen(int year) {
    return yearsSeen(year).orElse(USUAL_WINDOW) < window.orElse(USUAL_WINDOW);
  }

  /** {@return whether no calendar year after the publication year is over; false when not known} */
  boolean isYoung(int year) {
    return yearsSeen(year).orElse(USUAL_WINDOW) < Math.min(2, window.orElse(USUAL_WINDOW));
  }

  /** {@return which citations count, in words} */
  public String citations() {
    return window.isEmpty()
        ? "citations to date"
        : window.getAsInt() == 1
            ? "citations of the publication year"
            : "citations of the publication year and " + (window.getAsInt() - 1) + " after";
  }
}
